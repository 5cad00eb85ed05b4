package org.rapporteur.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/// Who may sign in, and by what. Safe to share between threads.
public final class AccountRepository {

    /// Accounts that are listed at most.
    public static final int MOST_ACCOUNTS = 10_000;

    private static final RowMapper<Account> ACCOUNT =
            (row, _) ->
                    new Account(
                            row.getString("id"),
                            row.getString("name"),
                            row.getString("person"),
                            row.getString("role"),
                            row.getString("state"),
                            row.getString("organisation"),
                            row.getBoolean("suspended"));

    private static final RowMapper<ApiKey> KEY =
            (row, _) ->
                    new ApiKey(
                            row.getString("key_id"),
                            row.getString("account"),
                            row.getString("label"),
                            JsonText.list(row.getString("scopes")),
                            row.getLong("expires_millis"));

    private static final String KEY_COLUMNS =
            """
            api_key.id as key_id, api_key.account, api_key.label, api_key.scopes,
            api_key.expires_millis
            """;

    private final Database database;

    AccountRepository(Database database) {
        this.database = database;
    }

    /// Whether nobody may sign in yet.
    public boolean isEmpty() {
        return database.read(handle ->
                handle.createQuery("select 1 from account limit 1")
                        .mapTo(Integer.class)
                        .findOne()
                        .isEmpty());
    }

    public Optional<Account> find(String id) {
        return find("select * from account where id = :word", id, 0);
    }

    /// The account with the name by which a person signs in.
    public Optional<Account> findByName(String name) {
        return find("select * from account where name = :word", name, 0);
    }

    /// Every account, by name.
    public List<Account> listAll() {
        return database.read(handle ->
                handle.createQuery("select * from account order by name limit :most")
                        .bind("most", MOST_ACCOUNTS)
                        .map(ACCOUNT)
                        .list());
    }

    /// Whether somebody with a role speaks for a State.
    public boolean hasAnybody(String role, String state) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select 1 from account
                                where role = :role and lower(state) = lower(:state) and not suspended limit 1
                                """)
                        .bind("role", role)
                        .bind("state", state)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    /// The hash of an account's password; empty where it has none yet.
    public Optional<String> findPassword(String account) {
        return database.read(handle ->
                handle.createQuery("select hash from password where account = :account")
                        .bind("account", account)
                        .mapTo(String.class)
                        .findOne());
    }

    /// Whose session it is, where it is not over and the account not suspended.
    ///
    /// @param hash of the session's token
    public Optional<Account> findBySession(String hash, long nowMillis) {
        return find(
                """
                select account.* from account join session on session.account = account.id
                where session.hash = :word and session.expires_millis > :now and not account.suspended
                """,
                hash,
                nowMillis);
    }

    /// Who is invited by a link that still holds.
    ///
    /// @param hash of the link's token
    public Optional<Account> findByInvitation(String hash, long nowMillis) {
        return find(
                """
                select account.* from account join invitation on invitation.account = account.id
                where invitation.hash = :word and invitation.expires_millis > :now
                    and not account.suspended
                """,
                hash,
                nowMillis);
    }

    /// Whose identity at a provider it is, suspended or not.
    public Optional<Account> findByIdentity(Identity identity) {
        return find(
                """
                select account.* from account join identity on identity.account = account.id
                where identity.subject = :word
                """,
                identity.subject(),
                0);
    }

    /// The issuers of those who are known elsewhere, by account.
    public Map<String, String> listIssuers() {
        return database.read(handle ->
                handle.createQuery("select account, issuer from identity limit :most")
                        .bind("most", MOST_ACCOUNTS)
                        .reduceRows(
                                new HashMap<String, String>(),
                                (found, row) -> {
                                    found.put(
                                            row.getColumn("account", String.class),
                                            row.getColumn("issuer", String.class));
                                    return found;
                                }));
    }

    /// A program's key that still holds.
    ///
    /// @param hash of the key
    public Optional<ApiKey> findKey(String hash, long nowMillis) {
        return database.read(handle ->
                handle.createQuery(
                                "select "
                                        + KEY_COLUMNS
                                        + "from api_key where hash = :hash and expires_millis > :now")
                        .bind("hash", hash)
                        .bind("now", nowMillis)
                        .map(KEY)
                        .findOne());
    }

    /// The keys that a person has made and not ended.
    public List<ApiKey> listKeys(String account) {
        return database.read(handle ->
                handle.createQuery(
                                "select "
                                        + KEY_COLUMNS
                                        + "from api_key where account = :account order by label, id")
                        .bind("account", account)
                        .map(KEY)
                        .list());
    }

    private Optional<Account> find(String sql, String word, long nowMillis) {
        return database.read(handle -> {
            var query = handle.createQuery(sql).bind("word", word);
            return (sql.contains(":now") ? query.bind("now", nowMillis) : query)
                    .map(ACCOUNT)
                    .findOne();
        });
    }
}
