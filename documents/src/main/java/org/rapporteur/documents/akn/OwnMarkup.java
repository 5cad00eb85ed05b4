package org.rapporteur.documents.akn;

/// What our own AKN files add to the standard, so that they are read back exactly.
///
/// The standard's attributes hold what they can: `title` the address, `class` the kind, `wId` the
/// publisher's identifier. What has no place there, or does not follow from the elements, stands in
/// attributes of our namespace, which the schema admits on every element.
final class OwnMarkup {

    static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String OWN = "urn:rapporteur:reading:1";
    static final String OWN_PREFIX = "r";

    /// Who made the file; the exact reader takes over where it meets this source.
    static final String SOURCE = "#rapporteur";

    // Attributes of our namespace.
    static final String PART = "part";
    static final String PLACE = "place";
    static final String SECTION = "section";
    static final String LEVEL = "level";
    static final String PAGE = "page";
    static final String NUMBER = "number";
    static final String ID = "id";
    static final String VALUE = "value";
    static final String PIECE = "piece";
    static final String ORDER = "order";
    static final String NOTE_ORDER = "noteOrder";
    static final String UNMARKED = "unmarked";

    // Classes of inline elements.
    static final String VERB_CLASS = "italic verb";
    static final String EMPHASIS_CLASS = "italic";
    static final String FOOTNOTE_CLASS = "footnote";

    /// What stands between the cells of a row in a provision's text.
    static final String CELL_SEPARATOR = " | ";

    private OwnMarkup() {}

    /// `12` is printed with a full stop, `(b)` without. A number that ends in a full stop of its
    /// own gets a second one, so that taking one off always gives the number back.
    static String printedNumber(String number) {
        if (number.isEmpty()) {
            return number;
        }
        char last = number.charAt(number.length() - 1);
        return Character.isLetterOrDigit(last) || last == '.' ? number + "." : number;
    }

    static String numberOf(String printed) {
        return printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
    }
}
