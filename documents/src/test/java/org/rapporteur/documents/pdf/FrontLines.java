package org.rapporteur.documents.pdf;

/// What single lines above a title are taken for.
public final class FrontLines {

    private FrontLines() {}

    public static boolean isOfFront(String line) {
        return FrontWords.isOfFront(line);
    }
}
