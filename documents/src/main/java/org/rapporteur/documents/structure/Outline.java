package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;

/// Gives every block its address, kind, section and level; the order stays.
///
/// Addresses: `PP 3`, `OP 12`, `OP 12 (b) (i)`, `annex/24`, `annex II/II.5 (a)`, `annex/art. 5(2)`,
/// `draft/OP 3`. A paragraph without number is counted within its section, which its heading or the
/// number of that names (`way forward/11`, `annex/II/3`); what stands under no heading is counted
/// within its part, as headings and rows are: `¶ 2`, `heading 4`, `table 1 row 3`. Numbers that
/// begin anew under each part's heading are told apart by that heading's number. The unnumbered
/// paragraphs with which an annex opens before its first numbered one are its preamble: `annex/PP
/// 3`.
///
/// Paragraphs of a treaty's articles are `art. 5(2)`, `art. 5(2) (a)`, and `art. 5` where they have
/// no number.
///
/// In an account (a report, a letter) a numbered paragraph is no act: it is `12`, a bullet under a
/// heading without paragraph `heading 4 •2`.
///
/// The lines that name an annex and give its title are headings without a level of their own: they
/// name the part, and are not repeated in the sections of what follows.
public final class Outline {

    private final List<Block> blocks;
    private final Nature nature;
    private final Parts parts;
    private final Set<String> repeatingParts = new HashSet<>();
    private final Set<String> numberedParts = new HashSet<>();
    private final List<Provision> provisions;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    // A part that goes on behind another one (a report behind a draft in it) goes on counting.
    private final Map<String, Map<String, Integer>> countersOf = new HashMap<>();
    private final Map<String, Sections> sectionsOf = new HashMap<>();

    // What the walk knows of the current part.
    private Map<String, Integer> counters = new HashMap<>();
    private Sections sections = new Sections();
    private final ItemDepths depths = new ItemDepths();
    private final List<String> itemPath = new ArrayList<>();
    private String parent = "";
    private String headingAbove = "";
    private boolean numberSeen;
    private String preambleSection = "";
    private boolean preambleOpen;

    /// What the blocks became.
    public record Arranged(
            List<Provision> provisions, List<Footnote> footnotes, List<Issue> issues) {}

    private Outline(List<Block> blocks, Nature nature) {
        this.blocks = NestedNumbers.settle(blocks);
        this.nature = nature;
        this.parts = new Parts(this.blocks);
        this.provisions = new ArrayList<>(blocks.size());
        findRepeatingNumbers();
    }

    /// Arranges what a body adopted or is to adopt.
    public static Arranged arrange(List<Block> blocks, List<DraftNote> notes) {
        return arrange(blocks, notes, Nature.ACT);
    }

    public static Arranged arrange(List<Block> blocks, List<DraftNote> notes, Nature nature) {
        var outline = new Outline(blocks, nature);
        for (int i = 0; i < blocks.size(); i++) {
            outline.place(i);
        }
        return new Arranged(outline.provisions, outline.attach(notes), outline.issues);
    }

