package org.rapporteur.report.workbook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.provenance.Source;
import org.rapporteur.report.overview.ChallengeRow;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.overview.SourceEntry;
import org.rapporteur.report.wording.Places;
import org.rapporteur.report.wording.Sureness;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.ChallengeFinding;
import org.rapporteur.review.Finding;
import org.rapporteur.review.NewerText;
import org.rapporteur.review.Passage;
import org.rapporteur.review.ResponseFinding;

/// The columns of the sheets that show the review itself.
final class ReviewTables {

    private static final String SEPARATOR = "; ";

    private final Overview overview;
    private final Words words;

    ReviewTables(Overview overview, Words words) {
        this.overview = overview;
        this.words = words;
    }

    List<Column<ChallengeRow>> matrixColumns() {
        return List.of(
                column("id", 8, row -> row.challenge().id()),
                column("challenge", 48, row -> row.challenge().shortTitle()),
                column(
                        "inDeck",
                        14,
                        row -> words.say(row.answered() ? "sheet.answered" : "sheet.unanswered")),
                column("labelStatus", 16, this::labelStatus),
                column("dropped", 44, row -> String.join(SEPARATOR, row.listDropped())),
                column("responses", 12, row -> row.responses().size()),
                column("direct", 10, ChallengeRow::countDirect),
                column("indirect", 10, ChallengeRow::countIndirect),
                column("newer", 26, row -> String.join(SEPARATOR, row.listNewer())),
                column("slides", 12, row -> join(row.listSlides(), String::valueOf)));
    }

    private String labelStatus(ChallengeRow row) {
        return row.labels().stream()
                .map(ChallengeFinding::status)
                .distinct()
                .map(status -> words.say("label." + status.code()))
                .collect(Collectors.joining(SEPARATOR));
    }

    List<Column<ResponseFinding>> responseColumns() {
        return List.of(
                column("slide", 7, ResponseFinding::slide),
                column("bullet", 8, ResponseFinding::bullet),
                column("challengeId", 11, this::challengesOf),
                column("text", 50, ResponseFinding::text),
                column("head", 16, ResponseFinding::head),
                column("status", 14, response -> words.say("status." + response.status().code())),
                column("symbol", 18, ResponseFinding::targetSymbol),
                column("title", 30, ResponseFinding::targetTitle),
                column("place", 16, response -> Places.say(response.targetAddress())),
                column("section", 22, ResponseFinding::targetSection),
                column(
                        "fidelity",
                        13,
                        response -> words.say("fidelity." + response.fidelity().code())),
                column("passages", 60, response -> join(response.passages(), Passage::text)),
                column("newer", 22, response -> join(response.newer(), NewerText::symbol)),
                column(
                        "traits",
                        14,
                        response ->
                                join(
                                        response.traits(),
                                        trait -> words.say("trait." + trait.code()))),
                column("candidates", 24, response -> String.join(SEPARATOR, response.candidates())),
                column("titleCheck", 30, ResponseFinding::titleCheck),
                column(
                        "sure",
                        10,
                        response -> words.say("sure." + Sureness.of(response.score()).code())),
                column("score", 8, response -> Double.valueOf(Sureness.figure(response.score()))),
                column("why", 48, ResponseFinding::why),
                column("file", 24, response -> new Source(response.sourceFile(), "", 0).fileName()),
                column("sha256", 24, ResponseFinding::sourceSha256));
    }

    private String challengesOf(ResponseFinding response) {
        return overview.review().challenges().stream()
                .filter(label -> label.slide() == response.slide())
                .map(ChallengeFinding::challenge)
                .collect(Collectors.joining(SEPARATOR));
    }

    List<Column<Finding>> findingColumns() {
        return List.of(
                column("slide", 8, finding -> finding.slide() == 0 ? "" : finding.slide()),
                column("bullet", 8, finding -> finding.bullet() == 0 ? "" : finding.bullet()),
                column("kind", 22, finding -> words.say("finding." + finding.kind().code())),
                column("statement", 70, Finding::statement),
                column("why", 60, Finding::why),
                column(
                        "sure",
                        10,
                        finding -> words.say("sure." + Sureness.of(finding.score()).code())),
                column("score", 8, finding -> Double.valueOf(Sureness.figure(finding.score()))));
    }

    List<Column<SourceEntry>> sourceColumns() {
        return List.of(
                column("symbol", 24, SourceEntry::symbol),
                column("title", 60, SourceEntry::title),
                column("body", 12, SourceEntry::body),
                column("date", 22, SourceEntry::date),
                column("role", 18, entry -> words.say("deck.role." + entry.role().code())),
                column(
                        "register",
                        18,
                        entry ->
                                entry.verified().isEmpty()
                                        ? words.say("sources.notRegistered")
                                        : words.say("sources.verified." + entry.verified())),
                column("registerSource", 48, SourceEntry::registerSource),
                column(
                        "file",
                        26,
                        entry ->
                                join(
                                        entry.files(),
                                        file -> new Source(file.name(), "", 0).fileName())),
                column("sha256", 40, entry -> join(entry.files(), SourceEntry.CorpusFile::sha256)));
    }

    private <T> Column<T> column(String name, int widthCharacters, Function<T, Object> value) {
        return new Column<>(words.say("column." + name), widthCharacters, value);
    }

    private static <T> String join(List<T> items, Function<T, String> form) {
        return items.stream().map(form).collect(Collectors.joining(SEPARATOR));
    }
}
