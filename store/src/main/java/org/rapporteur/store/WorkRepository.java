package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/// Who is to do what, what people say about commitments, begin to write, and watch. Safe to share
/// between threads.
public final class WorkRepository {

    /// Rows of one kind that are listed at most.
    public static final int MOST_ITEMS = 500;

    private static final String TASKS =
            """
            select task.*,
                coalesce((select person from account where account.id = task.assignee), '') as whom
            from task
            """;

    private static final RowMapper<StoredTask> TASK =
            (row, _) ->
                    new StoredTask(
                            row.getLong("seq"),
                            row.getString("kind"),
                            commitment(row),
                            row.getString("state"),
                            row.getString("assignee"),
                            row.getString("whom"),
                            row.getString("words"),
                            row.getString("due"),
                            row.getString("account"),
                            row.getString("person"),
                            row.getLong("at_millis"),
                            row.getString("outcome"),
                            row.getString("answer"),
                            row.getString("answered_by"),
                            row.getLong("answered_millis"));

    private static final RowMapper<StoredRemark> REMARK =
            (row, _) ->
                    new StoredRemark(
                            row.getLong("seq"),
                            commitment(row),
                            row.getString("words"),
                            row.getString("account"),
                            row.getString("person"),
                            row.getLong("at_millis"));

    private static final RowMapper<StoredDraft> DRAFT =
            (row, _) ->
                    new StoredDraft(
                            row.getString("form"),
                            JsonText.fields(row.getString("fields")),
                            row.getLong("saved_millis"));

    private static final String SAME_COMMITMENT =
            """
            instrument = :instrument and provision = :provision and language = :language
                and act = :act
            """;

    /// Entries about a watched commitment, by table.
    private static final String NEWS =
            """
            (select count(*) from %1$s where %1$s.seq > watch.seen and %1$s.instrument = watch.instrument
                and %1$s.provision = watch.provision and %1$s.language = watch.language
                and %1$s.act = watch.act)
            """;

    private final Database database;

    WorkRepository(Database database) {
        this.database = database;
    }

    public Optional<StoredTask> findTask(long seq) {
        return database.read(handle -> findTask(handle, seq));
    }

    /// What waits for a person or for whoever speaks for a State, the most urgent first.
    ///
    /// @param state empty for those who speak for none
    public List<StoredTask> listOpen(String assignee, String state) {
        return database.read(handle ->
                handle.createQuery(
                                TASKS
                                        + """
                                        where outcome = ''
                                            and ((kind = 'assignment' and assignee = :assignee)
                                                or (kind = 'request' and :state <> '' and lower(state) = lower(:state)))
                                        order by due, seq limit :most
                                        """)
                        .bind("assignee", assignee)
                        .bind("state", state)
                        .bind("most", MOST_ITEMS)
                        .map(TASK)
                        .list());
    }

    /// What a person asked of others and is not answered yet, the most urgent first.
    public List<StoredTask> listAsked(String account) {
        return database.read(handle ->
                handle.createQuery(
                                TASKS
                                        + """
                                        where outcome = '' and account = :account
                                        order by due, seq limit :most
                                        """)
                        .bind("account", account)
                        .bind("most", MOST_ITEMS)
                        .map(TASK)
                        .list());
    }

    /// Everything that was asked about a commitment, the latest first.
    public List<StoredTask> listTasks(CommitmentKey commitment) {
        return database.read(handle ->
                bind(
                                handle.createQuery(
                                        TASKS
                                                + "where "
                                                + SAME_COMMITMENT
                                                + "order by seq desc limit :most"),
                                commitment)
                        .bind("most", MOST_ITEMS)
                        .map(TASK)
                        .list());
    }

    /// What was said about a commitment, the earliest first.
    public List<StoredRemark> listRemarks(CommitmentKey commitment) {
        return database.read(handle ->
                bind(
                                handle.createQuery(
                                        "select * from remark where "
                                                + SAME_COMMITMENT
                                                + "order by seq limit :most"),
                                commitment)
                        .bind("most", MOST_ITEMS)
                        .map(REMARK)
                        .list());
    }

    /// What a person has begun to write in a form; [StoredDraft#NONE] where nothing is kept.
    public StoredDraft getDraft(String account, String form) {
        return database.read(handle -> getDraft(handle, account, form));
    }

