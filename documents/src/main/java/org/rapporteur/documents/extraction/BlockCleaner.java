package org.rapporteur.documents.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.Labels;
import org.rapporteur.documents.structure.WrittenParagraph;

/// Cleans what an extraction left between a document's words: pictures, rules, job numbers, torn
/// paragraphs, spaced-out labels, notes at the foot of the page.
final class BlockCleaner {

    private static final Pattern NOISE =
            Pattern.compile(
                    "<!--.*?-->|[\\\\_\\s]*|\\d\\d-\\d{5,6}(?: \\(\\p{L}\\))?|\\d{1,3}/\\d{1,3}|[-–—*/|. ]+");
    private static final Pattern RULE = Pattern.compile("(?:\\\\?_){5,}");
    private static final Pattern DISTRIBUTION = Pattern.compile("Distr\\. .{1,80}");
    private static final Pattern NOTE = Pattern.compile("(\\d{1,2}) (\\p{Lu}.+)");
    private static final Pattern SPACED_ITEM = Pattern.compile("\\(? ?([a-z]{1,4}) ?\\) +");
    private static final Pattern SPACED_NUMBER = Pattern.compile("[·.]?(\\d{1,3}) ?\\. +[·]? *");
    private static final Pattern SPACED_STOP = Pattern.compile(" +([,.])(?= |$)");

    /// How older scans give a hyphen at a line's end.
    private static final Pattern TORN = Pattern.compile("(?<=\\p{L})› ");

    private static final int LONGEST_HEADING = 450;
    private static final int LEAST_HEADING = 2;

    private final List<ExtractedBlock> blocks;
    private final List<WrittenParagraph> clean = new ArrayList<>();
    private final NoteSequence notes = new NoteSequence();
    private final StringBuilder open = new StringBuilder();
    private int openHeading;
    private boolean pageEnded;
    private boolean ruleSeen;

    BlockCleaner(List<ExtractedBlock> blocks) {
        this.blocks = blocks;
    }

    List<WrittenParagraph> clean() {
        blocks.forEach(this::gatherNotes);
        ruleSeen = false;
        for (var block : blocks) {
            for (var text : block.texts()) {
                add(mend(text), block);
            }
        }
        close();
        return rankHeadings();
    }

    /// Extractions give all headings one level: one under which lettered items go on stands beneath
    /// one that opens a paragraph.
    private List<WrittenParagraph> rankHeadings() {
        var ranked = new ArrayList<WrittenParagraph>();
        for (int i = 0; i < clean.size(); i++) {
            var paragraph = clean.get(i);
            boolean above =
                    i + 1 < clean.size()
                            && paragraph.heading() > 0
                            && Labels.leading(clean.get(i + 1).text().text()).item();
            ranked.add(
                    above
                            ? WrittenParagraph.heading(paragraph.text(), paragraph.heading() + 1)
                            : paragraph);
        }
        return ranked;
    }

    private void gatherNotes(ExtractedBlock block) {
        for (var text : block.texts()) {
            var note = NOTE.matcher(mend(text));
            if (RULE.matcher(text).find()) {
                ruleSeen = true;
            } else if (ruleSeen && note.matches()) {
                notes.know(note.group(1), note.group(2));
            } else {
                ruleSeen = false;
            }
        }
    }

    private static String mend(String text) {
        var words = FoldedText.fold(TORN.matcher(text).replaceAll(""));
        return SPACED_STOP
                .matcher(words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
                .replaceAll("$1");
    }

    private void add(String text, ExtractedBlock block) {
        if (NOISE.matcher(text).matches() || DISTRIBUTION.matcher(text).matches()) {
            pageEnded = true;
            ruleSeen |= RULE.matcher(text).find();
            return;
        }
        var note = NOTE.matcher(text);
        if (ruleSeen && note.matches() && notes.isKnown(note.group(1), note.group(2))) {
            return;
        }
        ruleSeen = false;
        if (goesOn(text, block)) {
            open.append(' ').append(text);
        } else {
            close();
            open.append(withLabel(text));
            openHeading = block.heading();
        }
        pageEnded = false;
    }

    /// A heading that the extraction took for a paragraph: it closes with no stop, and what stands
    /// before it does.
    private boolean isUnmarkedHeading() {
        char last = open.charAt(open.length() - 1);
        boolean label = Labels.leading(open.toString()).length() > 0;
        return open.length() <= LONGEST_HEADING
                && !label
                && Character.isLetter(last)
                && Character.isUpperCase(open.charAt(0))
                && !clean.isEmpty()
                && (clean.getLast().heading() > 0 || endsAsBlock(clean.getLast()));
    }

    private static boolean endsAsBlock(WrittenParagraph paragraph) {
        var text = paragraph.text().text();
        char last = text.charAt(text.length() - 1);
        return ends(last) || last == ']';
    }

    /// Whether a text is the rest of the paragraph before it.
    private boolean goesOn(String text, ExtractedBlock block) {
        if (open.isEmpty() || openHeading > 0 || block.heading() > 0 || block.list()) {
            return false;
        }
        char last = open.charAt(open.length() - 1);
        boolean item = SPACED_ITEM.matcher(text).lookingAt();
        boolean lower = Character.isLowerCase(text.charAt(0)) || text.charAt(0) == '(';
        return lower && !item && !ends(last) || pageEnded && !ends(last) && last != ',';
    }

    private static boolean ends(char last) {
        return ".;:!?»".indexOf(last) >= 0;
    }

    private static String withLabel(String text) {
        var item = SPACED_ITEM.matcher(text);
        if (item.lookingAt()) {
            return "(" + item.group(1) + ") " + text.substring(item.end());
        }
        var number = SPACED_NUMBER.matcher(text);
        return number.lookingAt() ? number.group(1) + ". " + text.substring(number.end()) : text;
    }

    private void close() {
        if (!open.isEmpty()) {
            openHeading = openHeading == 0 && isUnmarkedHeading() ? LEAST_HEADING : openHeading;
            var text = new FoldedText();
            var found = openHeading > 0 ? List.<WrittenParagraph.Note>of() : notes.take(open, text);
            if (openHeading > 0) {
                text.append(open.toString());
            }
            clean.add(new WrittenParagraph(text, "", 0, openHeading, 0, found));
            open.setLength(0);
        }
    }
}
