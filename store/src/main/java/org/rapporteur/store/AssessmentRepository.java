package org.rapporteur.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/// Evidence about commitments, and what people say was done. Safe to share between threads.
public final class AssessmentRepository {

    /// Items that are listed of one commitment at most.
    public static final int MOST_ITEMS = 500;

    private static final RowMapper<StoredEvidence> EVIDENCE =
            (row, _) ->
                    new StoredEvidence(
                            row.getLong("seq"),
                            commitment(row),
                            row.getString("addressee"),
                            row.getString("grade"),
                            row.getString("publisher"),
                            row.getString("source"),
                            row.getString("dated"),
                            row.getString("bearing"),
                            row.getString("visibility"),
                            content(row),
                            row.getString("account"),
                            row.getString("person"),
                            row.getLong("at_millis"));

    private static final RowMapper<StoredAssessment> ASSESSMENT =
            (row, _) ->
                    new StoredAssessment(
                            row.getLong("seq"),
                            commitment(row),
                            row.getString("addressee"),
                            row.getString("cut_off"),
                            row.getString("status"),
                            row.getString("reason"),
                            row.getString("later_text"),
                            StoredAssessment.numbers(row.getString("evidence")),
                            row.getString("account"),
                            row.getString("person"),
                            row.getLong("at_millis"),
                            row.getString("state"),
                            row.getString("settled_by"),
                            row.getString("answer"),
                            row.getLong("settled_millis"),
                            row.getString("opens"),
                            row.getString("closes"),
                            row.getBoolean("standing"));

    private static final RowMapper<StoredReply> REPLY =
            (row, _) ->
                    new StoredReply(
                            row.getLong("seq"),
                            row.getLong("assessment"),
                            row.getString("words"),
                            row.getString("state"),
                            row.getString("account"),
                            row.getString("person"),
                            row.getLong("at_millis"));

    private static final String SAME_COMMITMENT =
            """
            instrument = :instrument and provision = :provision and language = :language
                and act = :act
            """;

    private final Database database;

    AssessmentRepository(Database database) {
        this.database = database;
    }

    /// Evidence about a commitment, the latest first.
    public List<StoredEvidence> listEvidence(CommitmentKey commitment) {
        return database.read(handle ->
                bind(
                                handle.createQuery(
                                        "select * from evidence where "
                                                + SAME_COMMITMENT
                                                + "order by seq desc limit :most"),
                                commitment)
                        .bind("most", MOST_ITEMS)
                        .map(EVIDENCE)
                        .list());
    }

    public Optional<StoredEvidence> findEvidence(long seq) {
        return database.read(handle ->
                handle.createQuery("select * from evidence where seq = :seq")
                        .bind("seq", seq)
                        .map(EVIDENCE)
                        .findOne());
    }

