package org.rapporteur.documents.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// The tables that a tagged file names itself: which stretch of a page stands in which cell.
///
/// A table of one column is a box around text, and one of a single row is layout; both are read as
/// text.
final class TaggedTables {

    /// Structures are flat; this bounds what a damaged file can make of them.
    private static final int DEEPEST = 64;

    private static final int MOST_KIDS = 100_000;

    private static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");

    // References, followed only for the pages that are asked for: each costs parsing.
    private final Map<Integer, COSBase> parents = new HashMap<>();
    private final Map<COSDictionary, Integer> tables = new IdentityHashMap<>();
    private final Map<COSDictionary, Integer> rows = new IdentityHashMap<>();
    private final Map<COSDictionary, Integer> columns = new IdentityHashMap<>();
    private final Map<COSDictionary, Boolean> genuine = new IdentityHashMap<>();
    private int kidsSeen;

    private TaggedTables() {}

    static TaggedTables of(PDDocument document) {
        var tagged = new TaggedTables();
        var root =
                document.getDocumentCatalog()
                        .getCOSObject()
                        .getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            tagged.readTree(root.getCOSDictionary(PARENT_TREE), 0);
        }
        return tagged;
    }

    /// The number tree that leads from a page to the structure of its contents.
    private void readTree(COSDictionary node, int depth) {
        if (node == null || depth > DEEPEST) {
            return;
        }
        var numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            parents.put(numbers.getInt(i), numbers.get(i + 1));
        }
        var kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size() && kidsSeen++ < MOST_KIDS; i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                readTree(kid, depth + 1);
            }
        }
    }

    /// The cell of each stretch of the page that stands in a table, by its number.
    Map<Integer, Cell> cellsOf(PDPage page) {
        var cells = new TreeMap<Integer, Cell>();
        var named = parents.get(page.getCOSObject().getInt(STRUCT_PARENTS, -1));
        var found = named instanceof COSObject reference ? reference.getObject() : named;
        if (!(found instanceof COSArray elements)) {
            return cells;
        }
        for (int content = 0; content < elements.size(); content++) {
            if (elements.getObject(content) instanceof COSDictionary element) {
                var cell = cellAround(element);
                if (!cell.isNone()) {
                    cells.put(content, cell);
                }
            }
        }
        return cells;
    }

    private Cell cellAround(COSDictionary element) {
        COSDictionary cell = null;
        COSDictionary row = null;
        var at = element;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            var kind = kindOf(at);
            if (cell == null && (kind.equals("TD") || kind.equals("TH"))) {
                cell = at;
            } else if (row == null && kind.equals("TR")) {
                row = at;
            } else if (kind.equals("Table")) {
                return row != null && cell != null && isGenuine(at)
                        ? new Cell(
                                tables.computeIfAbsent(at, any -> tables.size() + 1),
                                rows.computeIfAbsent(row, any -> rows.size() + 1),
                                columns.computeIfAbsent(cell, any -> columns.size() + 1))
                        : Cell.NONE;
            }
            at = at.getCOSDictionary(COSName.P);
        }
        return Cell.NONE;
    }

    private boolean isGenuine(COSDictionary table) {
        var known = genuine.get(table);
        if (known == null) {
            known = rowsOfCells(table, 0) > 1;
            genuine.put(table, known);
        }
        return known;
    }

    /// How many rows with several cells a table has.
    private int rowsOfCells(COSDictionary element, int depth) {
        int found = 0;
        if (!(element.getDictionaryObject(COSName.K) instanceof COSArray kids) || depth > DEEPEST) {
            return 0;
        }
        for (int i = 0; i < kids.size() && kidsSeen++ < MOST_KIDS; i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                found +=
                        kindOf(kid).equals("TR")
                                ? kid.getDictionaryObject(COSName.K) instanceof COSArray cells
                                                && cells.size() > 1
                                        ? 1
                                        : 0
                                : kindOf(kid).startsWith("T") ? rowsOfCells(kid, depth + 1) : 0;
            }
        }
        return found;
    }

    private static String kindOf(COSDictionary element) {
        var kind = element.getNameAsString(COSName.S);
        return kind == null ? "" : kind;
    }
}
