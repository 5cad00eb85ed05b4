package org.rapporteur.documents.akn;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.documents.structure.Role;

/// Reads a table row by row: the texts of a row's cells become one block, with " | " between them.
final class AknTable {

    private static final String CELL_SEPARATOR = " | ";

    private final AknBlocks blocks;
    private final int number;
    private final String id;
    private final AknBody.Content cell;

    /// @param cell reads what stands in a cell
    AknTable(AknBlocks blocks, int number, String id, AknBody.Content cell) {
        this.blocks = blocks;
        this.number = number;
        this.id = id;
        this.cell = cell;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tr" -> {
                        blocks.begin(Role.ROW, id, "", number);
                        depth++;
                    }
                    case "td", "th", "caption" -> readCell(xml);
                    default -> depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (xml.getLocalName().equals("tr")) {
                    blocks.close();
                }
            }
        }
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        if (!blocks.isOpen()) {
            blocks.begin(Role.ROW, id, "", number);
        }
        int before = blocks.text().position();
        if (before > 0) {
            blocks.text().append(CELL_SEPARATOR);
        }
        int content = blocks.text().position();
        cell.read(xml);
        if (before > 0 && blocks.text().position() == content) {
            blocks.text().cutTo(before);
        }
    }
}
