package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.provenance.Source;
import org.rapporteur.store.JournalEntry.Draft;
import org.rapporteur.text.Language;

/// What lists of every database have to do. Run on SQLite and on PostgreSQL.
abstract class ListingContract {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-03-14T10:00:00Z"));
    private static final InstrumentFilter ALL = InstrumentFilter.ALL;

    private @Nullable Store opened;

    /// An empty database.
    abstract DatabaseAddress emptyDatabase();

    /// Three texts: a resolution on wells in two languages, and an older one without links.
    @BeforeEach
    void open() {
        opened = Store.open(emptyDatabase(), CLOCK);
        add("aa", "A/RES/78/224", Language.ENGLISH, LocalDate.of(2023, 12, 22), 3);
        add("bb", "A/RES/78/224", Language.FRENCH, LocalDate.of(2023, 12, 22), 1);
        add("cc", "A/RES/60/1", Language.ENGLISH, LocalDate.of(2005, 9, 16), 0);
    }

    @AfterEach
    void close() {
        store().close();
    }

    private Store store() {
        return Objects.requireNonNull(opened);
    }

    private void add(
            String digits, String symbol, Language language, LocalDate adopted, int links) {
        var sha = digits.repeat(32);
        var instrument =
                new Instrument(
                        new Source(digits + ".xml", sha, 512),
                        Format.AKN,
                        language,
                        Symbol.parse(symbol).orElseThrow(),
                        "GA",
                        "Wells",
                        symbol.substring(6, 8),
                        adopted,
                        "",
                        List.of(provision("OP 1"), provision("OP 2"), provision("OP 3")),
                        List.of(
                                new Footnote(
                                        "1",
                                        "See the well.",
                                        ProvisionAddress.of("OP 1"),
                                        "",
                                        List.of())),
                        List.of());
        var analysed =
                new AnalysedInstrument(
                        instrument,
                        List.of(citation("1"), citation("")),
                        List.of(
                                commitment("urges", 4, "Member States"),
                                commitment("notes", 1, "the 100%_Council of États")),
                        java.util.stream.IntStream.rangeClosed(1, links)
                                .mapToObj(number -> link("OP " + number, number / 4.0))
                                .toList());
        store().change(change -> {
            var entry = change.record(new Draft("tester", "document-added", "{}"));
            change.save(
                    new StoredDocument(
                            sha, digits + ".xml", 512, "akn", "1", digits.equals("cc"), 0),
                    List.of(analysed),
                    entry);
        });
    }

    private static Provision provision(String address) {
        return new Provision(
                ProvisionAddress.parse(address),
                ProvisionKind.OPERATIVE,
                address.substring(3),
                "",
                0,
                "Text of " + address,
                0,
                "",
                List.of());
    }

    private static Citation citation(String footnote) {
        return new Citation(
                ProvisionAddress.of("OP 1"),
                footnote,
                "70/1",
                0,
                footnote.isEmpty() ? "A/RES/60/1" : "",
                List.of("A/RES/70/1", "E/RES/70/1"),
                "",
                footnote.isEmpty() ? CitationStatus.RESOLVED : CitationStatus.AMBIGUOUS,
                "two bodies have it");
    }

    private static StoredCommitment commitment(String verb, int strength, String addressee) {
        return new StoredCommitment(
                ProvisionAddress.of("OP 1"),
                "action",
                verb,
                "",
                strength,
                List.of(addressee),
                "to dig",
                List.of(),
                "",
                "",
                false,
                "…");
    }

    private static StoredLink link(String address, double score) {
        return new StoredLink(
                ProvisionAddress.of(address), "wells", "C02", "answers", score, List.of("well"));
    }

    @Test
    void listsInstrumentsLatestFirstWithWhatWasFoundInThem() {
        var listed = store().instrumentListing().list(ALL, Seek.START, 10);

        assertThat(listed)
                .extracting(one -> one.instrument().file())
                .containsExactly("bb.xml", "aa.xml", "cc.xml");
        assertThat(listed.get(1))
                .extracting(
                        ListedInstrument::provisions,
                        ListedInstrument::commitments,
                        ListedInstrument::links)
                .containsExactly(3, 2, 3);
        assertThat(listed.getFirst().instrument().adopted()).isEqualTo("2023-12-22");
    }

