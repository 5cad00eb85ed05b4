package org.rapporteur.documents.akn;

import java.util.List;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.text.Span;

/// Leaves out the characters that no XML file may hold (control characters, halves of pairs), and
/// moves the marks of a text along.
final class LegalText {

    private static final String NOTHING_LEFT = "¶";

    private LegalText() {}

    /// The same instrument in words that XML can hold, its marks within their texts.
    static Instrument of(Instrument from) {
        return new Instrument(
                from.source(),
                from.format(),
                from.language(),
                from.symbol(),
                of(from.body()),
                of(from.title()),
                of(from.session()),
                from.adopted(),
                of(from.within()),
                from.provisions().stream().map(LegalText::of).toList(),
                from.footnotes().stream().map(LegalText::of).toList(),
                from.issues());
    }

    private static Provision of(Provision from) {
        return new Provision(
                of(from.address()),
                from.kind(),
                of(from.number()),
                of(from.section()),
                from.level(),
                of(from.text()),
                from.page(),
                of(from.id()),
                marks(from.text(), from.marks()));
    }

    private static Footnote of(Footnote from) {
        return new Footnote(
                of(from.mark()),
                of(from.text()),
                of(from.provision()),
                of(from.id()),
                marks(from.text(), from.marks()));
    }

    private static ProvisionAddress of(ProvisionAddress from) {
        var place = of(from.place());
        return new ProvisionAddress(of(from.part()), place.isBlank() ? NOTHING_LEFT : place);
    }

    private static List<Mark> marks(String text, List<Mark> marks) {
        boolean whole = of(text).length() == text.length();
        return marks.stream()
                .map(mark ->
                        new Mark(
                                mark.kind(),
                                new Span(
                                        position(text, mark.span().start(), whole),
                                        position(text, mark.span().end(), whole)),
                                of(mark.value())))
                .toList();
    }

    /// Where a position of the text stands in what is left of it.
    private static int position(String text, int at, boolean whole) {
        int even = evenly(text, Math.min(at, text.length()));
        return whole ? even : of(text.substring(0, even)).length();
    }

    /// A position never parts a pair.
    private static int evenly(String text, int at) {
        boolean within =
                at > 0
                        && at < text.length()
                        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return within ? at - 1 : at;
    }

    static String of(String text) {
        return text.codePoints().allMatch(LegalText::isLegal)
                ? text
                : text.codePoints()
                        .filter(LegalText::isLegal)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    /// XML 1.0, production 2.
    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
