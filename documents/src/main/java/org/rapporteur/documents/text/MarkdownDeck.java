package org.rapporteur.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.documents.structure.Slide;
import org.rapporteur.documents.structure.Slides;

/// A deck in Markdown: slides parted by `---`, or opened by headings such as `## Slide 2` or `# 2.
/// Title`.
///
/// A heading that opens a slide gives its title; bullets keep their depth; lines behind `Note:` or
/// `Notes:` are the speaker's.
final class MarkdownDeck {

    private final List<Slide> slides = new ArrayList<>();
    private String title = "";
    private final List<Slide.Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean inNotes;
    private boolean open;

    private MarkdownDeck() {}

    /// The slides; none where the text is no deck.
    static List<Slide> find(List<String> text) {
        boolean numbered =
                text.stream()
                                .filter(line -> line.startsWith("#") && SlideRun.numberOf(line) > 0)
                                .limit(2)
                                .count()
                        > 1;
        boolean ruled = text.stream().anyMatch(MarkdownDeck::isRule);
        if (!numbered && !ruled) {
            return List.of();
        }
        var deck = new MarkdownDeck();
        for (var line : withoutFrontMatter(text)) {
            deck.add(line, numbered);
        }
        deck.close();
        return Slides.carriesLabels(deck.slides) || SlideRun.speaksOfSlides(text)
                ? deck.slides
                : List.of();
    }

    private static boolean isRule(String line) {
        var stripped = line.strip();
        return stripped.length() >= 3 && stripped.chars().allMatch(c -> c == '-');
    }

    private static List<String> withoutFrontMatter(List<String> text) {
        if (text.isEmpty() || !isRule(text.getFirst())) {
            return text;
        }
        for (int i = 1; i < text.size(); i++) {
            if (isRule(text.get(i))) {
                boolean keys =
                        text.subList(1, i).stream()
                                .allMatch(line -> line.isBlank() || line.indexOf(':') > 0);
                return keys ? text.subList(i + 1, text.size()) : text;
            }
        }
        return text;
    }

    private void add(String line, boolean numbered) {
        boolean heading = line.startsWith("#");
        boolean opensByNumber =
                numbered && heading && SlideRun.numberOf(line) == slides.size() + (open ? 2 : 1);
        if (isRule(line) || opensByNumber) {
            close();
            open = opensByNumber;
            title = opensByNumber ? MarkdownInline.plain(SlideRun.withoutNumber(line)) : "";
            return;
        }
        var text = MarkdownInline.plain(line.strip().replaceFirst("^#+ *", ""));
        if (text.isEmpty() || line.strip().startsWith("<!--")) {
            return;
        }
        open = true;
        if (isNoteOpening(text)) {
            inNotes = true;
            text = text.substring(text.indexOf(':') + 1).strip();
        }
        if (inNotes) {
            notes.add(text);
        } else if (heading && title.isEmpty() && lines.isEmpty()) {
            title = text;
        } else {
            addText(line, text);
        }
    }

    private void addText(String line, String text) {
        var stripped = line.stripLeading();
        boolean bullet =
                stripped.length() > 1
                        && "-*+".indexOf(stripped.charAt(0)) >= 0
                        && stripped.charAt(1) == ' ';
        int indent = line.length() - stripped.length();
        boolean goesOn = !bullet && indent > 0 && !lines.isEmpty();
        if (goesOn) {
            var before = lines.removeLast();
            lines.add(new Slide.Line(before.text() + " " + text, before.level(), true));
        } else {
            lines.add(
                    new Slide.Line(
                            bullet ? text.substring(1).strip() : text,
                            bullet ? indent / 2 : 0,
                            true));
        }
    }

    private static boolean isNoteOpening(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("note:") || lower.startsWith("notes:");
    }

    private void close() {
        boolean empty = title.isEmpty() && lines.isEmpty() && notes.isEmpty();
        if (!empty || open) {
            slides.add(new Slide(slides.size() + 1, title, lines, notes));
        }
        title = "";
        lines.clear();
        notes.clear();
        inNotes = false;
        open = false;
    }
}
