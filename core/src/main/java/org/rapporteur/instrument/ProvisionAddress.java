package org.rapporteur.instrument;

import java.util.regex.Pattern;

/// Where a provision stands in its document, short and readable.
///
/// Examples: `PP 3`, `OP 12`, `OP 12 (b)`, `annex/24`, `annex I/II.5 (a)`, `art. 5(2)`, `way
/// forward/11`, `annex/way forward/11`, `slide 3/2`. Invariant: unique in its document.
///
/// @param part what holds the provision (`annex`, `annex II/appendix`, `draft`, `slide 3`); empty
///   in the main part
/// @param place where it stands in there: by its number (`OP 12 (b)`, `24`), or counted within its
///   section where it has none (`way forward/11`)
public record ProvisionAddress(String part, String place) {

    /// What a part can be called; a section is called by its heading, in small letters.
    private static final Pattern PART =
            Pattern.compile(
                    "(?:annex|appendix|draft|protocol|second text|slide)(?: [0-9A-Z]\\S*)?/"
                            + "|[A-Z]/(?!\\d)");

    private static final Pattern ROW = Pattern.compile("table \\d+ row \\d+.*");

    public ProvisionAddress {
        if (place.isBlank()) {
            throw new IllegalArgumentException("an address needs a place");
        }
    }

    public static ProvisionAddress of(String place) {
        return new ProvisionAddress("", place);
    }

    /// Reads the printed form: the part ends where the first section or number begins.
    public static ProvisionAddress parse(String text) {
        var part = PART.matcher(text);
        int end = 0;
        while (part.region(end, text.length()).lookingAt()) {
            end = part.end();
        }
        return new ProvisionAddress(text.substring(0, Math.max(0, end - 1)), text.substring(end));
    }

    /// Whether it is the address of a table's row, `table 2 row 5`.
    public boolean isRow() {
        return ROW.matcher(place).matches();
    }

    @Override
    public String toString() {
        return part.isEmpty() ? place : part + "/" + place;
    }
}
