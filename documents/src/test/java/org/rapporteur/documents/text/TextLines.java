package org.rapporteur.documents.text;

import java.util.List;
import org.rapporteur.documents.structure.StructureWords;
import org.rapporteur.instrument.StructureWord.Kind;

/// What single lines of a text are taken for.
public final class TextLines {

    private static final List<Kind> RANKS = List.of(Kind.PART, Kind.CHAPTER, Kind.SECTION);

    private TextLines() {}

    private static TreatyHeadings headings() {
        return TreatyHeadings.of(StructureWords.inUse());
    }

    public static boolean isDivision(Kind rank, String line) {
        return headings().divisions().get(RANKS.indexOf(rank)).matcher(line).matches();
    }

    public static boolean isArticle(String line) {
        return headings().article().matcher(line).matches();
    }

    public static boolean opensPreamble(String line) {
        return headings().preamble().matcher(line).lookingAt();
    }

    public static boolean isAgreement(String line) {
        return PreambleClauses.isAgreement(line);
    }

    public static boolean isOfPage(String line) {
        return SlideRun.isOfPage(line);
    }

    public static int slideNumber(String line) {
        return SlideRun.numberOf(line);
    }
}
