package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.documents.structure.Slide.Line;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;

/// Slides become provisions, whatever format they came in.
///
/// Texts are `slide 3/1`, `slide 3/2`, … in reading order; the title is the heading `slide
/// 3/title`. On a slide with labels the label lines are the headings `slide 3/challenge` and `slide
/// 3/response`, the challenge is one text in the section `CHALLENGE`, and each bullet of the
/// response is one in the section `RESPONSE`. Notes are `slide 3/notes 1` in the section `notes`.
public final class Slides {

    private static final String NOTES = "notes";
    private static final int FEWEST_TITLE_WORDS = 3;

    private final Collection<String> knownNames;
    private final List<Provision> provisions = new ArrayList<>();

    // The slide that is being taken apart.
    private final Map<String, Integer> counters = new HashMap<>();
    private int slide;
    private String section = "";
    private final List<Line> collected = new ArrayList<>();

    private Slides(Collection<String> knownNames) {
        this.knownNames = knownNames;
    }

    public static List<Provision> provisions(List<Slide> deck) {
        var slides = new Slides(SourceHeads.learnNames(responseTexts(deck)));
        deck.forEach(slides::add);
        return slides.provisions;
    }

    /// Whether a text is a label such as CHALLENGE or RESPONSE and nothing else.
    public static boolean isLabel(String text) {
        var pieces = SlideMarkers.cut(Repairs.mend(text));
        return pieces.size() == 1
                && !pieces.getFirst().section().isEmpty()
                && pieces.getFirst().text().isEmpty();
    }

    /// Whether any slide carries a label such as CHALLENGE or RESPONSE.
    public static boolean carriesLabels(List<Slide> deck) {
        return deck.stream()
                .flatMap(slide ->
                        java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(slide.title()),
                                slide.lines().stream().map(Line::text)))
                .anyMatch(text ->
                        SlideMarkers.cut(Repairs.mend(text)).stream()
                                .anyMatch(piece -> !piece.section().isEmpty()));
    }

    /// The deck's title: its first slide's title or first line; of a transcript's text that opens
    /// in capitals, the part in capitals.
    public static String title(List<Slide> deck) {
        if (deck.isEmpty()) {
            return "";
        }
        var first = deck.getFirst();
        if (!first.title().isEmpty()) {
            return Repairs.mend(first.title());
        }
        if (!first.lines().isEmpty() && first.lines().getFirst().whole()) {
            return Repairs.mend(first.lines().getFirst().text());
        }
        return openingCapitals(
                Repairs.mend(String.join(" ", first.lines().stream().map(Line::text).toList())));
    }

    private static String openingCapitals(String text) {
        var words = text.split(" ");
        int count = 0;
        while (count < words.length && words[count].chars().noneMatch(Character::isLowerCase)) {
            count++;
        }
        while (count > 0 && words[count - 1].endsWith(".")) {
            count--;
        }
        boolean titleInCapitals = count >= FEWEST_TITLE_WORDS && count < words.length;
        return titleInCapitals ? String.join(" ", List.of(words).subList(0, count)) : text;
    }

    private static List<String> responseTexts(List<Slide> deck) {
        var texts = new ArrayList<String>();
        for (var slide : deck) {
            for (var line : slide.lines()) {
                SlideMarkers.cut(Repairs.mend(line.text()))
                        .forEach(piece -> texts.add(piece.text()));
            }
        }
        return texts;
    }

    private void add(Slide given) {
        slide = given.number();
        counters.clear();
        section = "";
        var title = Repairs.mend(given.title());
        boolean titleLabels =
                SlideMarkers.cut(title).stream().anyMatch(piece -> !piece.section().isEmpty());
        if (titleLabels) {
            addLine(new Line(title, 0, true));
        } else if (!title.isEmpty()) {
            addHeading("title", title);
        }
        given.lines().forEach(this::addLine);
        closeSection();
        section = "";
        for (var note : given.notes()) {
            var text = Repairs.mend(note);
            if (!text.isEmpty()) {
                add("notes " + count(NOTES), ProvisionKind.PARAGRAPH, NOTES, 0, text);
            }
        }
    }

    private void addLine(Line line) {
        for (var piece : SlideMarkers.cut(Repairs.mend(line.text()))) {
            if (!piece.section().isEmpty()) {
                closeSection();
                section = piece.section();
                addHeading(section.toLowerCase(java.util.Locale.ROOT), piece.label());
            }
            if (!piece.text().isEmpty()) {
                collected.add(new Line(piece.text(), line.level(), line.whole()));
            }
        }
    }

    /// Writes the texts that stand between two labels.
    private void closeSection() {
        switch (section) {
            case SlideMarkers.CHALLENGE -> addChallenge();
            case SlideMarkers.RESPONSE -> bullets().forEach(this::addText);
            default -> collected.forEach(this::addText);
        }
        collected.clear();
    }

    private void addChallenge() {
        var text =
                String.join(
                        " ",
                        collected.stream()
                                .map(line -> MarkedBullets.withoutMark(line.text()))
                                .toList());
        if (!text.isEmpty()) {
            addText(new Line(text, 0, true));
        }
    }

    private List<Line> bullets() {
        var bullets = new ArrayList<Line>();
        for (var line : LineJoiner.join(collected)) {
            var texts =
                    line.whole()
                            ? List.of(MarkedBullets.withoutMark(line.text()))
                            : BulletSplitter.split(line.text(), knownNames);
            for (var text : texts) {
                bullets.add(new Line(text, line.level(), true));
            }
        }
        return LineJoiner.joinHeads(bullets);
    }

    private void addText(Line line) {
        if (!line.text().isEmpty()) {
            add(String.valueOf(count("")), ProvisionKind.SLIDE, section, line.level(), line.text());
        }
    }

    private void addHeading(String name, String text) {
        int number = count(name);
        add(number == 1 ? name : name + " " + number, ProvisionKind.HEADING, "", 0, text);
    }

    private void add(String place, ProvisionKind kind, String inSection, int level, String text) {
        var address = new ProvisionAddress("slide " + slide, place);
        provisions.add(
                new Provision(address, kind, "", inSection, level, text, slide, "", List.of()));
    }

    private int count(String what) {
        return counters.merge(what, 1, Integer::sum);
    }
}
