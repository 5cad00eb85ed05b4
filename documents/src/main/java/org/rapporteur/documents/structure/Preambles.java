package org.rapporteur.documents.structure;

import java.util.List;

/// Which paragraphs behind a body's formula are its preamble: those before the first number, but
/// not the act with which a text without numbers ends.
public final class Preambles {

    private Preambles() {}

    /// Marks the blocks from here on, up to the first number or annex.
    public static void mark(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && !closes(blocks.get(end))) {
            var block = blocks.get(end);
            if (block.role() == Role.PARAGRAPH) {
                blocks.set(end, block.as(Role.PREAMBULAR, 0));
            }
            end++;
        }
        for (int i = end - 1; i >= from && isAct(blocks.get(i)); i--) {
            blocks.set(i, blocks.get(i).as(Role.PARAGRAPH, 0));
        }
    }

    private static boolean closes(Block block) {
        return block.role() == Role.ANNEX_LABEL
                || (block.role() == Role.PARAGRAPH && !block.number().isEmpty());
    }

    /// Paragraphs of a preamble end in a comma; what stands at its end and closes as a sentence or
    /// opens a list is the body's act.
    public static boolean isAct(Block block) {
        return block.role() == Role.PREAMBULAR
                && !block.text().isEmpty()
                && ".:。：".indexOf(block.text().charAt(block.text().length() - 1)) >= 0;
    }
}
