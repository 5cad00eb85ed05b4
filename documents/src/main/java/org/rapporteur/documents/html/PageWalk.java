package org.rapporteur.documents.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rapporteur.documents.structure.FoldedText;
import org.rapporteur.documents.structure.TableRows;
import org.rapporteur.documents.structure.WrittenParagraph;
import org.rapporteur.documents.structure.WrittenParagraph.Note;

/// Walks a page's elements and makes paragraphs of them.
final class PageWalk {

    private static final int DEEPEST_NESTING = 200;

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "center",
                    "dd",
                    "details",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "header",
                    "hr",
                    "main",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "ul");

    private final Element content;
    private final PageNotes pageNotes;
    private List<WrittenParagraph> paragraphs = new ArrayList<>();
    private int tables;
    private int nesting;
    private boolean nestedTooDeep;

    // The paragraph that is being read.
    private FoldedText text = new FoldedText();
    private List<Note> notes = new ArrayList<>();
    private String label = "";
    private int labelDepth;
    private int listDepth = -1;
    private boolean lineBroken;

    PageWalk(Element content, PageNotes pageNotes) {
        this.content = content;
        this.pageNotes = pageNotes;
    }

    void read() {
        children(content);
        close(0);
    }

    List<WrittenParagraph> paragraphs() {
        return paragraphs;
    }

    boolean isNestedTooDeep() {
        return nestedTooDeep;
    }

    private void children(Element parent) {
        if (++nesting > DEEPEST_NESTING) {
            nestedTooDeep = true;
        } else {
            for (Node child : parent.childNodes()) {
                if (child instanceof TextNode words) {
                    lineBroken &= words.isBlank();
                    text.append(words.getWholeText());
                } else if (child instanceof Element element) {
                    element(element);
                }
            }
        }
        nesting--;
    }

    private void element(Element element) {
        var name = element.tagName().toLowerCase(Locale.ROOT);
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                close(0);
                children(element);
                close(name.charAt(1) - '0');
            }
            case "ol", "ul", "menu" -> readList(element, name.equals("ol"));
            case "table" -> readTable(element);
            case "br" -> breakLine();
            case "i", "em", "b", "strong", "cite" -> readEmphasis(element, name);
            case "a" -> readLink(element);
            case "rt", "rp", "head", "title" -> {
                // How letters are spoken, and what is said elsewhere.
            }
            default -> {
                boolean block = BLOCKS.contains(name);
                if (block) {
                    close(0);
                }
                children(element);
                if (block) {
                    close(0);
                }
            }
        }
    }

    /// One break is a line's end; two end a paragraph.
    private void breakLine() {
        if (lineBroken) {
            close(0);
        }
        text.space();
        lineBroken = true;
    }

    private void readEmphasis(Element element, String name) {
        int before = text.generation();
        int start = text.position();
        children(element);
        if (text.generation() == before && start <= text.position()) {
            boolean bold = name.equals("b") || name.equals("strong");
            text.markEmphasis(start, !bold);
        }
    }

    private void readLink(Element element) {
        var note = pageNotes.find(element);
        if (note.isPresent()) {
            text.markFootnote(note.get()[0]);
            notes.add(new Note(note.get()[0], note.get()[1]));
            return;
        }
        int start = text.position();
        var open = text;
        children(element);
        if (open.equals(text) && element.hasAttr("href")) {
            text.markLink(start, element.attr("href"));
        }
    }

    // Lists

    private void readList(Element list, boolean counted) {
        close(0);
        listDepth++;
        int number = number(list.attr("start"), 1);
        for (var item : list.children()) {
            if (item.tagName().equals("li")) {
                number = number(item.attr("value"), number);
                var form = item.hasAttr("type") ? item.attr("type") : list.attr("type");
                label = counted ? ListLabels.print(form, number) : "•";
                labelDepth = listDepth;
                number++;
            }
            children(item);
            close(0);
        }
        label = "";
        listDepth--;
    }

    private static int number(String value, int otherwise) {
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : otherwise;
    }

    // Tables

    private void readTable(Element table) {
        close(0);
        var outer = paragraphs;
        var rows = new ArrayList<List<List<WrittenParagraph>>>();
        for (var row : rowsOf(table)) {
            var cells = new ArrayList<List<WrittenParagraph>>();
            for (var cell : row.children()) {
                paragraphs = new ArrayList<>();
                children(cell);
                close(0);
                cells.add(paragraphs);
            }
            rows.add(cells);
        }
        paragraphs = outer;
        tables = TableRows.add(rows, tables, paragraphs);
    }

    private static List<Element> rowsOf(Element table) {
        var rows = new ArrayList<Element>();
        for (var child : table.children()) {
            switch (child.tagName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                        child.children().stream()
                                .filter(row -> row.tagName().equals("tr"))
                                .forEach(rows::add);
                default -> {
                    // Columns and captions.
                }
            }
        }
        return rows;
    }

    private void close(int heading) {
        lineBroken = false;
        if (!text.isEmpty()) {
            paragraphs.add(new WrittenParagraph(text, label, labelDepth, heading, 0, notes));
            text = new FoldedText();
            notes = new ArrayList<>();
            label = "";
        }
    }
}
