package org.rapporteur.documents.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.documents.structure.AnnexLabel;
import org.rapporteur.documents.structure.Block;
import org.rapporteur.documents.structure.Bodies;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.FoldedText.Opening;
import org.rapporteur.documents.structure.Labels;
import org.rapporteur.documents.structure.LanguageVote;
import org.rapporteur.documents.structure.Nature;
import org.rapporteur.documents.structure.Outline;
import org.rapporteur.documents.structure.Role;
import org.rapporteur.documents.structure.StructureWords;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

/// A text with the provisions of one instrument, in plain lines or Markdown.
///
/// ```
/// # A/RES/76/181  Title of the resolution
/// Adopted: 2021-12-16
/// > A remark about the digest; it is no provision.
///
/// *Recalling* what was agreed,
///
/// 1. *Urges* somebody:
///
/// (a) To act;
///
/// ## Annex
/// ### A heading
/// 24. We undertake to act.
/// ```
///
/// The first heading gives symbol and title, parted by two blanks, a colon or a dash; directly
/// under it, lines `Symbol:`, `Body:`, `Session:`, `Adopted:`, `Language:` may stand. A heading
/// that begins with "Annex" opens an annex: numbered paragraphs are `OP 1` before it and `annex/24`
/// beneath it. Unnumbered paragraphs before the first number that end with a comma are preambular.
/// An empty line ends a paragraph; so does the next number, letter, bullet or heading.
final class Digest {

    private static final int RANK_STEP = 10;
    private static final Set<String> FACTS =
            Set.of("symbol", "body", "session", "adopted", "language", "title");
    private static final int LONGEST_FORMULA_WORDS = 6;

    /// A text with longer lines is not broken at a margin: each line is a paragraph.
    private static final int LONGEST_WRAPPED_LINE = 250;

    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, String> facts = new HashMap<>();
    private final FoldedText text = new FoldedText();
    private boolean titleRead;
    private boolean numberSeen;
    private boolean formulaSeen;

    private Digest() {}

    static Instrument read(List<String> lines, Source source, Format format, List<Issue> issues) {
        var digest = new Digest();
        boolean unwrapped = lines.stream().anyMatch(line -> line.length() > LONGEST_WRAPPED_LINE);
        for (var line : lines) {
            digest.add(line);
            if (unwrapped) {
                digest.close();
            }
        }
        digest.close();
        return digest.assemble(source, format, issues);
    }

    private void add(String line) {
        var stripped = line.strip();
        if (stripped.isEmpty() || stripped.startsWith(">") || stripped.startsWith("<!--")) {
            close();
        } else if (stripped.startsWith("#") && stripped.replaceFirst("^#+", "").startsWith(" ")) {
            close();
            addHeading(stripped);
        } else if (blocks.isEmpty() && text.isEmpty() && isFact(stripped)) {
            int colon = stripped.indexOf(':');
            facts.put(
                    stripped.substring(0, colon).toLowerCase(Locale.ROOT),
                    stripped.substring(colon + 1).strip());
        } else {
            if (Labels.leading(stripped).length() > 0) {
                close();
            }
            text.space();
            MarkdownInline.append(stripped, text);
        }
    }

