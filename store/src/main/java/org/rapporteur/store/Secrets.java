package org.rapporteur.store;

import org.jdbi.v3.core.Handle;

/// What lets people and programs in: passwords, invitations, sessions, keys. None of it stands in
/// the journal, and of none but the hash is kept. Of use within one change.
public final class Secrets {

    private final Handle handle;
    private final long nowMillis;

    Secrets(Handle handle, long nowMillis) {
        this.handle = handle;
        this.nowMillis = nowMillis;
    }

    /// Sets a password in place of the one before, and ends what was opened with that.
    public void setPassword(String account, String hash) {
        execute("delete from invitation where account = ?", account);
        closeSessions(account);
        execute(
                """
                insert into password (account, hash) values (?, ?)
                on conflict (account) do update set hash = excluded.hash
                """,
                account,
                hash);
    }

    /// Invites a person to set a password; a link from before holds no longer.
    public void invite(String account, String hash, long expiresMillis) {
        execute(
                """
                insert into invitation (account, hash, expires_millis) values (?, ?, ?)
                on conflict (account) do update
                    set hash = excluded.hash, expires_millis = excluded.expires_millis
                """,
                account,
                hash,
                expiresMillis);
    }

    /// Takes an invitation, which can be taken once.
    ///
    /// @return whether it still held
    public boolean take(String account, String hash) {
        return handle.execute(
                        "delete from invitation where account = ? and hash = ? and expires_millis > ?",
                        account,
                        hash,
                        nowMillis)
                == 1;
    }

    /// Opens a session, and forgets those that are over.
    public void openSession(String account, String hash, long expiresMillis) {
        execute("delete from session where expires_millis <= ?", nowMillis);
        execute(
                "insert into session (hash, account, expires_millis) values (?, ?, ?)",
                hash,
                account,
                expiresMillis);
    }

    public void closeSession(String hash) {
        execute("delete from session where hash = ?", hash);
    }

    /// Ends every session of a person.
    public void closeSessions(String account) {
        execute("delete from session where account = ?", account);
    }

    /// Lets a program act for a person.
    public void addKey(ApiKey key, String hash) {
        execute("delete from api_key where expires_millis <= ?", nowMillis);
        execute(
                """
                insert into api_key (id, hash, account, label, scopes, expires_millis)
                values (?, ?, ?, ?, ?, ?)
                """,
                key.id(),
                hash,
                key.account(),
                key.label(),
                JsonText.ofList(key.scopes()),
                key.expiresMillis());
    }

    /// Ends a key.
    ///
    /// @return whether that person had such a key
    public boolean endKey(String account, String id) {
        return handle.execute("delete from api_key where account = ? and id = ?", account, id) == 1;
    }

    /// Ends every key of a person.
    public void endKeys(String account) {
        execute("delete from api_key where account = ?", account);
    }

    private void execute(String sql, Object... values) {
        handle.execute(sql, values);
    }
}
