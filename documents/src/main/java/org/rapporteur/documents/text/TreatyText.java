package org.rapporteur.documents.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.documents.structure.AnnexLabel;
import org.rapporteur.documents.structure.Block;
import org.rapporteur.documents.structure.ChineseNumbers;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.FoldedText.Opening;
import org.rapporteur.documents.structure.Labels;
import org.rapporteur.documents.structure.Role;

/// A treaty or declaration by articles, in plain lines or Markdown, in six languages.
///
/// Parts, chapters and sections head articles; what stands before the first article is the title
/// and the preamble, whose clauses are told apart by the words that they open with.
final class TreatyText {

    /// Fewer article headings in a row make no treaty.
    private static final int FEWEST_ARTICLES = 4;

    private static final int FEWEST_REMARKS = 5;
    private static final int ARTICLE_RANK = 50;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_HEADING = 160;

    private static final Pattern SENTENCE = Pattern.compile("[.;:] |[.;:]$|[，。；]");

    /// A label that stands alone in its line.
    private static final Pattern LONE_LABEL = Pattern.compile("\\(?[a-z]{1,4}\\)|\\d{1,2}\\.");

    /// `(a)The`, `a) The`, `1.The`: a label, and the words behind it.
    private static final Pattern LABEL =
            Pattern.compile("(\\(?[a-z]{1,4}\\)|\\(?\\d{1,2}\\)|\\d{1,2}\\.(?!\\d)) *(?=\\S)");

    private final TreatyHeadings headings;
    private final List<Block> blocks = new ArrayList<>();
    private String title = "";
    private boolean articleSeen;
    private int highestArticle;
    private String container = "";
    private int others;

    private TreatyText(TreatyHeadings headings) {
        this.headings = headings;
    }

    /// Whether the lines are a treaty's: headings of articles that count on from 1.
    static boolean isTreaty(List<String> lines, TreatyHeadings headings) {
        var treaty = new TreatyText(headings);
        int expected = 1;
        for (var line : lines) {
            var article = treaty.articleIn(line);
            expected += article != null && numberOf(article) == expected ? 1 : 0;
        }
        return expected > FEWEST_ARTICLES;
    }

    private @Nullable Matcher articleIn(String line) {
        var matcher = headings.article().matcher(FoldedText.fold(line));
        return matcher.matches() ? matcher : null;
    }

    private static int numberOf(Matcher article) {
        return article.group(3) == null
                ? ChineseNumbers.value(article.group(4))
                : Integer.parseInt(article.group(3));
    }

    static TreatyText read(List<String> lines, TreatyHeadings headings) {
        var treaty = new TreatyText(headings);
        treaty.readTitle(lines);
        var remarks = treaty.remarks(lines);
        boolean titleTaken = false;
        for (var line : lines) {
            var words = FoldedText.fold(line);
            if (remarks.contains(words)) {
                continue;
            }
            if (!titleTaken && plain(words).equals(treaty.title)) {
                titleTaken = true;
            } else if (!plain(words).isEmpty()) {
                treaty.add(words);
            }
        }
        return treaty;
    }

    /// A line that stands word for word under many articles is a remark of whoever published them.
    private Set<String> remarks(List<String> lines) {
        var counts = new HashMap<String, Integer>();
        boolean underArticle = false;
        for (var line : lines) {
            var words = FoldedText.fold(line);
            if (underArticle && !words.isEmpty() && !words.startsWith("#")) {
                counts.merge(words, 1, Integer::sum);
            }
            underArticle = articleIn(line) != null || underArticle && words.isEmpty();
        }
        counts.values().removeIf(count -> count < FEWEST_REMARKS);
        return Set.copyOf(counts.keySet());
    }

    List<Block> blocks() {
        return blocks;
    }

    String title() {
        return title;
    }

    private static String plain(String line) {
        return line.replaceFirst("^#+ *", "").strip();
    }

    /// The last heading before the text; the first line where none is marked as a heading.
    private void readTitle(List<String> lines) {
        for (var line : lines) {
            var words = FoldedText.fold(line);
            if (plain(words).isEmpty()) {
                continue;
            }
            boolean heading = words.startsWith("#");
            boolean first =
                    title.isEmpty()
                            && words.length() <= LONGEST_TITLE
                            && !SENTENCE.matcher(words).find();
            if (articleIn(line) != null || isDivision(plain(words)) || !heading && !first) {
                return;
            }
            title = plain(words);
        }
    }