    private void findRepeatingNumbers() {
        var seen = new HashSet<String>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.role() == Role.PARAGRAPH && !block.number().isEmpty()) {
                numberedParts.add(parts.nameOf(i));
                if (!seen.add(parts.nameOf(i) + "\n" + block.number())) {
                    repeatingParts.add(parts.nameOf(i));
                }
            }
        }
    }

    private void place(int index) {
        var part = parts.nameOf(index);
        if (index == 0 || !part.equals(parts.nameOf(index - 1))) {
            startPart(part);
        }
        var block = blocks.get(index);
        int level = 0;
        var section = sections.path();
        var place =
                switch (block.role()) {
                    case TITLE -> count("title") == 1 ? "title" : "title " + counters.get("title");
                    case HEADING, ANNEX_LABEL, ANNEX_TITLE -> {
                        level = enterHeading(block);
                        section = sections.pathAbove(level);
                        headingAbove = "heading " + count("heading");
                        yield headingAbove;
                    }
                    case PREAMBULAR -> startParagraph("PP " + count("PP"));
                    case PARAGRAPH -> startParagraph(paragraphPlace(index, part));
                    case ITEM -> {
                        leaveParagraphAbove(block);
                        level = enterItem(block);
                        yield itemPlace();
                    }
                    case WRAP_UP -> parent.isEmpty() ? "¶ " + count("¶") : parent + " end";
                    case ROW -> "table " + block.rank() + " row " + count("table " + block.rank());
                };
        if (block.role() != Role.HEADING) {
            sections.textFollows();
        }
        add(
                block,
                new ProvisionAddress(part, place),
                kindOf(block, parts.isAnnex(index), sections.article()),
                section,
                level);
    }

    private void startPart(String part) {
        counters = countersOf.computeIfAbsent(part, any -> new HashMap<>());
        sections = sectionsOf.computeIfAbsent(part, any -> new Sections());
        startParagraph("");
        numberSeen = false;
        preambleSection = "";
        preambleOpen = false;
    }

    private int enterHeading(Block block) {
        return block.role() == Role.HEADING ? sections.enter(block) : 0;
    }

    private String startParagraph(String place) {
        parent = place;
        headingAbove = "";
        depths.clear();
        itemPath.clear();
        return place;
    }

    /// A bullet right below a heading has nothing to do with the paragraph above that heading;
    /// letters go on behind it.
    private void leaveParagraphAbove(Block item) {
        boolean bullet = item.number().isEmpty() || Labels.isBullet(item.number().charAt(0));
        if (bullet && !headingAbove.isEmpty()) {
            startParagraph(headingAbove);
        }
    }

    private String paragraphPlace(int index, String part) {
        var block = blocks.get(index);
        boolean annex = parts.isAnnex(index);
        var article = annex ? "" : sections.article();
        if (!article.isEmpty()) {
            return articlePlace(article, block.number());
        }
        if (block.number().isEmpty()) {
            boolean preamble = annex && numberedParts.contains(part) && opensAnnex();
            return preamble ? "PP " + count("PP") : unnumberedPlace();
        }
        numberSeen = true;
        var number =
                repeatingParts.contains(part) ? sections.qualify(block.number()) : block.number();
        return annex || isAccount(block) ? number : "OP " + number;
    }

    private String unnumberedPlace() {
        if (!sections.article().isEmpty()) {
            return articlePlace(sections.article(), "");
        }
        var section = sections.name();
        return section.isEmpty() ? "¶ " + count("¶") : section + "/" + count("/" + section);
    }

    /// Whether a block belongs to an account; a draft that stands in one does not.
    private boolean isAccount(Block block) {
        return nature == Nature.ACCOUNT && block.container().isEmpty();
    }

    /// `art. 5(2)`; `art. 5` for the first paragraph without number, `art. 5 ¶ 2` for the next.
    private String articlePlace(String article, String number) {
        if (!number.isEmpty()) {
            return article + "(" + number + ")";
        }
        int order = count(article);
        return order == 1 ? article : article + " ¶ " + order;
    }

    /// Before the first number, under one heading only, and in no article.
    private boolean opensAnnex() {
        if (!preambleOpen) {
            preambleOpen = true;
            preambleSection = sections.path();
        }
        return !numberSeen && !sections.isNumbered() && sections.path().equals(preambleSection);
    }

    private int enterItem(Block block) {
        int depth =
                block.rank() == Block.DEPTH_FROM_LABEL
                        ? depths.next(block.number())
                        : depths.at(block.rank(), block.number());
        while (itemPath.size() > depth) {
            itemPath.removeLast();
        }
        itemPath.add(printed(block.number(), depth));
        return depth;
    }

    /// `(b)` for `b`, `b)`, `b.`; a bullet has its place in the list instead.
    private String printed(String label, int depth) {
        var inner = label.replaceAll("[().）（]", "").strip();
        if (inner.isEmpty() || Labels.isBullet(inner.charAt(0))) {
            return "•" + count("•" + parent + itemPath.subList(0, depth));
        }
        return "(" + inner + ")";
    }

    private String itemPlace() {
        var labels = String.join(" ", itemPath);
        return parent.isEmpty() ? labels : parent + " " + labels;
    }

    private int count(String what) {
        return counters.merge(what, 1, Integer::sum);
    }

    private void add(
            Block block, ProvisionAddress wanted, ProvisionKind kind, String section, int level) {
        var address = wanted;
        for (int again = 2; !taken.add(address.toString()); again++) {
            address = new ProvisionAddress(wanted.part(), wanted.place() + " [" + again + "]");
        }
        if (!address.equals(wanted) && issues.isEmpty()) {
            issues.add(
                    Issue.of(
                            IssueCode.NUMBERING_BROKEN,
                            "The number of "
                                    + wanted
                                    + " occurs again; later ones have a counter."));
        }
        provisions.add(
                new Provision(
                        address,
                        kind,
                        block.number(),
                        section,
                        level,
                        block.text(),
                        block.page(),
                        block.id(),
                        block.marks()));
    }

    private ProvisionKind kindOf(Block block, boolean annex, String article) {
        return switch (block.role()) {
            case TITLE, HEADING, ANNEX_LABEL, ANNEX_TITLE -> ProvisionKind.HEADING;
            case PREAMBULAR -> ProvisionKind.PREAMBULAR;
            case ITEM -> ProvisionKind.ITEM;
            case WRAP_UP, ROW -> ProvisionKind.PARAGRAPH;
            case PARAGRAPH -> {
                if (annex) {
                    yield ProvisionKind.ANNEX;
                }
                if (!article.isEmpty()) {
                    yield ProvisionKind.ARTICLE;
                }
                yield block.number().isEmpty() || isAccount(block)
                        ? ProvisionKind.PARAGRAPH
                        : ProvisionKind.OPERATIVE;
            }
        };
    }

    private List<Footnote> attach(List<DraftNote> notes) {
        var footnotes = new ArrayList<Footnote>(notes.size());
        for (DraftNote note : notes) {
            if (note.block() < provisions.size()) {
                var address = provisions.get(note.block()).address();
                footnotes.add(
                        new Footnote(note.mark(), note.text(), address, note.id(), note.marks()));
            } else {
                issues.add(
                        Issue.of(
                                IssueCode.NOTE_WITHOUT_MARK,
                                "Note " + note.mark() + " stands outside any paragraph."));
            }
        }
        return footnotes;
    }
}
