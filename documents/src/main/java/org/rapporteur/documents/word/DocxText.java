package org.rapporteur.documents.word;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.WrittenParagraph;
import org.rapporteur.documents.structure.WrittenParagraph.Note;

/// The paragraph that is being read.
final class DocxText {

    final FoldedText text = new FoldedText();
    final List<Note> notes = new ArrayList<>();

    /// Text boxes that hang on the paragraph; they follow it.
    final List<WrittenParagraph> boxes = new ArrayList<>();

    final Styles.Properties properties = new Styles.Properties();
    String styleId = "";
    Styles.Style style = Styles.Style.NONE;

    /// Whether its end was deleted, so that the next one goes on with it.
    boolean endDeleted;

    // The run within it.
    boolean runHidden;
    boolean runBold;
    boolean runItalic;
    String customMarkOf = "";

    void beginRun() {
        runHidden = false;
        runBold = style.bold() == 1;
        runItalic = style.italic() == 1;
        customMarkOf = "";
    }

    boolean isBold(Styles.Style of, int direct) {
        return direct == Styles.UNSET ? either(of.bold(), style.bold()) : direct == 1;
    }

    boolean isItalic(Styles.Style of, int direct) {
        return direct == Styles.UNSET ? either(of.italic(), style.italic()) : direct == 1;
    }

    private static boolean either(int own, int inherited) {
        return (own == Styles.UNSET ? inherited : own) == 1;
    }

    void append(String words) {
        if (!runHidden) {
            text.append(words);
        }
    }

    void space() {
        if (!runHidden) {
            text.space();
        }
    }
}