    @Test
    void pagesOfOneRowGiveEveryInstrumentOnce() {
        var seen = new ArrayList<String>();
        var after = Seek.START;
        for (var page = store().instrumentListing().list(ALL, after, 1);
                !page.isEmpty();
                page = store().instrumentListing().list(ALL, after, 1)) {
            seen.add(page.getFirst().instrument().file());
            after = page.getLast().seek();
        }

        assertThat(seen).containsExactly("bb.xml", "aa.xml", "cc.xml");
    }

    @Test
    void filtersInstruments() {
        assertThat(
                        store().instrumentListing()
                                .list(new InstrumentFilter("GA", "78", "fr"), Seek.START, 10))
                .extracting(one -> one.instrument().file())
                .containsExactly("bb.xml");
        assertThat(
                        store().instrumentListing()
                                .list(new InstrumentFilter("CND", "", ""), Seek.START, 10))
                .isEmpty();
    }

    @Test
    void countsWhatInstrumentsAre() {
        assertThat(store().instrumentListing().countLanguages())
                .containsExactly(new ValueCount("en", 2), new ValueCount("fr", 1));
        assertThat(store().instrumentListing().countBodies())
                .containsExactly(new ValueCount("GA", 3));
        assertThat(store().instrumentListing().countSessions())
                .containsExactly(new ValueCount("78", 2), new ValueCount("60", 1));
        assertThat(store().instrumentListing().countUnread()).isEqualTo(1);
    }

    @Test
    void findsVersionsAndWhatCitesAText() {
        assertThat(store().instrumentListing().listVersions("A/RES/78/224"))
                .extracting(InstrumentRow::language)
                .containsExactly("en", "fr");
        assertThat(store().instrumentListing().listCiting("A/RES/60/1", 2))
                .extracting(InstrumentRow::file)
                .containsExactly("bb.xml", "aa.xml");
        assertThat(store().instrumentListing().listHeld(List.of("A/RES/60/1", "A/RES/1/1")))
                .containsExactly("A/RES/60/1");
        assertThat(store().instrumentListing().find("none")).isEmpty();
    }

    @Test
    void pagesOfCommitmentsFollowTheText() {
        var first = store().commitmentListing().list(CommitmentFilter.ALL, Seek.START, 3);
        var rest =
                store().commitmentListing().list(CommitmentFilter.ALL, first.getLast().seek(), 10);

        assertThat(first)
                .extracting(one -> one.instrument().file() + " " + one.commitment().verb())
                .containsExactly("bb.xml urges", "bb.xml notes", "aa.xml urges");
        assertThat(rest)
                .extracting(one -> one.instrument().file() + " " + one.commitment().verb())
                .containsExactly("aa.xml notes", "cc.xml urges", "cc.xml notes");
    }

    @Test
    void filtersCommitments() {
        assertThat(commitments("urges", "", "")).isEqualTo(3);
        assertThat(commitments("", "1", "")).isEqualTo(3);
        assertThat(commitments("urges", "1", "")).isZero();
        assertThat(commitments("", "", "member states")).isEqualTo(3);
        assertThat(commitments("", "", "100%_c")).isEqualTo(3);
        assertThat(commitments("", "", "the 100%_council of États")).isEqualTo(3);
        assertThat(commitments("", "", "m_mber")).isZero();
    }

    private int commitments(String verb, String strength, String addressee) {
        return store().commitmentListing()
                .list(new CommitmentFilter(verb, "", strength, addressee, ALL), Seek.START, 10)
                .size();
    }

    @Test
    void countsWhatCommitmentsAre() {
        assertThat(store().commitmentListing().countVerbs())
                .containsExactly(new ValueCount("notes", 3), new ValueCount("urges", 3));
        assertThat(store().commitmentListing().countStrengths())
                .containsExactly(new ValueCount("1", 3), new ValueCount("4", 3));
        assertThat(store().commitmentListing().countKinds())
                .containsExactly(new ValueCount("action", 6));
        assertThat(store().commitmentListing().countAddressees(1))
                .containsExactly(new ValueCount("Member States", 3));
    }

    @Test
    void pagesOfLinksStartWithTheHighestScore() {
        var filter =
                new LinkFilter("wells", "C02", "answers", "", new InstrumentFilter("", "", "en"));
        var first = store().linkListing().list(filter, Seek.START, 2);
        var rest = store().linkListing().list(filter, first.getLast().seek(), 2);

        assertThat(first)
                .extracting(one -> one.link().score() + " " + one.text())
                .containsExactly("0.75 Text of OP 3", "0.5 Text of OP 2");
        assertThat(rest).extracting(ListedLink::text).containsExactly("Text of OP 1");
    }

