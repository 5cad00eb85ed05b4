package org.rapporteur.documents.pdf;

/// What single lines above a title and in the margins are taken for.
public final class FrontLines {

    private FrontLines() {}

    public static boolean isOfFront(String line) {
        return FrontWords.isOfFront(line);
    }

    public static boolean isPageNumber(String line) {
        return Furniture.isNumber(line);
    }

    public static boolean isAppeal(String line) {
        return Furniture.isAppeal(line);
    }
}
