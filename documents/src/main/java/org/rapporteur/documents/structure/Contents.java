package org.rapporteur.documents.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tables of contents: they repeat headings, and are no text.
public final class Contents {

    /// Dots lead from a title to its page.
    private static final Pattern LEADERS = Pattern.compile("(?:\\. ?){5,}|…{2,}|(?:\\. ){3,}\\d+$");

    /// What stands above the entries, in six languages.
    private static final Set<String> HEADS =
            Set.of(
                    "contents",
                    "page",
                    "paragraphs page",
                    "chapter page",
                    "chapter paragraphs page",
                    "table des matières",
                    "índice",
                    "página",
                    "содержание",
                    "стр.",
                    "目录",
                    "页次",
                    "المحتويات",
                    "الصفحة");

    private Contents() {}

    /// Whether a line is an entry of a table of contents, or stands above its entries.
    public static boolean isEntry(String line) {
        return LEADERS.matcher(line).find()
                || HEADS.contains(line.replace(" |", "").toLowerCase(Locale.ROOT));
    }
}