    /// Everything that a person has begun to write, the latest first.
    public List<StoredDraft> listDrafts(String account) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select * from draft where account = :account
                                order by saved_millis desc, form limit :most
                                """)
                        .bind("account", account)
                        .bind("most", MOST_ITEMS)
                        .map(DRAFT)
                        .list());
    }

    /// What a person watches, with how much is new about it.
    public List<Watched> listWatched(String account) {
        var news =
                String.join(
                        " + ",
                        NEWS.formatted("evidence"),
                        NEWS.formatted("assessment"),
                        NEWS.formatted("remark"),
                        NEWS.formatted("task"));
        return database.read(handle ->
                handle.createQuery(
                                "select watch.*, "
                                        + news
                                        + " as news from watch where account = :account"
                                        + " order by instrument, provision, act limit :most")
                        .bind("account", account)
                        .bind("most", MOST_ITEMS)
                        .map((row, _) -> new Watched(commitment(row), row.getLong("news")))
                        .list());
    }

    /// Lists that a person wants to find again, by their names.
    public List<SavedView> listViews(String account) {
        return database.read(handle ->
                handle.createQuery(
                                "select * from saved_view where account = :account order by name limit :most")
                        .bind("account", account)
                        .bind("most", MOST_ITEMS)
                        .map((row, _) ->
                                new SavedView(
                                        row.getString("name"),
                                        row.getString("address"),
                                        row.getLong("saved_millis")))
                        .list());
    }

    public boolean isWatched(String account, CommitmentKey commitment) {
        return database.read(handle ->
                bind(
                                handle.createQuery(
                                        "select 1 from watch where account = :account and "
                                                + SAME_COMMITMENT),
                                commitment)
                        .bind("account", account)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    static Optional<StoredTask> findTask(Handle handle, long seq) {
        return handle.createQuery(TASKS + "where seq = :seq").bind("seq", seq).map(TASK).findOne();
    }

    static StoredDraft getDraft(Handle handle, String account, String form) {
        return handle.createQuery("select * from draft where account = :account and form = :form")
                .bind("account", account)
                .bind("form", form)
                .map(DRAFT)
                .findOne()
                .orElse(StoredDraft.NONE);
    }

    static void save(Handle handle, StoredTask task) {
        bind(
                        handle.createUpdate(
                                """
                                insert into task (seq, kind, instrument, language, provision, act, state, assignee,
                                    words, due, account, person, at_millis, outcome, answer, answered_by,
                                    answered_millis)
                                values (:seq, :kind, :instrument, :language, :provision, :act, :state, :assignee,
                                    :words, :due, :account, :person, :atMillis, '', '', '', 0)
                                """),
                        task.commitment())
                .bindMethods(task)
                .execute();
    }

    static void answer(Handle handle, JournalEntry entry, String task, String as, String said) {
        handle.execute(
                """
                update task set outcome = ?, answer = ?, answered_by = ?, answered_millis = ? where seq = ?
                """,
                as,
                said,
                entry.actor(),
                entry.atMillis(),
                Long.parseLong(task));
    }

    static void move(Handle handle, String task, String assignee) {
        handle.execute(
                "update task set assignee = ? where seq = ?", assignee, Long.parseLong(task));
    }

    static void save(Handle handle, StoredRemark remark) {
        bind(
                        handle.createUpdate(
                                """
                                insert into remark (seq, instrument, language, provision, act, words, account,
                                    person, at_millis)
                                values (:seq, :instrument, :language, :provision, :act, :words, :account, :person,
                                    :atMillis)
                                """),
                        remark.commitment())
                .bindMethods(remark)
                .execute();
    }

    private static CommitmentKey commitment(ResultSet row) throws SQLException {
        return new CommitmentKey(
                row.getString("instrument"),
                row.getString("language"),
                row.getString("provision"),
                row.getString("act"));
    }

    static <Q extends SqlStatement<Q>> Q bind(Q query, CommitmentKey commitment) {
        return query.bind("instrument", commitment.instrument())
                .bind("language", commitment.language())
                .bind("provision", commitment.provision())
                .bind("act", commitment.act());
    }
}
