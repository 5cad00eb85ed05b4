package org.rapporteur.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.assessment.MinimumEvidence.Grounds;

class MinimumEvidenceTest {

    private static final LocalDate CUT_OFF = LocalDate.of(2028, 12, 31);
    private static final LocalDate RECENT = LocalDate.of(2027, 6, 1);
    private static final LocalDate OLD = LocalDate.of(2025, 12, 30);

    private static EvidenceItem item(EvidenceGrade grade, String publisher, LocalDate dated) {
        return new EvidenceItem(grade, publisher, dated, Bearing.SOMETHING_DONE);
    }

    private static final EvidenceItem STATE =
            item(EvidenceGrade.STATE_SUBMISSION, "Utopia", RECENT);
    private static final EvidenceItem SOCIETY =
            item(EvidenceGrade.CIVIL_SOCIETY, "Wells Watch", RECENT);
    private static final EvidenceItem MEDIA = item(EvidenceGrade.CIVIL_SOCIETY, "Gazette", RECENT);

    private static List<Shortfall> missing(ImplementationStatus status, EvidenceItem... items) {
        return MinimumEvidence.listShortfalls(status, List.of(items), CUT_OFF, new Grounds("", ""));
    }

    @Test
    void implementedNeedsTwoRecentIndependentItemsOneOfThemOfficial() {
        for (var status :
                List.of(
                        ImplementationStatus.IMPLEMENTED,
                        ImplementationStatus.LARGELY_IMPLEMENTED)) {
            assertThat(missing(status, STATE, SOCIETY)).isEmpty();
            assertThat(missing(status))
                    .containsExactly(Shortfall.TWO_INDEPENDENT, Shortfall.ONE_OFFICIAL);
            assertThat(missing(status, STATE)).containsExactly(Shortfall.TWO_INDEPENDENT);
            assertThat(missing(status, SOCIETY, MEDIA)).containsExactly(Shortfall.ONE_OFFICIAL);
            assertThat(
                            missing(
                                    status,
                                    STATE,
                                    item(EvidenceGrade.ADOPTED_DOCUMENT, " utopia", RECENT)))
                    .as("one publisher, however written")
                    .containsExactly(Shortfall.TWO_INDEPENDENT);
            assertThat(
                            missing(
                                    status,
                                    SOCIETY,
                                    item(EvidenceGrade.STATE_SUBMISSION, "Utopia", OLD)))
                    .as("older than three years")
                    .containsExactly(Shortfall.TWO_INDEPENDENT, Shortfall.ONE_OFFICIAL);
        }
    }

    @Test
    void theActItselfOnRecordSufficesHoweverOld() {
        var minutes =
                new EvidenceItem(
                        EvidenceGrade.ADOPTED_DOCUMENT,
                        "Commission",
                        LocalDate.of(2021, 1, 1),
                        Bearing.ACT_ITSELF);
        var blog =
                new EvidenceItem(
                        EvidenceGrade.CIVIL_SOCIETY, "Gazette", RECENT, Bearing.ACT_ITSELF);

        assertThat(missing(ImplementationStatus.IMPLEMENTED, minutes)).isEmpty();
        assertThat(missing(ImplementationStatus.IMPLEMENTED, blog)).isNotEmpty();
    }

    @Test
    void partlyImplementedNeedsOneOfficialOrTwoOthers() {
        var status = ImplementationStatus.PARTLY_IMPLEMENTED;

        assertThat(missing(status, STATE)).isEmpty();
        assertThat(missing(status, SOCIETY, MEDIA)).isEmpty();
        assertThat(missing(status, SOCIETY, SOCIETY)).containsExactly(Shortfall.OFFICIAL_OR_TWO);
    }

    @Test
    void startedNeedsOneItem() {
        assertThat(missing(ImplementationStatus.STARTED, MEDIA)).isEmpty();
        assertThat(missing(ImplementationStatus.STARTED)).containsExactly(Shortfall.AN_ITEM);
    }

    @Test
    void notStartedNeedsAnOfficialWordNeverSilence() {
        var status = ImplementationStatus.NOT_STARTED;
        var said =
                new EvidenceItem(
                        EvidenceGrade.STATE_SUBMISSION, "Utopia", RECENT, Bearing.NOTHING_DONE);
        var rumour =
                new EvidenceItem(
                        EvidenceGrade.CIVIL_SOCIETY, "Gazette", RECENT, Bearing.NOTHING_DONE);

        assertThat(missing(status, said)).isEmpty();
        assertThat(missing(status)).containsExactly(Shortfall.EXPLICIT_STATEMENT);
        assertThat(missing(status, rumour)).containsExactly(Shortfall.EXPLICIT_STATEMENT);
        assertThat(missing(status, STATE)).containsExactly(Shortfall.EXPLICIT_STATEMENT);
    }

