package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.store.JournalEntry.Draft;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

/// What every database has to do. Run on SQLite and on PostgreSQL.
abstract class StoreContract {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-03-14T10:00:00Z"));
    private static final String SHA = "ab".repeat(32);

    private static final StoredCommitment COMMITMENT =
            new StoredCommitment(
                    ProvisionAddress.of("OP 1"),
                    "action",
                    "requests",
                    "",
                    4,
                    List.of("l’État"),
                    "creuser un puits",
                    List.of("selon qu’il convient"),
                    "",
                    "d’ici à 2030",
                    true,
                    "Prie l’État …");
    private static final StoredLink LINK =
            new StoredLink(
                    ProvisionAddress.of("OP 1"), "wells", "C02", "answers", 0.75, List.of("puits"));

    private @Nullable Store opened;

    /// An empty database.
    abstract DatabaseAddress emptyDatabase();

    @BeforeEach
    void open() {
        opened = Store.open(emptyDatabase(), CLOCK);
    }

    @AfterEach
    void close() {
        store().close();
    }

    private Store store() {
        return Objects.requireNonNull(opened);
    }

    private static Provision provision(String address, String text, List<Mark> marks) {
        return new Provision(
                ProvisionAddress.parse(address),
                ProvisionKind.OPERATIVE,
                "1",
                "I. Water / Wells",
                0,
                text,
                3,
                "para_1",
                marks);
    }

    private static Instrument instrument(String title) {
        var verb = new Mark(Mark.Kind.VERB, new Span(0, 5), "");
        var link = new Mark(Mark.Kind.LINK, new Span(6, 12), "https://example.org/a?b=\"c\"");
        return new Instrument(
                new Source("well.xml", SHA, 512),
                Format.AKN,
                Language.FRENCH,
                Symbol.parse("A/RES/78/224").orElseThrow(),
                "GA",
                title,
                "78",
                LocalDate.of(2023, 12, 22),
                "",
                List.of(
                        provision(
                                "OP 1",
                                "Prie l’État de creuser un puits 水井 بئر",
                                List.of(verb, link)),
                        provision("annex/1", "", List.of())),
                List.of(
                        new Footnote(
                                "1",
                                "Voir le puits.",
                                ProvisionAddress.of("OP 1"),
                                "note_1",
                                List.of())),
                List.of(new Issue(IssueCode.NUMBERING_BROKEN, 2, "Deux fois le numéro 1.")));
    }

    private static Citation citation(String target) {
        return new Citation(
                ProvisionAddress.of("OP 1"),
                "1",
                "70/1",
                4,
                target,
                List.of("A/RES/70/1", "E/RES/70/1"),
                "para. 3",
                CitationStatus.AMBIGUOUS,
                "two bodies have it");
    }

    private static StoredDocument document(String analysis) {
        return new StoredDocument(SHA, "well.xml", 512, "akn", analysis, true, 0);
    }

    private JournalEntry add(String analysis, String title) {
        var entries = new ArrayList<JournalEntry>();
        store().change(change -> {
            var entry = change.record(new Draft("tester", "document-added", "{}"));
            change.save(
                    document(analysis),
                    List.of(
                            new AnalysedInstrument(
                                    instrument(title),
                                    List.of(citation("A/RES/70/1")),
                                    List.of(COMMITMENT),
                                    List.of(LINK))),
                    entry);
            entries.add(entry);
        });
        return entries.getFirst();
    }

    @Test
    void givesAnInstrumentBackAsItWas() {
        add("1", "Puits");

        var id = store().instruments().listIds(SHA).getFirst();

        assertThat(store().instruments().find(id)).contains(instrument("Puits"));
        assertThat(store().instruments().listIdsBySymbol("A/RES/78/224")).containsExactly(id);
        assertThat(store().citations().list(id)).containsExactly(citation("A/RES/70/1"));
        assertThat(store().commitments().list(id)).containsExactly(COMMITMENT);
        assertThat(store().links().list(id)).containsExactly(LINK);
        assertThat(store().citations().listCiting("A/RES/70/1")).containsExactly(id);
    }

    @Test
    void aNewAnalysisTakesThePlaceOfTheOld() {
        add("1", "Puits");
        var later = add("2", "Puits et sources");

        var id = store().instruments().listIds(SHA).getFirst();
        assertThat(store().instruments().find(id))
                .map(Instrument::title)
                .contains("Puits et sources");
        assertThat(store().documents().listAll())
                .containsExactly(
                        new StoredDocument(SHA, "well.xml", 512, "akn", "2", true, later.seq()));
        assertThat(store().tally().of("provision")).isEqualTo(2);
        assertThat(store().tally().of("citation")).isEqualTo(1);
    }

    @Test
    void tellsWhatChangedSinceAnEntry() {
        var first = add("1", "Puits");

        assertThat(store().documents().listChangedAfter(0, 10)).hasSize(1);
        assertThat(store().documents().listChangedAfter(first.seq(), 10)).isEmpty();
    }

    @Test
    void remembersWhereAFileWasSeen() {
        add("1", "Puits");
        var seen = new SourceFile("/somewhere/well.xml", SHA, 512, 1_700_000_000_123L);

        store().change(change -> change.save(seen));
        store().change(change -> change.save(seen));

        assertThat(store().documents().mapSourceFiles()).containsOnly(Map.entry(seen.path(), seen));
        assertThat(seen.looksLike(512, 1_700_000_000_123L)).isTrue();
        assertThat(seen.looksLike(512, 1_700_000_000_124L)).isFalse();
    }

    @Test
    void chainsTheJournal() {
        store().change(change -> change.record(new Draft("a", "one", "{\"x\":\"1\"}")));
        store().change(change -> change.record(new Draft("b", "two", "{}")));

        var entries = store().journal().listAfter(0, 10);

        assertThat(entries).extracting(JournalEntry::seq).containsExactly(1L, 2L);
        assertThat(entries.getFirst().follows(0, JournalEntry.START)).isTrue();
        assertThat(entries.getLast().follows(1, entries.getFirst().hash())).isTrue();
        assertThat(entries.getLast().atMillis()).isEqualTo(CLOCK.millis());
        assertThat(store().journal().findLast()).contains(entries.getLast());
    }

    @Test
    void aFailedChangeLeavesNothing() {
        assertThatThrownBy(() ->
                        store().change(change -> {
                            var entry = change.record(new Draft("a", "one", "{}"));
                            change.save(document("1"), List.of(), entry);
                            throw new IllegalStateException("stopped");
                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store().journal().findLast()).isEmpty();
        assertThat(store().documents().listAll()).isEmpty();
    }

    @Test
    void refusesASourceFileOfNoDocument() {
        var stray = new SourceFile("/somewhere/else.xml", SHA, 1, 1);

        assertThatThrownBy(() -> store().change(change -> change.save(stray)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("said no");
    }

    @Test
    void takesAJournalOverAsItStands() {
        var entry = JournalEntry.after(1, JournalEntry.START, 5, new Draft("a", "one", "{}"));

        store().change(change -> change.restore(entry));

        assertThat(store().journal().listAfter(0, 5)).containsExactly(entry);
    }

    @Test
    void opensAgainWithEverythingThere() {
        var address = emptyDatabase();
        try (var first = Store.open(address, CLOCK)) {
            first.change(change -> change.record(new Draft("a", "one", "{}")));
        }
        try (var second = Store.open(address, CLOCK)) {
            assertThat(second.journal().findLast()).map(JournalEntry::kind).contains("one");
        }
    }
}
