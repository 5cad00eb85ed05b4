package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.store.JournalEntry.Draft;

/// What every database has to do for people. Run on SQLite and on PostgreSQL.
abstract class PeopleContract {

    private static final Account ANN =
            new Account("a1", "ann", "Ann Example", "editor", "", "Wells United", false);
    private static final Account BEN =
            new Account("b2", "ben", "Ben Example", "editor", "Utopia", "", false);
    private static final ProposalKey PROPOSAL =
            new ProposalKey("link", "A/RES/78/224", "en", "OP 1", "wells/C01/answers");

    private long now = Instant.parse("2026-03-14T10:00:00Z").toEpochMilli();
    private final InstantSource clock = () -> Instant.ofEpochMilli(now);
    private @Nullable DatabaseAddress address;
    private @Nullable Store opened;

    /// An empty database.
    abstract DatabaseAddress emptyDatabase();

    @BeforeEach
    void open() {
        var empty = emptyDatabase();
        address = empty;
        opened = Store.open(empty, clock);
        store().change(change -> {
            change.record(ANN.added("somebody"));
            change.record(BEN.added("somebody"));
        });
    }

    @AfterEach
    void close() {
        store().close();
    }

    private Store store() {
        return Objects.requireNonNull(opened);
    }

    private static Decision.Draft draft(Outcome outcome, String reason, long seen) {
        return new Decision.Draft(PROPOSAL, outcome, "", reason, seen);
    }

    private Decision.Verdict verdict(Decision.Draft draft, Account by) {
        return store().changeAndGet(change -> change.decide(draft, by));
    }

    private Decision decide(Decision.Draft draft, Account by) {
        return verdict(draft, by).standing();
    }

    @Test
    void anAccountIsWhatTheJournalSaysOfIt() {
        var moved = new Account("a1", "ann", "Ann Other", "reader", "", "", true);
        store().change(change -> change.record(moved.changed("somebody")));

        assertThat(store().accounts().listAll()).containsExactly(moved, BEN);
        assertThat(store().accounts().find("b2")).contains(BEN);
        assertThat(store().accounts().findByName("ben")).contains(BEN);
        assertThat(store().accounts().isEmpty()).isFalse();
    }

    @Test
    void whoIsKnownElsewhereIsOneAccountUntilThatIsEnded() {
        var known = Identity.of("https://id.example", "17");
        store().change(change -> change.record(known.tied(ANN, "Ann Example")));

        assertThat(store().accounts().findByIdentity(known)).contains(ANN);
        assertThat(store().accounts().findByIdentity(Identity.of("https://other.example", "17")))
                .as("the same subject of another issuer")
                .isEmpty();
        assertThat(store().accounts().listIssuers()).isEqualTo(Map.of("a1", "https://id.example"));

        var other = Identity.of("https://id.example", "18");
        store().change(change -> change.record(other.tied(ANN, "Ann Example")));
        assertThat(store().accounts().findByIdentity(known)).as("one at a time").isEmpty();

        store().change(change -> change.record(Identity.untied(ANN, "somebody")));
        store().change(change -> change.record(known.tied(BEN, "Ben Example")));
        assertThat(store().accounts().findByIdentity(other)).isEmpty();
        assertThat(store().accounts().findByIdentity(known)).contains(BEN);
    }

    @Test
    void aReminderIsNotedOnceAndCanBeTakenBack() {
        store().change(change -> change.reminding().setAddress("a1", "ann@wells.example", "ar"));
        var seen = store().reminders().findAddress("a1").orElseThrow();

        assertThat(claim(seen, Map.of(7L, 2, 8L, 1))).isTrue();
        assertThat(claim(seen, Map.of(7L, 3))).as("by somebody who saw less").isFalse();
        assertThat(store().reminders().listStages("a1")).isEqualTo(Map.of(7L, 2, 8L, 1));
        assertThat(store().reminders().listAddresses())
                .containsExactly(new MailAddress("a1", "ann@wells.example", "ar", now));

        store().change(change -> change.reminding().release(seen, Map.of(7L, 0, 8L, 0)));
        assertThat(store().reminders().findAddress("a1")).contains(seen);
        assertThat(claim(seen, Map.of(7L, 3))).isTrue();

        store().change(change -> change.reminding().dropAddress("a1"));
        assertThat(store().reminders().listAddresses()).isEmpty();
    }

    private boolean claim(MailAddress seen, Map<Long, Integer> stages) {
        return store().changeAndGet(change -> change.reminding().claim(seen, stages));
    }