    /// Fingerprints of everything that people brought: evidence with its words and stamps, decks.
    public List<String> listContents() {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select sha256 from evidence union select words from evidence
                                union select stamp from evidence where stamp <> ''
                                union select sha256 from deck
                                """)
                        .mapTo(String.class)
                        .list());
    }

    /// Assessments of a commitment, the latest first.
    public List<StoredAssessment> list(CommitmentKey commitment) {
        return database.read(handle ->
                bind(
                                handle.createQuery(
                                        "select * from assessment where "
                                                + SAME_COMMITMENT
                                                + "order by seq desc limit :most"),
                                commitment)
                        .bind("most", MOST_ITEMS)
                        .map(ASSESSMENT)
                        .list());
    }

    public Optional<StoredAssessment> find(long seq) {
        return database.read(handle -> find(handle, seq));
    }

    /// Assessments of a state before one, the latest first.
    ///
    /// @param state as [StoredAssessment] names it; of the published only those that stand
    public List<StoredAssessment> listBefore(long seq, String state, int most) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select * from assessment
                                where seq < :seq and state = :state and (standing or state <> 'published')
                                order by seq desc limit :most
                                """)
                        .bind("seq", seq)
                        .bind("state", state)
                        .bind("most", most)
                        .map(ASSESSMENT)
                        .list());
    }

    /// What stands as published, in the order of the texts.
    public List<StoredAssessment> listStanding(int most) {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select * from assessment where standing
                                order by instrument, provision, language, act, addressee limit :most
                                """)
                        .bind("most", most)
                        .map(ASSESSMENT)
                        .list());
    }

    /// What was replied to an assessment, the earliest first.
    public List<StoredReply> listReplies(long assessment) {
        return database.read(handle ->
                handle.createQuery(
                                "select * from reply where assessment = :assessment order by seq limit :most")
                        .bind("assessment", assessment)
                        .bind("most", MOST_ITEMS)
                        .map(REPLY)
                        .list());
    }

    /// How many published assessments stand, by status.
    public List<ValueCount> countStatuses() {
        return database.read(handle ->
                handle.createQuery(
                                """
                                select status, count(*) as number from assessment where standing
                                group by status order by status
                                """)
                        .map((row, _) ->
                                new ValueCount(row.getString("status"), row.getLong("number")))
                        .list());
    }

    static Optional<StoredAssessment> find(Handle handle, long seq) {
        return handle.createQuery("select * from assessment where seq = :seq")
                .bind("seq", seq)
                .map(ASSESSMENT)
                .findOne();
    }

    static void save(Handle handle, StoredEvidence evidence) {
        bind(
                        handle.createUpdate(
                                """
                                insert into evidence (seq, instrument, language, provision, act, addressee, grade,
                                    publisher, source, dated, bearing, visibility, sha256, account, person, at_millis,
                                    form, words, name, media_type, bytes, whence, stamp)
                                values (:seq, :instrument, :language, :provision, :act, :addressee, :grade,
                                    :publisher, :source, :dated, :bearing, :visibility, :sha256, :account, :person,
                                    :atMillis, :content.form, :content.words, :content.name, :content.mediaType,
                                    :content.bytes, :content.whence, :content.stamp)
                                """),
                        evidence.commitment())
                .bindMethods(evidence)
                .bindMethods("content", evidence.content())
                .execute();
    }

    static void save(Handle handle, StoredAssessment assessment) {
        bind(
                        handle.createUpdate(
                                """
                                insert into assessment (seq, instrument, language, provision, act, addressee, cut_off,
                                    status, reason, later_text, evidence, account, person, at_millis, state,
                                    settled_by, answer, settled_millis, standing)
                                values (:seq, :instrument, :language, :provision, :act, :addressee, :cutOff,
                                    :status, :reason, :laterText, :items, :account, :person, :atMillis, :state,
                                    '', '', 0, false)
                                """),
                        assessment.commitment())
                .bind(
                        "items",
                        JsonText.ofList(
                                assessment.evidence().stream()
                                        .map(seq -> Long.toString(seq))
                                        .toList()))
                .bindMethods(assessment)
                .execute();
    }

    static void save(Handle handle, StoredReply reply) {
        handle.createUpdate(
                        """
                        insert into reply (seq, assessment, words, state, account, person, at_millis)
                        values (:seq, :assessment, :words, :state, :account, :person, :atMillis)
                        """)
                .bindMethods(reply)
                .execute();
    }

    /// Writes down from when to when an assessment's addressee may comment.
    static void open(Handle handle, long seq, String opens, String closes) {
        handle.execute(
                "update assessment set opens = ?, closes = ? where seq = ?", opens, closes, seq);
    }

    /// Writes down that an assessment was published or returned. Of those published for the same
    /// commitment and addressee the last one stands.
    static void settle(Handle handle, long seq, String state, JournalEntry entry, String answer) {
        if (state.equals(StoredAssessment.PUBLISHED)) {
            find(handle, seq).ifPresent(one -> replaceStanding(handle, one));
        }
        Settlement.write(handle, "assessment", seq, state, entry, answer);
    }

    private static void replaceStanding(Handle handle, StoredAssessment published) {
        bind(
                        handle.createUpdate(
                                "update assessment set standing = false where standing and addressee = :addressee and "
                                        + SAME_COMMITMENT),
                        published.commitment())
                .bind("addressee", published.addressee())
                .execute();
    }

    private static EvidenceContent content(java.sql.ResultSet row) throws java.sql.SQLException {
        return new EvidenceContent(
                row.getString("form"),
                row.getString("sha256"),
                row.getString("words"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("whence"),
                row.getString("stamp"));
    }

    private static CommitmentKey commitment(java.sql.ResultSet row) throws java.sql.SQLException {
        return new CommitmentKey(
                row.getString("instrument"),
                row.getString("language"),
                row.getString("provision"),
                row.getString("act"));
    }

    private static <Q extends SqlStatement<Q>> Q bind(Q query, CommitmentKey commitment) {
        return query.bind("instrument", commitment.instrument())
                .bind("language", commitment.language())
                .bind("provision", commitment.provision())
                .bind("act", commitment.act());
    }
}
