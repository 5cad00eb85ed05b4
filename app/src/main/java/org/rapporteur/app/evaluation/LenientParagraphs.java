package org.rapporteur.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.instrument.Instrument;

/// The paragraphs of an XML file as an eye sees them that minds no rule of XML: what stands between
/// `<p>` and `</p>` outside the metadata, letters and digits alone.
///
/// It shares no code with the reader that it judges.
final class LenientParagraphs {

    /// Parts that hold no provision: who, when and where, and the line "The General Assembly,".
    private static final Pattern AROUND =
            Pattern.compile(
                    "(?s)<(meta|coverPage|preface|conclusions|collectionBody|formula|docNumber)\\b.*?</\\1>"
                            + "|<container\\b[^>]*name=\"formula\".*?</container>|<!--.*?-->");

    private static final Pattern NOTE =
            Pattern.compile("(?s)<authorialNote\\b[^>]*>(.*?)</authorialNote>");
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?s)<p\\b[^>]*(?<!/)>(.*?)(?=</?p\\b)");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#?\\w+);");

    /// Shorter ones are labels that a reader may rightly keep elsewhere.
    private static final int FEWEST_LETTERS = 4;

    private LenientParagraphs() {}

    static List<String> of(String xml) {
        var text = AROUND.matcher(xml).replaceAll("");
        var paragraphs = new ArrayList<String>();
        var notes = NOTE.matcher(text);
        while (notes.find()) {
            add(notes.group(1) + "<p>", paragraphs);
        }
        add(NOTE.matcher(text).replaceAll(""), paragraphs);
        return List.copyOf(paragraphs);
    }

    private static void add(String text, List<String> paragraphs) {
        var found = PARAGRAPH.matcher(text);
        while (found.find()) {
            var letters = letters(unescape(TAG.matcher(found.group(1)).replaceAll("")));
            if (letters.codePointCount(0, letters.length()) >= FEWEST_LETTERS) {
                paragraphs.add(letters);
            }
        }
    }

    /// All that a document says as read, letters and digits alone.
    static String of(Instrument instrument) {
        var all = new StringBuilder(letters(instrument.title()));
        for (var provision : instrument.provisions()) {
            all.append(letters(provision.number())).append(letters(provision.text()));
        }
        for (var note : instrument.footnotes()) {
            all.append('\n').append(letters(note.text()));
        }
        return all.toString();
    }

    private static String unescape(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity ->
                        switch (entity.group(1)) {
                            case "amp" -> "&";
                            case "lt" -> "<";
                            case "gt" -> ">";
                            case "quot" -> "\"";
                            default -> " ";
                        });
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
