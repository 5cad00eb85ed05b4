package org.rapporteur.documents.akn;

import org.rapporteur.documents.structure.AnnexLabel;
import org.rapporteur.documents.structure.Block;
import org.rapporteur.documents.structure.Labels;
import org.rapporteur.documents.structure.Role;

/// Decides, when a block has ended, what it was: by its element, its style class, its number and
/// its form.
///
/// Publishers' styles are not the same in all years and languages; where the style is silent, the
/// form speaks: a line set wholly in bold, or one that ends in no punctuation mark, is a heading; a
/// letter in brackets makes an item.
final class BlockJudge {

    private static final int LONGEST_ANNEX_LABEL = 40;
    private static final int LONGEST_EMPHASIZED_HEADING = 300;
    private static final String NOTE_BELOW_TABLE = "FootnoteText";

    /// What surrounds the block.
    ///
    /// @param annex whether it stands in an annex
    /// @param annexUnnamed whether that annex has had no block yet
    /// @param annexNumbered whether a numbered paragraph of it has been read
    /// @param lastRole the block before it; [Role#PARAGRAPH] at the beginning
    record Situation(boolean annex, boolean annexUnnamed, boolean annexNumbered, Role lastRole) {}

    /// What the block is.
    ///
    /// @param offset how much of the text is a label and taken off it; -1 where there is nothing to
    ///   keep
    record Judgement(Role role, String number, int rank, int offset) {

        static final Judgement NOTHING = new Judgement(Role.PARAGRAPH, "", 0, -1);
    }

    private final Pending pending;
    private final Situation around;
    private final String text;

    private BlockJudge(Pending pending, Situation around) {
        this.pending = pending;
        this.around = around;
        this.text = pending.text.text();
    }

    static Judgement judge(Pending pending, Situation around) {
        return new BlockJudge(pending, around).judge();
    }

    private Judgement judge() {
        return switch (pending.role) {
            case PARAGRAPH -> paragraph();
            case ITEM, PREAMBULAR -> labelled(pending.role);
            case HEADING ->
                    isPreambleInHeading() ? new Judgement(Role.PREAMBULAR, "", 0, 0) : heading();
            case ROW, WRAP_UP, TITLE, ANNEX_LABEL, ANNEX_TITLE ->
                    asItIs(pending.role, pending.rank);
        };
    }

    private Judgement asItIs(Role role, int rank) {
        return text.isEmpty() ? Judgement.NOTHING : new Judgement(role, pending.number, rank, 0);
    }

    private Judgement paragraph() {
        if (HeadingRanks.ofClass(pending.styleClass) >= 0 || isUnstyledHeading()) {
            return heading();
        }
        if (isLatePreamble()) {
            return labelled(Role.PREAMBULAR);
        }
        if (isItemLabel(pending.number)) {
            return new Judgement(Role.ITEM, pending.number, Block.DEPTH_FROM_LABEL, 0);
        }
        if (!pending.number.isEmpty()) {
            return new Judgement(Role.PARAGRAPH, pending.number, 0, 0);
        }
        return pending.styleClass.equals(NOTE_BELOW_TABLE)
                ? asItIs(Role.PARAGRAPH, 0)
                : labelled(Role.PARAGRAPH);
    }

    /// A preambular paragraph that the publisher has put among the operative ones.
    private boolean isLatePreamble() {
        return endsWithComma()
                && !around.annex()
                && pending.number.isEmpty()
                && around.lastRole() == Role.PREAMBULAR;
    }

    /// A label that the publisher left in the text is taken off it.
    private Judgement labelled(Role role) {
        var label = pending.number.isEmpty() ? Labels.leading(text) : Labels.Leading.NONE;
        if (label.length() == 0 || (role == Role.PREAMBULAR && !label.item())) {
            boolean empty = text.isEmpty() && pending.number.isEmpty();
            return empty ? Judgement.NOTHING : new Judgement(role, pending.number, pending.rank, 0);
        }
        boolean item = label.item() || role == Role.ITEM;
        int rank = role == Role.ITEM ? pending.rank : item ? Block.DEPTH_FROM_LABEL : 0;
        return new Judgement(
                item ? Role.ITEM : Role.PARAGRAPH, label.number(), rank, label.length());
    }

    private boolean isUnstyledHeading() {
        if (text.isEmpty()) {
            return !pending.number.isEmpty() && Labels.isBareDivision(pending.number);
        }
        boolean line = HeadingRanks.looksLikeHeading(text);
        if (!pending.number.isEmpty()) {
            return line && Labels.isBareDivision(pending.number);
        }
        if (pending.styleClass.equals(NOTE_BELOW_TABLE)) {
            return false;
        }
        boolean plainLine = line && !around.annex() && !pending.text.opensEmphasized();
        return plainLine
                || (line && Labels.leadingDivision(text) > 0)
                || opensAnnex(line)
                || isEmphasizedHeading(line);
    }

    /// The label of an annex, and the title behind it.
    private boolean opensAnnex(boolean line) {
        boolean label =
                around.annexUnnamed()
                        && text.length() <= LONGEST_ANNEX_LABEL
                        && AnnexLabel.parse(text).isAnnex();
        return label || (line && around.annex() && around.lastRole() == Role.ANNEX_LABEL);
    }

    private boolean isEmphasizedHeading(boolean line) {
        if (!pending.text.isAllEmphasis() || text.length() > LONGEST_EMPHASIZED_HEADING) {
            return false;
        }
        boolean chapeau = around.annexNumbered() && text.endsWith(":");
        return pending.text.isItalic() ? around.annex() && (line || chapeau) : !endsWithComma();
    }

    private Judgement heading() {
        if (text.isEmpty() && pending.number.isEmpty()) {
            return Judgement.NOTHING;
        }
        int offset = pending.number.isEmpty() ? Labels.leadingDivision(text) : 0;
        var number = offset > 0 ? Labels.number(text.substring(0, offset)) : pending.number;
        return new Judgement(
                headingRole(), text.isEmpty() ? "" : number, headingRank(number), offset);
    }

    private int headingRank(String number) {
        int ofClass = HeadingRanks.ofClass(pending.styleClass);
        boolean bold = pending.text.isAllEmphasis() && !pending.text.isItalic();
        return ofClass >= 0 ? ofClass : HeadingRanks.ofForm(number.isEmpty() ? text : number, bold);
    }

    private Role headingRole() {
        if (around.annex() && (around.annexUnnamed() || AnnexLabel.parse(text).isAnnex())) {
            return Role.ANNEX_LABEL;
        }
        return around.lastRole() == Role.ANNEX_LABEL ? Role.ANNEX_TITLE : Role.HEADING;
    }

    /// Sectioned resolutions carry their preambular paragraphs as cross-headings.
    private boolean isPreambleInHeading() {
        boolean clause = pending.text.opensEmphasized() && (endsWithComma() || text.endsWith(";"));
        return !text.isEmpty() && (clause || pending.id.startsWith("preamble"));
    }

    private boolean endsWithComma() {
        return !text.isEmpty() && ",،，".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static boolean isItemLabel(String number) {
        if (number.isEmpty()) {
            return false;
        }
        char first = number.charAt(0);
        boolean lowerLetter = number.length() == 1 && first >= 'a' && first <= 'z';
        boolean bracket = first == '(' || number.endsWith(")") || (first >= '㈠' && first <= '㈩');
        return bracket || lowerLetter || Labels.isBullet(first);
    }
}
