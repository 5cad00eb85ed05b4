package org.rapporteur.store;

import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Addresses for reminders, and what was sent to them; in no entry of the journal. Of use within
/// one change.
public final class Reminding {

    private final Handle handle;
    private final long nowMillis;

    Reminding(Handle handle, long nowMillis) {
        this.handle = handle;
        this.nowMillis = nowMillis;
    }

    /// Where somebody wants to be reminded from now on.
    public void setAddress(String account, String address, String language) {
        handle.execute(
                """
                insert into mail_address (account, address, language, sent_millis) values (?, ?, ?, 0)
                on conflict (account) do update
                    set address = excluded.address, language = excluded.language
                """,
                account,
                address,
                language);
    }

    /// Forgets where; nothing is sent any more.
    public void dropAddress(String account) {
        handle.execute("delete from mail_address where account = ?", account);
    }

    /// Notes what a reminder says before it is sent, so that it goes out once.
    ///
    /// @param seen the address with its last reminder, as it was when this one was written
    /// @param stages how far the person is reminded of each task by it
    /// @return whether nothing was sent or changed since
    public boolean claim(MailAddress seen, Map<Long, Integer> stages) {
        int claimed =
                handle.execute(
                        """
                        update mail_address set sent_millis = ?
                        where account = ? and address = ? and sent_millis = ?
                        """,
                        nowMillis,
                        seen.account(),
                        seen.address(),
                        seen.sentMillis());
        if (claimed == 1) {
            stages.forEach((task, stage) -> note(seen.account(), task, stage));
        }
        return claimed == 1;
    }

    /// Takes a note back, since the reminder could not be sent.
    ///
    /// @param before how far the person was reminded of each of its tasks; 0 for not at all
    public void release(MailAddress seen, Map<Long, Integer> before) {
        handle.execute(
                "update mail_address set sent_millis = ? where account = ?",
                seen.sentMillis(),
                seen.account());
        before.forEach((task, stage) -> note(seen.account(), task, stage));
    }

    private void note(String account, long task, int stage) {
        handle.execute(
                """
                insert into reminded (account, task, stage) values (?, ?, ?)
                on conflict (account, task) do update set stage = excluded.stage
                """,
                account,
                task,
                stage);
    }
}
