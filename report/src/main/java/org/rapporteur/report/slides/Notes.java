package org.rapporteur.report.slides;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.provenance.Source;
import org.rapporteur.report.overview.SlideGroup;
import org.rapporteur.report.wording.Places;
import org.rapporteur.report.wording.Sureness;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.ChallengeFinding;
import org.rapporteur.review.ResponseFinding;

/// Speaker's notes: the trace of everything that a slide says.
final class Notes {

    /// Longer notes are no help to a speaker; the page has the whole trace.
    private static final int MAX_CHARACTERS = 12_000;

    private Notes() {}

    /// The notes of one slide: its label or labels, and the responses that stand on it.
    static String of(SlideGroup group, List<Block> page, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("notes.head", group.slide()));
        group.labels().forEach(label -> addLabel(lines, label, words));
        page.stream().map(Block::trace).filter(trace -> !trace.isEmpty()).forEach(lines::add);
        return limited(String.join("\n", lines), words);
    }

    static String trace(ResponseFinding response, Words words) {
        List<String> lines = new ArrayList<>();
        addResponse(lines, response, words);
        return String.join("\n", lines);
    }

    private static String limited(String notes, Words words) {
        return notes.length() <= MAX_CHARACTERS
                ? notes
                : notes.substring(0, MAX_CHARACTERS) + "… " + words.say("deck.cut");
    }

    private static void addLabel(List<String> lines, ChallengeFinding label, Words words) {
        lines.add("");
        lines.add(words.say("notes.label", label.label()));
        if (!label.dropped().isEmpty()) {
            lines.add(words.say("label.leftOut", String.join("; ", label.dropped())));
        }
        lines.add(why(label.score(), label.why(), words));
    }

    private static void addResponse(List<String> lines, ResponseFinding response, Words words) {
        lines.add("");
        lines.add(
                words.say("notes.response", response.slide(), response.bullet(), response.text()));
        if (!response.targetSymbol().isEmpty()) {
            lines.add(words.say("notes.source", response.targetSymbol(), response.targetTitle()));
        }
        if (!response.targetAddress().isEmpty() || !response.targetSection().isEmpty()) {
            lines.add(
                    words.say(
                            "notes.place",
                            Places.say(response.targetAddress()),
                            response.targetSection()));
        }
        var code = response.fidelity().code();
        lines.add(
                words.say("fidelity." + code)
                        + ": "
                        + words.say("fidelity." + code + ".explained"));
        lines.add(why(response.score(), response.why(), words));
        if (!response.titleCheck().isEmpty()) {
            lines.add(words.say("notes.title", response.titleCheck()));
        }
        response.newer()
                .forEach(newer ->
                        lines.add(
                                words.say(
                                        "notes.newer",
                                        newer.symbol(),
                                        newer.title(),
                                        newer.basis())));
        if (!response.sourceFile().isEmpty()) {
            var file = new Source(response.sourceFile(), response.sourceSha256(), 0).fileName();
            lines.add(words.say("notes.file", file, response.sourceSha256()));
        }
    }

    private static String why(double score, String why, Words words) {
        var sure = words.say("sure." + Sureness.of(score).code());
        return words.say("notes.why", sure, Sureness.figure(score), why);
    }
}