    @Test
    void languageVersionsOfASymbolAreOneInstrumentOfTheCoverage() {
        assertThat(store().linkListing().listCoverage("wells"))
                .containsExactly(new Coverage("C02", "answers", 0, 4, 1));
        assertThat(store().linkListing().listCoverage("other")).isEmpty();
    }

    @Test
    void coverageCountsWhatWasAcceptedApartAndNeverWhatWasRejected() {
        var links = links("");
        decideOn(links.get(0).proposal(), Outcome.ACCEPTED, "");
        decideOn(links.get(1).proposal(), Outcome.REJECTED, "");
        decideOn(links.get(2).proposal(), Outcome.CORRECTED, "C05/describes");

        assertThat(settled())
                .containsExactly(
                        new Coverage("C02", "answers", 1, 1, 1),
                        new Coverage("C05", "describes", 1, 0, 0));
        assertThat(store().linkListing().listCorrectedTo("wells", "C05", 9))
                .extracting(ListedLink::proposal)
                .containsExactly(links.get(2).proposal());
        assertThat(store().linkListing().listCorrectedTo("wells", "C02", 9)).isEmpty();

        decideOn(links.get(0).proposal(), Outcome.REJECTED, "");
        decideOn(links.get(3).proposal(), Outcome.REJECTED, "");
        assertThat(settled())
                .as("an instrument of which every link was decided away")
                .contains(new Coverage("C02", "answers", 0, 0, 0));
        decideOn(links.get(1).proposal(), Outcome.WITHDRAWN, "");
        assertThat(settled()).contains(new Coverage("C02", "answers", 0, 1, 1));
    }

    private List<Coverage> settled() {
        var listing = store().linkListing();
        return listing.settle("wells", listing.listCoverage("wells"));
    }

    private void decideOn(ProposalKey proposal, Outcome outcome, String correction) {
        var person = new Account("a1", "ann", "Ann Example", "editor", "", "", false);
        store().change(change ->
                change.decide(
                        new Decision.Draft(proposal, outcome, correction, "", LATER), person));
    }