    private void add(String line) {
        var article = headings.article().matcher(line);
        var words = plain(line);
        int division = divisionRank(words, line.startsWith("#"));
        if (article.matches()) {
            if (articleSeen && highestArticle > 1 && numberOf(article) == 1) {
                beginsAnother();
            }
            highestArticle = numberOf(article);
            articleSeen = true;
            heading(article.group(2), ARTICLE_RANK);
            if (article.group(5) != null) {
                heading(article.group(5), ARTICLE_RANK);
            }
        } else if (line.startsWith("#") && AnnexLabel.parse(words).isAnnex()) {
            blocks.add(Block.of(Role.ANNEX_LABEL, "", 0, words));
        } else if (division > 0) {
            articleSeen = true;
            heading(words, division);
        } else if (line.startsWith("#")
                && blocks.stream().allMatch(block -> block.role() == Role.TITLE)) {
            blocks.add(Block.of(Role.TITLE, "", 0, words));
        } else if (line.startsWith("#")) {
            heading(words.replaceFirst("^[-–—] ", ""), ARTICLE_RANK);
        } else {
            addText(words);
        }
    }

    private boolean isDivision(String words) {
        return divisionRank(words, false) > 0;
    }

    private int divisionRank(String words, boolean marked) {
        if (words.length() > LONGEST_HEADING || words.endsWith(".")) {
            return 0;
        }
        for (int i = 0; i < headings.divisions().size(); i++) {
            boolean bare = i == headings.divisions().size() - 1;
            if (headings.divisions().get(i).matcher(words).matches() && (marked || !bare)) {
                return (i + 1) * 10;
            }
        }
        return 0;
    }

    private void heading(String words, int rank) {
        add(Role.HEADING, "", rank, words);
    }

    /// Articles that count anew are another instrument's: a protocol printed behind its covenant.
    /// It begins at the last heading that is no article's, with its own preamble.
    private void beginsAnother() {
        int start = blocks.size();
        for (int i = blocks.size() - 1; i > 0; i--) {
            var block = blocks.get(i);
            boolean articleAbove = articleIn(blocks.get(i - 1).text()) != null;
            if (block.role() == Role.HEADING && articleIn(block.text()) != null) {
                break;
            }
            start = block.role() == Role.HEADING && !articleAbove ? i : start;
        }
        var name =
                start < blocks.size()
                                && blocks.get(start)
                                        .text()
                                        .toLowerCase(Locale.ROOT)
                                        .contains("protocol")
                        ? "protocol"
                        : "second text";
        container = ++others == 1 ? name : name + " " + others;
        for (int i = start; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var role = block.role() == Role.PARAGRAPH ? Role.PREAMBULAR : block.role();
            blocks.set(
                    i,
                    new Block(
                            role,
                            container,
                            block.number(),
                            block.rank(),
                            block.text(),
                            block.id(),
                            block.marks()));
        }
    }

    private void addText(String words) {
        if (!articleSeen) {
            var opening = headings.preamble().matcher(words);
            int from = opening.lookingAt() ? opening.end() : 0;
            if (from > 0) {
                heading(words.substring(0, from).strip(), ARTICLE_RANK);
            }
            for (var clause : PreambleClauses.split(words.substring(from))) {
                add(Role.PREAMBULAR, "", 0, clause);
            }
            return;
        }
        if (LONE_LABEL.matcher(words).matches()) {
            boolean item = words.endsWith(")");
            add(
                    item ? Role.ITEM : Role.PARAGRAPH,
                    Labels.number(words),
                    item ? Block.DEPTH_FROM_LABEL : 0,
                    words);
            return;
        }
        var label = LABEL.matcher(words);
        boolean labelled = label.lookingAt() && label.end() < words.length();
        var number = labelled ? label.group(1) : "";
        var rest = labelled ? words.substring(label.end()) : words;
        if (number.isEmpty()) {
            add(Role.PARAGRAPH, "", 0, rest);
        } else if (number.endsWith(".")) {
            add(Role.PARAGRAPH, Labels.number(number), 0, rest);
        } else {
            add(Role.ITEM, number, Block.DEPTH_FROM_LABEL, rest);
        }
    }

    private void add(Role role, String number, int rank, String words) {
        var text = new FoldedText();
        MarkdownInline.append(words, text);
        blocks.add(
                new Block(
                        role,
                        container,
                        number,
                        rank,
                        text.text(),
                        "",
                        text.marks(0, Opening.NONE)));
    }
}
