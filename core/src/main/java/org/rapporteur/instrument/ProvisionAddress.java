package org.rapporteur.instrument;

/// Where a provision stands in its document, short and readable.
///
/// Examples: `PP 3`, `OP 12`, `OP 12 (b)`, `annex/24`, `annex I/II.5 (a)`, `art. 5(2)`, `way
/// forward/11`, `slide 3/2`. Invariant: unique in its document.
///
/// @param part what stands before the stroke (`annex`, `annex I`, `way forward`, `slide 3`); empty
///   in the main part
/// @param place what stands after it (`PP 3`, `OP 12 (b)`, `24`)
public record ProvisionAddress(String part, String place) {

    public ProvisionAddress {
        if (place.isBlank()) {
            throw new IllegalArgumentException("an address needs a place");
        }
    }

    public static ProvisionAddress of(String place) {
        return new ProvisionAddress("", place);
    }

    /// Reads the printed form: the part ends at the last stroke.
    public static ProvisionAddress parse(String text) {
        int stroke = text.lastIndexOf('/');
        return stroke < 0
                ? of(text)
                : new ProvisionAddress(text.substring(0, stroke), text.substring(stroke + 1));
    }

    @Override
    public String toString() {
        return part.isEmpty() ? place : part + "/" + place;
    }
}
