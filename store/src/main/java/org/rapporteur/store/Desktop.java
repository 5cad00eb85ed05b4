package org.rapporteur.store;

import java.util.Map;
import org.jdbi.v3.core.Handle;

/// What a person has begun to write, what they watch, and lists that they want to find again:
/// theirs alone, in no entry of the journal. Of use within one change.
public final class Desktop {

    /// Drafts that a person may have at a time; the oldest give way.
    static final int MOST_DRAFTS = 200;

    /// Views that a person may keep at a time; the oldest give way.
    static final int MOST_VIEWS = 100;

    private final Handle handle;
    private final long nowMillis;

    Desktop(Handle handle, long nowMillis) {
        this.handle = handle;
        this.nowMillis = nowMillis;
    }

    /// Keeps what was begun, unless something was kept since that the person has not seen.
    ///
    /// @param seenMillis when what the person saw was kept; 0 for nothing
    public StoredDraft.Verdict keep(
            String account, String form, Map<String, String> fields, long seenMillis) {
        var kept = WorkRepository.getDraft(handle, account, form);
        if (kept.savedMillis() > seenMillis) {
            return new StoredDraft.Verdict(kept, false);
        }
        handle.execute(
                """
                insert into draft (account, form, fields, saved_millis) values (?, ?, ?, ?)
                on conflict (account, form) do update
                    set fields = excluded.fields, saved_millis = excluded.saved_millis
                """,
                account,
                form,
                JsonText.ofFields(fields),
                nowMillis);
        handle.execute(
                """
                delete from draft where account = ? and form not in
                    (select form from draft where account = ? order by saved_millis desc limit ?)
                """,
                account,
                account,
                MOST_DRAFTS);
        return new StoredDraft.Verdict(WorkRepository.getDraft(handle, account, form), true);
    }

    public void discard(String account, String form) {
        handle.execute("delete from draft where account = ? and form = ?", account, form);
    }

    /// Watches a commitment from now on, or has seen what was new.
    public void watch(String account, CommitmentKey commitment) {
        WorkRepository.bind(
                        handle.createUpdate(
                                """
                                insert into watch (account, instrument, language, provision, act, seen)
                                values (:account, :instrument, :language, :provision, :act,
                                    (select coalesce(max(seq), 0) from journal))
                                on conflict (account, instrument, language, provision, act) do update
                                    set seen = excluded.seen
                                """),
                        commitment)
                .bind("account", account)
                .execute();
    }

    public void unwatch(String account, CommitmentKey commitment) {
        WorkRepository.bind(
                        handle.createUpdate(
                                """
                                delete from watch where account = :account and instrument = :instrument
                                    and language = :language and provision = :provision and act = :act
                                """),
                        commitment)
                .bind("account", account)
                .execute();
    }

    /// Keeps a list as it was narrowed, in place of another of the same name.
    public void keepView(String account, String name, String address) {
        handle.execute(
                """
                insert into saved_view (account, name, address, saved_millis) values (?, ?, ?, ?)
                on conflict (account, name) do update
                    set address = excluded.address, saved_millis = excluded.saved_millis
                """,
                account,
                name,
                address,
                nowMillis);
        handle.execute(
                """
                delete from saved_view where account = ? and name not in
                    (select name from saved_view where account = ?
                        order by saved_millis desc, name limit ?)
                """,
                account,
                account,
                MOST_VIEWS);
    }

    public void dropView(String account, String name) {
        handle.execute("delete from saved_view where account = ? and name = ?", account, name);
    }
}
