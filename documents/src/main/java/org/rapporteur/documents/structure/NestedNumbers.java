package org.rapporteur.documents.structure;

import java.util.List;

/// Tells a list that counts from 1 beneath a paragraph ("the following objectives:") from the
/// paragraphs of the document, where the publisher has set both alike.
final class NestedNumbers {

    private String container = "";
    private int lastNumber;
    private int lastNested;
    private boolean listAnnounced;
    private boolean sentenceEnded;

    private NestedNumbers() {}

    /// The blocks with such lists turned into items.
    static List<Block> settle(List<Block> blocks) {
        var nested = new NestedNumbers();
        return blocks.stream()
                .map(block -> nested.isItem(block) ? block.as(Role.ITEM, 0) : block)
                .toList();
    }

    private void clear() {
        lastNumber = 0;
        lastNested = 0;
        listAnnounced = false;
        sentenceEnded = false;
    }

    private boolean isItem(Block block) {
        if (block.role() == Role.HEADING
                || block.role() == Role.ANNEX_LABEL
                || !block.container().equals(container)) {
            clear();
        }
        container = block.container();
        int number = block.role() == Role.PARAGRAPH ? value(block.number()) : 0;
        if (number == 0) {
            listAnnounced = block.role() == Role.PARAGRAPH && block.text().endsWith(":");
            return false;
        }
        boolean opens = number == 1 && listAnnounced && lastNumber > 0;
        boolean goesOn =
                lastNested > 0
                        && number == lastNested + 1
                        && !(number == lastNumber + 1 && sentenceEnded);
        boolean item = opens || goesOn;
        sentenceEnded = block.text().endsWith(".");
        if (item) {
            lastNested = number;
            return true;
        }
        lastNested = 0;
        lastNumber = number;
        listAnnounced = block.text().endsWith(":");
        return false;
    }

    private static int value(String number) {
        if (number.isEmpty()
                || number.length() > 4
                || !number.chars().allMatch(c -> Labels.isDigit((char) c))) {
            return 0;
        }
        return Integer.parseInt(number);
    }
}
