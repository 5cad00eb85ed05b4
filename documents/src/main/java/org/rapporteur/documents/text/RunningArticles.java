package org.rapporteur.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.documents.structure.ChineseNumbers;

/// Finds the lines again in a treaty whose lines were all run into one: articles count on by one
/// and begin where a sentence has ended.
final class RunningArticles {

    /// Shorter lines are lines.
    private static final int SHORTEST_RUN = 2_000;

    /// A heading in capitals that stands right before an article.
    private static final Pattern CAPITALS =
            Pattern.compile("(?<=[.;:»\"] )\\p{Lu}[\\p{Lu} ,'’-]{3,90}$");

    private final TreatyHeadings headings;
    private final List<String> lines = new ArrayList<>();

    private RunningArticles(TreatyHeadings headings) {
        this.headings = headings;
    }

    /// The same lines where none is that long.
    static List<String> unfold(List<String> lines, TreatyHeadings headings) {
        var unfolded = new RunningArticles(headings);
        for (var line : lines) {
            if (line.length() < SHORTEST_RUN) {
                unfolded.lines.add(line);
            } else {
                unfolded.cut(line);
            }
        }
        return unfolded.lines;
    }

    private void cut(String run) {
        var article = headings.articleInRun().matcher(run);
        int expected = 1;
        int from = 0;
        while (article.find()) {
            int number =
                    article.group(1) == null
                            ? ChineseNumbers.value(article.group(2))
                            : Integer.parseInt(article.group(1));
            if (number == expected && (expected == 1 || opensHere(run, article.start()))) {
                addText(run.substring(from, article.start()).strip());
                lines.add(article.group());
                from = article.end();
                expected++;
            }
        }
        addText(run.substring(from).strip());
    }

    /// What stands before is no word that goes on to the article: "of Article 4".
    private boolean opensHere(String run, int at) {
        int end = run.substring(0, at).stripTrailing().length();
        int start = end;
        while (start > 0 && run.charAt(start - 1) != ' ') {
            start--;
        }
        var word = run.substring(start, end);
        char last = word.isEmpty() ? '.' : word.charAt(word.length() - 1);
        boolean capitals =
                word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
        return ".;:。！？؛»\"”)…".indexOf(last) >= 0
                || capitals
                || headings.chapterInRun().matcher(run.substring(Math.max(0, at - 150), at)).find();
    }

    /// Cuts the headings off that stand before an article.
    private void addText(String text) {
        int end = text.length();
        var above = new ArrayList<String>();
        var chapter = headings.chapterInRun().matcher(text);
        int last = -1;
        while (chapter.find()) {
            last = chapter.start();
        }
        if (last >= 0 && text.length() - last < 200) {
            above.add(text.substring(last).strip());
            end = last;
        }
        var capitals = CAPITALS.matcher(text.substring(0, end).strip());
        if (above.isEmpty() && capitals.find()) {
            above.add("# " + capitals.group());
            end = capitals.start();
        }
        if (end > 0) {
            lines.add(text.substring(0, end).strip());
        }
        lines.addAll(above);
    }
}