    @Test
    void whatWasPublishedAfterTheCutOffDateDoesNotCount() {
        var later = item(EvidenceGrade.STATE_SUBMISSION, "Utopia", CUT_OFF.plusDays(1));

        assertThat(missing(ImplementationStatus.STARTED, later)).isNotEmpty();
    }

    @Test
    void whereNothingIsRatedTheGroundsAreSaid() {
        assertThat(missing(ImplementationStatus.NO_INFORMATION))
                .containsExactly(Shortfall.SEARCH_LOG);
        assertThat(missing(ImplementationStatus.NOT_APPLICABLE))
                .containsExactly(Shortfall.A_REASON);
        assertThat(missing(ImplementationStatus.NOT_ASSESSABLE))
                .containsExactly(Shortfall.A_REASON);
        assertThat(missing(ImplementationStatus.SUPERSEDED)).containsExactly(Shortfall.LATER_TEXT);
        for (var status : ImplementationStatus.values()) {
            if (!status.isRating()) {
                assertThat(
                                MinimumEvidence.listShortfalls(
                                        status,
                                        List.of(),
                                        CUT_OFF,
                                        new Grounds("Looked in the annual reports.", "A/RES/1/1")))
                        .as(status.code())
                        .isEmpty();
            }
        }
    }

    @Test
    void fiveStatusesAreRatingsAndFourAreNone() {
        assertThat(ImplementationStatus.values())
                .filteredOn(ImplementationStatus::isRating)
                .hasSize(5);
        assertThat(ImplementationStatus.values()).hasSize(9);
        assertThat(ImplementationStatus.find("partly-implemented"))
                .contains(ImplementationStatus.PARTLY_IMPLEMENTED);
        assertThat(ImplementationStatus.find("red")).isEmpty();
    }

    @Test
    void confidenceIsAWordWithItsReasons() {
        assertThat(Confidence.of(List.of(STATE, SOCIETY), CUT_OFF).level())
                .isEqualTo(Confidence.Level.HIGH);
        assertThat(Confidence.of(List.of(STATE), CUT_OFF))
                .isEqualTo(
                        new Confidence(
                                Confidence.Level.MEDIUM, List.of(Confidence.Reason.ONE_PUBLISHER)));
        assertThat(
                        Confidence.of(
                                        List.of(item(EvidenceGrade.CIVIL_SOCIETY, "Gazette", OLD)),
                                        CUT_OFF)
                                .reasons())
                .containsExactly(
                        Confidence.Reason.NOT_OFFICIAL,
                        Confidence.Reason.ONE_PUBLISHER,
                        Confidence.Reason.OLD);
        var denial =
                new EvidenceItem(
                        EvidenceGrade.STATE_SUBMISSION, "Utopia", RECENT, Bearing.NOTHING_DONE);
        assertThat(Confidence.of(List.of(SOCIETY, denial), CUT_OFF).reasons())
                .containsExactly(Confidence.Reason.DISAGREE);
        assertThat(Confidence.of(List.of(), CUT_OFF).reasons())
                .containsExactly(Confidence.Reason.NO_ITEM);
    }

    @Test
    void nobodyJudgesTheirOwnWorkStateOrOrganisation() {
        var author = new Independence.Judge("1", "Utopia", "Wells United");
        var other = new Independence.Judge("2", "Arcadia", "");

        assertThat(Independence.listForAuthor(author, "utopia "))
                .containsExactly(Independence.Obstacle.OWN_STATE);
        assertThat(Independence.listForAuthor(author, "Wells United"))
                .containsExactly(Independence.Obstacle.OWN_ORGANISATION);
        assertThat(Independence.listForAuthor(other, "")).isEmpty();
        assertThat(Independence.listForApprover(author, author, "Arcadia"))
                .containsExactly(Independence.Obstacle.OWN_WORK);
        assertThat(Independence.listForApprover(author, other, "Arcadia"))
                .containsExactly(Independence.Obstacle.OWN_STATE);
        assertThat(Independence.listForApprover(author, other, "Utopia")).isEmpty();
    }
}