    @Test
    void aDecisionIsAnEntryOfTheJournalByThatPerson() {
        var made = decide(draft(Outcome.ACCEPTED, "plain words", 0), ANN);

        var entry = store().journal().findLast().orElseThrow();
        assertThat(made.seq()).isEqualTo(entry.seq());
        assertThat(made.person()).isEqualTo("Ann Example").isEqualTo(entry.actor());
        assertThat(made.atMillis()).isEqualTo(now);
        assertThat(entry.kind()).isEqualTo("decision-made");
        assertThat(entry.payload()).contains("plain words", "wells/C01/answers", "accepted");
        assertThat(store().decisions().get(PROPOSAL)).isEqualTo(made);
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondIsShownTheFirst() {
        var first = decide(draft(Outcome.ACCEPTED, "", 0), ANN);
        var second = verdict(draft(Outcome.REJECTED, "", 0), BEN);

        assertThat(second).isEqualTo(new Decision.Verdict(first, false));
        assertThat(store().decisions().count()).isEqualTo(1);

        var later = decide(draft(Outcome.REJECTED, "", first.seq()), BEN);
        assertThat(later.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(store().decisions().find(first.seq())).map(Decision::isStanding).contains(false);
        assertThat(store().decisions().listBefore(Long.MAX_VALUE, "", 10))
                .extracting(Decision::person)
                .containsExactly("Ben Example", "Ann Example");
        assertThat(store().decisions().listBefore(Long.MAX_VALUE, "a1", 10)).hasSize(1);
    }

    @Test
    void aProposalIsHandedBackAsItWas() {
        assertThat(ProposalKey.decode(PROPOSAL.encode())).contains(PROPOSAL);
        assertThat(ProposalKey.decode("bm9uc2Vuc2U")).isEmpty();
        assertThat(ProposalKey.decode("<script>")).isEmpty();
    }

    @Test
    void aWithdrawnDecisionLeavesTheProposalOpen() {
        var made = decide(draft(Outcome.REJECTED, "", 0), ANN);
        decide(draft(Outcome.WITHDRAWN, "", made.seq()), ANN);

        assertThat(store().decisions().get(PROPOSAL).isOpen()).isTrue();
        assertThat(store().decisions().get(PROPOSAL).state()).isEqualTo("proposed");
    }

    @Test
    void accountsAndDecisionsComeBackFromTheJournal() {
        decide(draft(Outcome.ACCEPTED, "", 0), ANN);
        var entries = store().journal().listAfter(0, 100);

        try (var anew = Store.open(emptyDatabase(), clock)) {
            anew.change(change -> entries.forEach(change::restore));

            assertThat(anew.accounts().listAll()).containsExactly(ANN, BEN);
            assertThat(anew.decisions().get(PROPOSAL)).isEqualTo(store().decisions().get(PROPOSAL));
            assertThat(anew.accounts().findPassword("a1")).isEmpty();
        }
    }

    private static final CommitmentKey WELLS =
            new CommitmentKey("A/RES/78/224", "en", "OP 1", "urges dig wells");

    private long evidence() {
        var item =
                new StoredEvidence(
                        0,
                        WELLS,
                        "Utopia",
                        "state-submission",
                        "Utopia",
                        "A/81/1",
                        "2026-01-01",
                        "something-done",
                        "confidential",
                        new EvidenceContent(
                                EvidenceContent.FILE,
                                "ab".repeat(32),
                                "cd".repeat(32),
                                "well.pdf",
                                "application/pdf",
                                5,
                                "",
                                "ef".repeat(32)),
                        "a1",
                        "Ann Example",
                        0);
        return store().changeAndGet(change -> change.record(item.added())).seq();
    }

    private long propose(String status, long evidence) {
        var draft =
                new StoredAssessment.Draft(
                        WELLS, "Utopia", "2026-02-01", status, "Because.", "", List.of(evidence));
        return store().changeAndGet(change -> change.record(draft.entry(ANN))).seq();
    }

    private boolean settle(long assessment, String state) {
        return store().changeAndGet(change -> change.settle(assessment, state, "Well.", BEN));
    }

    @Test
    void anAssessmentIsProposedThenPublishedAndThenNeverChanges() {
        long item = evidence();
        long seq = propose("started", item);

        assertThat(store().assessments().listBefore(Long.MAX_VALUE, "proposed", 9)).hasSize(1);
        assertThat(settle(seq, StoredAssessment.PUBLISHED)).isTrue();
        assertThat(settle(seq, StoredAssessment.RETURNED)).isFalse();

        var published = store().assessments().find(seq).orElseThrow();
        assertThat(published.settledBy()).isEqualTo("Ben Example");
        assertThat(published.evidence()).containsExactly(item);
        assertThat(published.isStanding()).isTrue();
        assertThat(store().assessments().findEvidence(item))
                .map(StoredEvidence::person)
                .contains("Ann Example");
        assertThat(store().assessments().listEvidence(WELLS)).hasSize(1);
        assertThat(store().assessments().listContents())
                .as("the file, its words and its stamp are all kept")
                .containsExactlyInAnyOrder("ab".repeat(32), "cd".repeat(32), "ef".repeat(32));
    }

    @Test
    void ofWhatIsPublishedTheLastStandsAndTheEarlierStays() {
        long first = propose("started", evidence());
        settle(first, StoredAssessment.PUBLISHED);
        settle(propose("partly-implemented", evidence()), StoredAssessment.PUBLISHED);
        settle(propose("implemented", evidence()), StoredAssessment.RETURNED);

        assertThat(store().assessments().countStatuses())
                .containsExactly(new ValueCount("partly-implemented", 1));
        assertThat(store().assessments().list(WELLS))
                .extracting(one -> one.status() + " " + one.state())
                .containsExactly(
                        "implemented returned",
                        "partly-implemented published",
                        "started published");
        assertThat(store().assessments().listBefore(Long.MAX_VALUE, "published", 9)).hasSize(1);
    }

    @Test
    void tasksAndRemarksComeBackFromTheJournalAndDraftsDoNot() {
        var task =
                new StoredTask.Draft(
                        StoredTask.ASSIGNMENT, WELLS, "", ANN.id(), "Look.", "2026-04-01");
        store().change(change -> {
            change.record(ANN.added("tester"));
            long first = change.record(task.entry(ANN)).seq();
            change.record(task.entry(ANN));
            change.answer(first, StoredTask.DONE, "Looked.", ANN);
            change.desktop().watch(ANN.id(), WELLS);
            change.record(StoredRemark.entry(WELLS, "Here.", ANN));
            change.desktop().keep(ANN.id(), "evidence.x", Map.of("words", "Begun"), 0);
            change.desktop().keepView(ANN.id(), "Soft", "/commitments");
            change.desktop().keepView(ANN.id(), "Soft", "/commitments?strength=weak");
            change.desktop().keepView(ANN.id(), "All", "/commitments");
            change.desktop().dropView(ANN.id(), "All");
        });

        assertThat(store().work().listOpen(ANN.id(), "")).hasSize(1);
        assertThat(store().work().listWatched(ANN.id()).getFirst().news()).isEqualTo(1);
        assertThat(store().work().getDraft(ANN.id(), "evidence.x").fields())
                .containsEntry("words", "Begun");
        assertThat(store().work().listViews(ANN.id()))
                .extracting(SavedView::address)
                .containsExactly("/commitments?strength=weak");
        assertThat(CommitmentKey.decode(WELLS.encode())).contains(WELLS);
        var entries = store().journal().listAfter(0, 100);
        try (var anew = Store.open(emptyDatabase(), clock)) {
            anew.change(change -> entries.forEach(change::restore));
            assertThat(anew.work().listTasks(WELLS)).isEqualTo(store().work().listTasks(WELLS));
            assertThat(anew.work().listRemarks(WELLS)).isEqualTo(store().work().listRemarks(WELLS));
            assertThat(anew.work().listDrafts(ANN.id())).isEmpty();
        }
    }

    @Test
    void repliesAndSituationsComeBackFromTheJournal() {
        long seq = propose("started", evidence());
        var draft =
                new StoredSituation.Draft(
                        "wells",
                        "C01",
                        "World",
                        "2026-02-01",
                        "mixed",
                        "Wells",
                        "2019",
                        "",
                        "Both.");
        store().change(change -> {
            change.open(seq, "2026-03-01", "2026-03-15", ANN);
            change.record(StoredReply.entry(seq, "We did.", ANN));
            var one = change.record(draft.entry(ANN));
            change.settleSituation(one.seq(), StoredAssessment.PUBLISHED, "", ANN);
            var two = change.record(draft.entry(ANN));
            change.settleSituation(two.seq(), StoredAssessment.PUBLISHED, "", ANN);
        });

        assertThat(store().assessments().find(seq))
                .map(StoredAssessment::closes)
                .contains("2026-03-15");
        assertThat(store().situations().listStanding("wells", "C01")).hasSize(1);
        assertThat(store().accounts().hasAnybody("editor", "nowhere")).isFalse();
        var entries = store().journal().listAfter(0, 100);
        try (var anew = Store.open(emptyDatabase(), clock)) {
            anew.change(change -> entries.forEach(change::restore));
            assertThat(anew.assessments().listReplies(seq))
                    .isEqualTo(store().assessments().listReplies(seq));
            assertThat(anew.situations().listStanding("wells", "C01"))
                    .isEqualTo(store().situations().listStanding("wells", "C01"));
            assertThat(anew.assessments().find(seq)).isEqualTo(store().assessments().find(seq));
        }
    }

    @Test
    void evidenceAndAssessmentsComeBackFromTheJournal() {
        settle(propose("started", evidence()), StoredAssessment.PUBLISHED);
        var entries = store().journal().listAfter(0, 100);

        try (var anew = Store.open(emptyDatabase(), clock)) {
            anew.change(change -> entries.forEach(change::restore));

            assertThat(anew.assessments().list(WELLS)).isEqualTo(store().assessments().list(WELLS));
            assertThat(anew.assessments().listEvidence(WELLS))
                    .isEqualTo(store().assessments().listEvidence(WELLS));
        }
    }

    @Test
    void twoProgramsWriteOneJournal() throws InterruptedException {
        long before = store().journal().findLast().orElseThrow().seq();
        try (var other = Store.open(Objects.requireNonNull(address), clock)) {
            var threads =
                    List.of(store(), other).stream()
                            .map(writer -> Thread.ofPlatform().start(() -> write(writer)))
                            .toList();
            for (var thread : threads) {
                thread.join();
            }
        }

        var entries = store().journal().listAfter(0, 1_000);
        assertThat(entries).hasSize((int) before + 40);
        var last = new ArrayList<>(List.of(JournalEntry.START));
        entries.forEach(entry -> {
            assertThat(entry.follows(entry.seq() - 1, last.getLast())).isTrue();
            last.add(entry.hash());
        });
    }

    private static void write(Store writer) {
        for (int i = 0; i < 20; i++) {
            writer.change(change -> change.record(new Draft("a", "one", "{}")));
        }
    }

    @Test
    void aSessionEndsByItselfByItsOwnerAndWithAnotherPassword() {
        store().change(change -> {
            change.secrets().setPassword("a1", "hashed");
            change.secrets().openSession("a1", "s1", now + 1_000);
            change.secrets().openSession("a1", "s2", now + 5_000);
            change.secrets().openSession("b2", "s3", now + 5_000);
        });
        assertThat(store().accounts().findPassword("a1")).contains("hashed");
        assertThat(store().accounts().findBySession("s1", now)).contains(ANN);
        assertThat(store().accounts().findBySession("s1", now + 1_000)).isEmpty();

        store().change(change -> change.secrets().setPassword("a1", "other"));
        assertThat(store().accounts().findBySession("s2", now)).isEmpty();
        assertThat(store().accounts().findBySession("s3", now)).contains(BEN);
        store().change(change -> change.secrets().closeSession("s3"));
        assertThat(store().accounts().findBySession("s3", now)).isEmpty();
    }

    @Test
    void nobodyEntersBySuspendedAccounts() {
        var suspended = new Account("a1", "ann", "Ann Example", "editor", "", "", true);
        store().change(change -> {
            change.secrets().openSession("a1", "s1", now + 1_000);
            change.secrets().invite("a1", "i1", now + 1_000);
            change.record(suspended.changed("somebody"));
        });

        assertThat(store().accounts().findBySession("s1", now)).isEmpty();
        assertThat(store().accounts().findByInvitation("i1", now)).isEmpty();
    }

    @Test
    void anInvitationIsTakenOnceAndInTime() {
        store().change(change -> change.secrets().invite("a1", "i1", now + 1_000));
        store().change(change -> change.secrets().invite("a1", "i2", now + 1_000));

        assertThat(store().accounts().findByInvitation("i1", now)).isEmpty();
        assertThat(store().accounts().findByInvitation("i2", now)).contains(ANN);
        assertThat(take("i2")).isTrue();
        assertThat(take("i2")).isFalse();

        store().change(change -> change.secrets().invite("a1", "i3", now + 1_000));
        now += 1_000;
        assertThat(take("i3")).isFalse();
    }

    private boolean take(String hash) {
        return store().changeAndGet(change -> change.secrets().take("a1", hash));
    }

    @Test
    void aKeyHoldsUntilItEnds() {
        var key = new ApiKey("k1", "a1", "script", List.of("read", "decide"), now + 1_000);
        store().change(change -> change.secrets().addKey(key, "h1"));

        assertThat(store().accounts().findKey("h1", now)).contains(key);
        assertThat(store().accounts().findKey("h1", now + 1_000)).isEmpty();
        assertThat(store().accounts().listKeys("a1")).containsExactly(key);
        assertThat(endKey("b2")).isFalse();
        assertThat(endKey("a1")).isTrue();
        assertThat(store().accounts().listKeys("a1")).isEmpty();
    }

    private boolean endKey(String account) {
        return store().changeAndGet(change -> change.secrets().endKey(account, "k1"));
    }
}
