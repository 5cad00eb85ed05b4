package org.rapporteur.report.slides;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.report.overview.Overview;
import org.rapporteur.report.overview.SlideGroup;
import org.rapporteur.report.wording.Places;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.NewerText;
import org.rapporteur.review.ResponseFinding;
import org.rapporteur.review.ResponseFinding.Trait;

/// Each response as a bullet with its source under it.
final class ResponseBlocks {

    /// More of one response than this is no longer a slide; the page has it whole.
    private static final int MAX_RESPONSE_CHARACTERS = 4000;

    /// A source line names at most this many candidates; the page names them all.
    private static final int MAX_CANDIDATES = 4;

    private static final int MAX_NAME_CHARACTERS = 60;

    private static final String SEPARATOR = " · ";

    private final Words words;
    private final Set<Trait> toldOnce;

    private ResponseBlocks(Words words, Set<Trait> toldOnce) {
        this.words = words;
        this.toldOnce = toldOnce;
    }

    /// What holds for every response of the group is left to the word over them.
    static List<Block> of(SlideGroup group, double sizePoints, Words words) {
        var blocks =
                new ResponseBlocks(
                        words,
                        group.isAllIndirect()
                                ? EnumSet.of(Trait.INDIRECT)
                                : EnumSet.noneOf(Trait.class));
        return group.responses().stream()
                .map(response -> blocks.block(response, sizePoints))
                .toList();
    }

    private Block block(ResponseFinding response, double sizePoints) {
        var bullet = Run.plain(shortened(response.text()), sizePoints);
        var source = sourceLine(response, Sizes.sourceUnder(sizePoints));
        return new Block(
                List.of(
                        Paragraph.of(Paragraph.Form.BULLET, bullet),
                        new Paragraph(Paragraph.Form.SOURCE, source)),
                Notes.trace(response, words));
    }

    private String shortened(String text) {
        if (text.length() <= MAX_RESPONSE_CHARACTERS) {
            return text;
        }
        int end =
                Character.isHighSurrogate(text.charAt(MAX_RESPONSE_CHARACTERS - 1))
                        ? MAX_RESPONSE_CHARACTERS - 1
                        : MAX_RESPONSE_CHARACTERS;
        return text.substring(0, end) + "… " + words.say("deck.cut");
    }

    private List<Run> sourceLine(ResponseFinding response, double sizePoints) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.bold(source(response), sizePoints, Ink.ACCENT));
        var rest = rest(response);
        runs.add(Run.quiet(SEPARATOR + rest, sizePoints));
        if (!response.newer().isEmpty()) {
            var symbols =
                    response.newer().stream()
                            .map(NewerText::symbol)
                            .collect(Collectors.joining(", "));
            runs.add(Run.bold(SEPARATOR + words.say("shape.newer") + " ", sizePoints, Ink.FLAG));
            runs.add(Run.bold(words.say("deck.newer", symbols), sizePoints, Ink.FLAG));
        }
        return runs;
    }

    private static String shortenedName(String name) {
        return name.length() <= MAX_NAME_CHARACTERS
                ? name
                : name.substring(0, MAX_NAME_CHARACTERS) + "…";
    }

    private String source(ResponseFinding response) {
        return switch (response.status()) {
            case RESOLVED -> response.targetSymbol();
            case AMBIGUOUS -> words.say("deck.ambiguous", candidates(response));
            case UNMATCHED -> words.say("deck.unmatched");
        };
    }

    private static String candidates(ResponseFinding response) {
        var named =
                response.candidates().stream()
                        .limit(MAX_CANDIDATES)
                        .collect(Collectors.joining(", "));
        return response.candidates().size() > MAX_CANDIDATES ? named + " …" : named;
    }

    private String rest(ResponseFinding response) {
        List<String> parts = new ArrayList<>();
        if (response.status() == CitationStatus.RESOLVED) {
            Overview.findName(response).ifPresent(name -> parts.add(shortenedName(name)));
        }
        if (!response.targetAddress().isEmpty()) {
            parts.add(Places.say(response.targetAddress()));
        } else if (!response.targetSection().isEmpty()) {
            parts.add(words.say("fact.section", response.targetSection()));
        }
        boolean nothingMoreToSay =
                response.status() == CitationStatus.UNMATCHED
                        && response.fidelity() == Fidelity.UNPLACED;
        if (!nothingMoreToSay || parts.isEmpty()) {
            parts.add(words.say("fidelity." + response.fidelity().code()));
        }
        response.traits().stream()
                .filter(trait -> !toldOnce.contains(trait))
                .forEach(trait -> parts.add(words.say("trait." + trait.code())));
        return String.join(SEPARATOR, parts);
    }
}