    @Test
    void theMatrixHasRowsOnlyWhereSomethingIsLinked() {
        var rows = store().linkListing().listLinkedInstruments("wells", ALL, Seek.START, 10);

        assertThat(rows).extracting(InstrumentRow::file).containsExactly("bb.xml", "aa.xml");
        assertThat(
                        store().linkListing()
                                .listCells("wells", rows.stream().map(InstrumentRow::id).toList()))
                .extracting(MatrixCell::challenge, MatrixCell::provisions)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("C02", 3),
                        org.assertj.core.groups.Tuple.tuple("C02", 1));
    }

    @Test
    void ambiguousCitationsComeWithTheWordsAroundThem() {
        var listed =
                store().citationListing()
                        .list(CitationFilter.of(CitationStatus.AMBIGUOUS), Seek.START, 2);
        var rest =
                store().citationListing()
                        .list(
                                CitationFilter.of(CitationStatus.AMBIGUOUS),
                                listed.getLast().seek(),
                                2);

        assertThat(listed)
                .extracting(one -> one.instrument().file() + " " + one.text())
                .containsExactly("bb.xml See the well.", "aa.xml See the well.");
        assertThat(rest).extracting(one -> one.instrument().file()).containsExactly("cc.xml");
        assertThat(store().citationListing().countOpen(CitationStatus.RESOLVED)).isEqualTo(3);
    }

    @Test
    void tiesOfCitationsCountProvisionsOnceInAllLanguagesAndNeverATextThatNamesItself() {
        assertThat(store().citationListing().listTies(10))
                .containsExactly(new CitationTie("A/RES/78/224", "A/RES/60/1", 1));
        assertThat(store().citationListing().listTies(0)).isEmpty();
    }

    @Test
    void tiesOfCitationsFollowWhatPeopleDecided() {
        var open = citations("").stream().filter(one -> isIn(one, "aa.xml")).findFirst();
        var read =
                list(CitationFilter.of(CitationStatus.RESOLVED)).stream()
                        .filter(one -> isIn(one, "aa.xml"))
                        .findFirst();
        decideOn(open.orElseThrow().proposal(), Outcome.ACCEPTED, "A/RES/70/1");
        assertThat(store().citationListing().listTies(10))
                .containsExactlyInAnyOrder(
                        new CitationTie("A/RES/78/224", "A/RES/60/1", 1),
                        new CitationTie("A/RES/78/224", "A/RES/70/1", 1));
        assertThat(store().citationListing().newestDecision()).isPositive();
        decideOn(read.orElseThrow().proposal(), Outcome.REJECTED, "");
        assertThat(store().citationListing().listTies(10))
                .as("the other language says so still")
                .contains(new CitationTie("A/RES/78/224", "A/RES/60/1", 1));
    }

    private static boolean isIn(ListedCitation one, String file) {
        return one.instrument().file().equals(file);
    }

    @Test
    void citationsOfOneTextByAnotherAreListed() {
        var both = List.of(CitationStatus.values());
        assertThat(list(new CitationFilter(both, "", ALL, "A/RES/78/224", "A/RES/60/1")))
                .extracting(one -> one.instrument().file())
                .containsExactly("bb.xml", "aa.xml");
        assertThat(list(new CitationFilter(both, "", ALL, "A/RES/78/224", "A/RES/70/1"))).isEmpty();
        assertThat(
                        store().citationListing()
                                .count(
                                        new CitationFilter(
                                                List.of(CitationStatus.AMBIGUOUS),
                                                "proposed",
                                                ALL,
                                                "A/RES/60/1",
                                                "")))
                .isEqualTo(1);
    }

    @Test
    void aProposalIsFoundAsItNowStands() {
        var link = links("").getFirst();
        var citation = citations("").getFirst();
        decideOn(link.proposal(), Outcome.REJECTED, "");

        assertThat(store().linkListing().find(link.proposal()))
                .hasValueSatisfying(found -> {
                    assertThat(found.link()).isEqualTo(link.link());
                    assertThat(found.decision().outcome()).isEqualTo(Outcome.REJECTED);
                });
        assertThat(store().citationListing().find(citation.proposal())).contains(citation);
        assertThat(store().citationListing().find(link.proposal())).isEmpty();
    }

    @Test
    void textsAreFoundByTheirNames() {
        assertThat(store().instrumentListing().listNamed(List.of("A/RES/60/1", "A/RES/1/1")))
                .extracting(InstrumentRow::file)
                .containsExactly("cc.xml");
        assertThat(store().instrumentListing().listNamed(List.of())).isEmpty();
    }

    @Test
    void aDecisionStandsBesideItsProposalAndNarrowsLists() {
        var all = links("");
        var link = all.getFirst();
        var citation = citations("").getFirst();
        var person = new Account("1", "ann", "Ann Example", "editor", "", "", false);
        store().change(change -> {
            change.record(person.added("somebody"));
            change.decide(
                    new Decision.Draft(link.proposal(), Outcome.REJECTED, "", "no well", 0),
                    person);
            change.decide(
                    new Decision.Draft(citation.proposal(), Outcome.ACCEPTED, "A/RES/70/1", "", 0),
                    person);
        });

        assertThat(links("rejected"))
                .extracting(one -> one.seek() + one.decision().person())
                .containsExactly(link.seek() + "Ann Example");
        assertThat(links("proposed")).hasSize(all.size() - 1);
        assertThat(links("proposed")).allMatch(one -> one.decision().equals(Decision.NONE));
        assertThat(citations("accepted"))
                .extracting(one -> one.proposal() + one.decision().correction())
                .containsExactly(citation.proposal() + "A/RES/70/1");
        assertThat(store().decisions().mapStanding(link.instrument())).containsKey(link.proposal());
    }

    /// Whatever was decided before was seen.
    private static final long LATER = 1_000_000;

    private List<ListedLink> links(String state) {
        return store().linkListing()
                .list(new LinkFilter("wells", "", "", state, ALL), Seek.START, 100);
    }

    private List<ListedCitation> citations(String state) {
        return list(new CitationFilter(List.of(CitationStatus.AMBIGUOUS), state, ALL, "", ""));
    }

    private List<ListedCitation> list(CitationFilter filter) {
        return store().citationListing().list(filter, Seek.START, 100);
    }

    @Test
    void readsTheJournalFromItsEnd() {
        assertThat(store().journal().listBefore(Long.MAX_VALUE, 2))
                .extracting(JournalEntry::seq)
                .containsExactly(3L, 2L);
        assertThat(store().journal().listBefore(2, 5))
                .extracting(JournalEntry::seq)
                .containsExactly(1L);
    }
}
