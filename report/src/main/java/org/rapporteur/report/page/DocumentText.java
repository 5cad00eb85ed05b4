package org.rapporteur.report.page;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;

/// The words of a provision with what the document marks in them: verbs and emphasis, links, the
/// calls of footnotes.
///
/// Marks may overlap; the text is cut wherever one begins or ends, and each piece is dressed by
/// itself, so that the result nests whatever the marks are.
final class DocumentText {

    /// Only addresses that a browser opens as a page become links.
    private static final List<String> SAFE_SCHEMES = List.of("https://", "http://");

    private DocumentText() {}

    /// Without the calls of notes.
    static Markup plain(String text, List<Mark> marks) {
        return render(text, marks, mark -> Markup.NOTHING);
    }

    /// @param call what stands for the mark of a footnote
    static Markup render(String text, List<Mark> marks, Function<Mark, Markup> call) {
        var cuts = new TreeSet<Integer>(List.of(0, text.length()));
        for (var mark : marks) {
            cuts.add(Math.min(mark.span().start(), text.length()));
            cuts.add(Math.min(mark.span().end(), text.length()));
        }
        var html = new StringBuilder();
        int from = 0;
        for (int cut : cuts) {
            if (cut > from) {
                html.append(piece(text, from, cut, marks).html());
            }
            for (var mark : marks) {
                if (mark.kind() == Mark.Kind.FOOTNOTE && mark.span().start() == cut) {
                    html.append(call.apply(mark).html());
                }
            }
            from = cut;
        }
        return new Markup(html.toString());
    }

    /// The marks of a heading without those that set the whole of it off, for that it is one says
    /// so.
    static List<Mark> withinLine(Provision heading) {
        return heading.marks().stream()
                .filter(mark ->
                        mark.kind() == Mark.Kind.LINK
                                || mark.kind() == Mark.Kind.FOOTNOTE
                                || mark.span().length() < heading.text().length())
                .toList();
    }

    private static Markup piece(String text, int from, int to, List<Mark> marks) {
        var piece = Markup.text(text.substring(from, to));
        for (var mark : marks) {
            if (mark.span().start() <= from && mark.span().end() >= to) {
                piece = dress(piece, mark);
            }
        }
        return piece;
    }

    private static Markup dress(Markup piece, Mark mark) {
        return switch (mark.kind()) {
            case VERB -> Markup.of("<em class=\"verb\">{}</em>", piece);
            case EMPHASIS -> Markup.of("<em>{}</em>", piece);
            case LINK ->
                    isSafe(mark.value())
                            ? Markup.of(
                                    "<a href=\"{}\" rel=\"noreferrer\">{}</a>", mark.value(), piece)
                            : piece;
            case FOOTNOTE -> piece;
        };
    }

    private static boolean isSafe(String address) {
        return SAFE_SCHEMES.stream().anyMatch(address::startsWith);
    }
}