    private boolean isFact(String line) {
        int colon = line.indexOf(':');
        return titleRead
                && colon > 0
                && FACTS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private void addHeading(String line) {
        int depth = 0;
        while (line.charAt(depth) == '#') {
            depth++;
        }
        var words = line.substring(depth).strip();
        if (!titleRead && blocks.isEmpty() && depth == 1) {
            titleRead = true;
            readTitle(words);
            return;
        }
        var shown = MarkdownInline.plain(words);
        if (!shown.isEmpty()) {
            boolean annex = AnnexLabel.parse(shown).isAnnex();
            var last = blocks.isEmpty() ? Block.of(Role.PARAGRAPH, "", 0, "") : blocks.getLast();
            boolean title = last.role() == Role.ANNEX_LABEL && depth * RANK_STEP <= last.rank();
            var role = annex ? Role.ANNEX_LABEL : title ? Role.ANNEX_TITLE : Role.HEADING;
            int offset = annex ? 0 : Labels.leadingDivision(shown);
            var number = offset == 0 ? "" : Labels.number(shown.substring(0, offset));
            blocks.add(Block.of(role, number, depth * RANK_STEP, shown.substring(offset)));
        }
    }

    private void readTitle(String words) {
        int end = TitleLine.endOfSymbol(words);
        facts.put("symbol", words.substring(0, end).strip());
        facts.put("title", MarkdownInline.plain(TitleLine.withoutSeparator(words.substring(end))));
    }

    private void close() {
        var words = text.text();
        boolean formula = isFormula(words);
        formulaSeen |= formula;
        if (!words.isEmpty() && !formula) {
            addParagraph(words);
        }
        text.clear();
    }

    /// "The General Assembly," is no provision.
    private boolean isFormula(String words) {
        return !numberSeen
                && blocks.isEmpty()
                && words.startsWith("The ")
                && words.endsWith(",")
                && words.split(" ").length <= LONGEST_FORMULA_WORDS;
    }

    private void addParagraph(String words) {
        var label = Labels.leading(words);
        boolean bullet = label.item() && Labels.isBullet(words.charAt(0));
        var role =
                label.item()
                        ? Role.ITEM
                        : label.length() == 0 && isPreambular(words)
                                ? Role.PREAMBULAR
                                : Role.PARAGRAPH;
        numberSeen |= label.length() > 0 && !bullet;
        int rank = role == Role.ITEM ? Block.DEPTH_FROM_LABEL : 0;
        var marks = text.marks(label.length(), Opening.ITALIC);
        blocks.add(
                new Block(
                        role,
                        "",
                        label.number(),
                        rank,
                        words.substring(label.length()),
                        "",
                        marks));
    }

    private boolean isPreambular(String words) {
        boolean underHeading =
                blocks.stream()
                        .anyMatch(block ->
                                block.role() == Role.HEADING || block.role() == Role.ANNEX_LABEL);
        return !numberSeen
                && !underHeading
                && (words.endsWith(",") || words.endsWith("，") || words.endsWith("،"));
    }

    /// Whether the text is one that a body adopts. Where nothing else tells, its numbered
    /// paragraphs do: a speech numbers its own too.
    private boolean isAct(Language language) {
        if (titleRead || formulaSeen || blocks.stream().anyMatch(Digest::isOfAct)) {
            return true;
        }
        var openings = StructureWords.inUse().openings();
        var numbered =
                blocks.stream()
                        .filter(block ->
                                block.role() == Role.PARAGRAPH && !block.number().isEmpty())
                        .toList();
        long acts =
                numbered.stream()
                        .filter(block -> openings.opensAct(block.text(), language))
                        .count();
        return 2 * acts >= numbered.size();
    }

    private static boolean isOfAct(Block block) {
        return block.role() == Role.PREAMBULAR || block.role() == Role.ANNEX_LABEL;
    }

    private Instrument assemble(Source source, Format format, List<Issue> issues) {
        var language = language();
        var openings = StructureWords.inUse().openings();
        if (!titleRead && !formulaSeen) {
            // A speech greets whom it speaks to: no preamble.
            blocks.replaceAll(block ->
                    block.role() == Role.PREAMBULAR
                                    && !openings.opensPreambular(block.text(), language)
                            ? block.as(Role.PARAGRAPH, 0)
                            : block);
        }
        var arranged =
                Outline.arrange(blocks, List.of(), isAct(language) ? Nature.ACT : Nature.ACCOUNT);
        issues.addAll(arranged.issues());
        if (arranged.provisions().isEmpty()) {
            issues.add(Issue.of(IssueCode.NO_PROVISIONS, "The text holds no paragraph."));
        }
        var symbol = Symbol.parse(facts.getOrDefault("symbol", ""));
        var body =
                facts.getOrDefault(
                        "body", Bodies.ofSymbol(symbol.map(Symbol::toString).orElse("")));
        var session = facts.getOrDefault("session", symbol.map(Symbol::session).orElse(""));
        return new Instrument(
                source,
                format,
                language,
                symbol.orElse(null),
                body,
                facts.getOrDefault("title", ""),
                session,
                parseDate(facts.getOrDefault("adopted", "")),
                "",
                arranged.provisions(),
                arranged.footnotes(),
                issues);
    }

    /// As the text says of itself; else as its words tell.
    private Language language() {
        var told = Language.ofCode(facts.getOrDefault("language", ""));
        return told == Language.UNDETERMINED
                ? LanguageVote.of(blocks.stream().map(Block::text).toList())
                : told;
    }

    private static @org.jspecify.annotations.Nullable LocalDate parseDate(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException notDate) {
            return null;
        }
    }
}
