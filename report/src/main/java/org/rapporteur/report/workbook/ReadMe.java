package org.rapporteur.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.wording.Sureness;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.LabelStatus;

/// The sheet that says what each column and each word means.
final class ReadMe {

    private static final List<String> NOTES =
            List.of(
                    "matrix",
                    "direct",
                    "indirect",
                    "newer",
                    "responses",
                    "target",
                    "why",
                    "officers",
                    "implementation",
                    "resources",
                    "findings",
                    "sources");

    private static final List<String> LIMITS =
            List.of("gap", "states", "implementation", "newer", "agreed", "machine");

    private ReadMe() {}

    record Row(String name, String meaning) {}

    static List<Column<Row>> columns(Words words) {
        return List.of(
                new Column<>(words.say("readMe.name"), 34, Row::name),
                new Column<>(words.say("readMe.meaning"), 110, Row::meaning));
    }

    static List<Row> rows(Overview overview, Words words) {
        List<Row> rows = new ArrayList<>();
        addOrigin(rows, overview, words);
        NOTES.forEach(note ->
                rows.add(
                        new Row(
                                words.say("readMe." + note),
                                words.say("readMe." + note + ".meaning"))));
        addTerms(rows, words);
        LIMITS.forEach(limit ->
                rows.add(new Row(words.say("readMe.limit"), words.say("method.limit." + limit))));
        return rows;
    }

    private static void addOrigin(List<Row> rows, Overview overview, Words words) {
        var review = overview.review();
        var deck = review.deck();
        var corpus = review.corpus();
        rows.add(
                new Row(
                        words.say("readMe.deck"),
                        words.say(
                                "readMe.deck.value",
                                review.deckTitle(),
                                deck.fileName(),
                                deck.sha256())));
        rows.add(
                new Row(
                        words.say("readMe.read"),
                        words.say(
                                "method.counts",
                                corpus.documents(),
                                corpus.provisions(),
                                corpus.registered())));
        if (overview.isWithoutCorpus()) {
            rows.add(new Row(words.say("corpus.none.head"), words.say("corpus.none")));
        }
        rows.add(new Row(words.say("proposal.head"), words.say("readMe.proposal")));
    }

    private static void addTerms(List<Row> rows, Words words) {
        for (var fidelity : Fidelity.values()) {
            rows.add(explained("fidelity." + fidelity.code(), words.say("readMe.fidelity"), words));
        }
        for (var status : LabelStatus.values()) {
            rows.add(explained("label." + status.code(), words.say("readMe.label"), words));
        }
        for (var sureness : Sureness.values()) {
            rows.add(explained("sure." + sureness.code(), words.say("readMe.sure"), words));
        }
    }

    private static Row explained(String key, String column, Words words) {
        return new Row(column + ": " + words.say(key), words.say(key + ".explained"));
    }
}
