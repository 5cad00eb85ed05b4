package org.rapporteur.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/// Who wants to be reminded by mail, and of what they were. Safe to share between threads.
public final class ReminderRepository {

    private static final RowMapper<MailAddress> ADDRESS =
            (row, _) ->
                    new MailAddress(
                            row.getString("account"),
                            row.getString("address"),
                            row.getString("language"),
                            row.getLong("sent_millis"));

    private final Database database;

    ReminderRepository(Database database) {
        this.database = database;
    }

    public Optional<MailAddress> findAddress(String account) {
        return database.read(handle ->
                handle.createQuery("select * from mail_address where account = :account")
                        .bind("account", account)
                        .map(ADDRESS)
                        .findOne());
    }

    /// Everybody's who is not suspended, who was reminded longest ago first.
    public List<MailAddress> listAddresses() {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select mail_address.* from mail_address
                                    join account on account.id = mail_address.account
                                where not account.suspended order by sent_millis, account limit :most
                                """)
                        .bind("most", AccountRepository.MOST_ACCOUNTS)
                        .map(ADDRESS)
                        .list());
    }

    /// How far a person was reminded of each task.
    public Map<Long, Integer> listStages(String account) {
        return database.read(handle ->
                handle.createQuery("select task, stage from reminded where account = :account")
                        .bind("account", account)
                        .reduceRows(
                                new HashMap<Long, Integer>(),
                                (found, row) -> {
                                    found.put(
                                            row.getColumn("task", Long.class),
                                            row.getColumn("stage", Integer.class));
                                    return found;
                                }));
    }
}
