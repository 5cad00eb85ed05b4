package org.rapporteur.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.report.wording.Words;

/// The provisions of a document in their order: parts and sections nested, items as lists, rows as
/// tables, where a page begins.
final class DocumentBody {

    private static final int DEEPEST_HEADING = 6;
    private static final int FIRST_HEADING = 2;

    /// How readers address the row of a table: `table 2 row 5`.
    private static final Pattern ROW = Pattern.compile("(table \\d+) row \\d+(?: \\[\\d+])?");

    private static final Pattern CELLS = Pattern.compile(" \\| ");

    private final List<Provision> provisions;
    private final DocumentAnchors anchors;
    private final DocumentNotes notes;
    private final Words words;
    private final List<Integer> sections = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private int page;

    private DocumentBody(
            List<Provision> provisions, DocumentAnchors anchors, DocumentNotes notes, Words words) {
        this.provisions = provisions;
        this.anchors = anchors;
        this.notes = notes;
        this.words = words;
    }

    static Markup render(
            List<Provision> provisions, DocumentAnchors anchors, DocumentNotes notes, Words words) {
        return new DocumentBody(provisions, anchors, notes, words).render();
    }

    private Markup render() {
        for (int at = 0; at < provisions.size(); ) {
            var provision = provisions.get(at);
            if (at > 0 && !part(at).equals(part(at - 1))) {
                closeSections(0);
            }
            if (provision.isHeading()) {
                heading(provision);
                at++;
            } else if (isItem(at)) {
                at = items(at, provision.level());
            } else if (isRow(at)) {
                at = table(at);
            } else {
                paragraph(provision);
                at++;
            }
        }
        closeSections(0);
        return new Markup(html.toString());
    }

    private String part(int at) {
        return provisions.get(at).address().part();
    }

    private boolean isItem(int at) {
        return provisions.get(at).kind() == ProvisionKind.ITEM;
    }

    private boolean isRow(int at) {
        return ROW.matcher(provisions.get(at).address().place()).matches();
    }

    private void add(String template, Object... values) {
        html.append(Markup.of(template, values).html());
    }

    /// Where a new page begins with this provision.
    private Markup pageOf(Provision provision) {
        if (provision.page() == 0 || provision.page() == page) {
            return Markup.NOTHING;
        }
        page = provision.page();
        return Markup.of(
                "<span class=\"page\" role=\"doc-pagebreak\" lang=\"en\" dir=\"ltr\">{}</span>",
                words.say("document.page", page));
    }

    private void heading(Provision heading) {
        closeSections(heading.level());
        sections.add(heading.level());
        int rank = Math.min(DEEPEST_HEADING, FIRST_HEADING + heading.level());
        add(
                "<section aria-labelledby=\"{}\">\n{}<h{} id=\"{}\" dir=\"auto\">{}{}</h{}>\n",
                anchors.of(heading.address()),
                pageOf(heading),
                rank,
                anchors.of(heading.address()),
                number(heading),
                text(heading),
                rank);
    }

    private void closeSections(int level) {
        while (!sections.isEmpty() && sections.getLast() >= level) {
            sections.removeLast();
            html.append("</section>\n");
        }
    }

    private void paragraph(Provision provision) {
        add(
                "<p class=\"{}\" id=\"{}\" dir=\"auto\">{}{}{}{}</p>\n",
                provision.kind().code(),
                anchors.of(provision.address()),
                pageOf(provision),
                self(provision),
                number(provision),
                text(provision));
    }

    /// A list of items of one depth, deeper ones within the item above them.
    private int items(int from, int level) {
        html.append("<ul class=\"items\">\n");
        int at = from;
        while (at < provisions.size() && isItem(at) && provisions.get(at).level() >= level) {
            var item = provisions.get(at);
            if (item.level() > level && at > from) {
                html.setLength(html.length() - "</li>\n".length());
                at = items(at, item.level());
                html.append("</li>\n");
            } else {
                add(
                        "<li id=\"{}\" dir=\"auto\">{}{}{}{}</li>\n",
                        anchors.of(item.address()),
                        pageOf(item),
                        self(item),
                        number(item),
                        text(item));
                at++;
            }
        }
        html.append("</ul>\n");
        return at;
    }

    private int table(int from) {
        var name = tableOf(from);
        html.append("<div class=\"scroll\" tabindex=\"0\"><table><tbody>\n");
        int at = from;
        while (at < provisions.size()
                && isRow(at)
                && tableOf(at).equals(name)
                && part(at).equals(part(from))) {
            row(provisions.get(at));
            at++;
        }
        html.append("</tbody></table></div>\n");
        return at;
    }

    private String tableOf(int at) {
        var row = ROW.matcher(provisions.get(at).address().place());
        return row.matches() ? row.group(1) : "";
    }

    private void row(Provision row) {
        add("<tr id=\"{}\">", anchors.of(row.address()));
        var cut = CELLS.matcher(row.text());
        int from = 0;
        while (cut.find()) {
            cell(row, from, cut.start());
            from = cut.end();
        }
        cell(row, from, row.text().length());
        html.append("</tr>\n");
    }

    private void cell(Provision row, int from, int to) {
        boolean last = to == row.text().length();
        var marks = CellMarks.within(row.marks(), from, to);
        add(
                "<td dir=\"auto\">{}{}</td>",
                DocumentText.render(
                        row.text().substring(from, to),
                        marks,
                        mark -> notes.call(row.address(), mark.value())),
                last ? notes.callRest(row) : Markup.NOTHING);
    }

    private Markup text(Provision provision) {
        return Markup.of(
                "{}{}",
                DocumentText.render(
                        provision.text(),
                        provision.isHeading()
                                ? DocumentText.withinLine(provision)
                                : provision.marks(),
                        mark -> notes.call(provision.address(), mark.value())),
                notes.callRest(provision));
    }

    private static Markup number(Provision provision) {
        return Markup.of("<span class=\"number\">{}</span> ", provision.number())
                .when(!provision.number().isEmpty());
    }

    /// The address as a link to itself, to be copied.
    private Markup self(Provision provision) {
        return Markup.of(
                "<a class=\"self\" href=\"#{}\" lang=\"en\" dir=\"ltr\">{}</a>",
                anchors.of(provision.address()),
                provision.address());
    }
}
