package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.List;

/// Which part of its document each block stands in: the main text, an annex, a draft.
///
/// One annex is `annex`; several are named as their heading lines name them (`annex II`), or by
/// their order where the lines give no number that all languages share.
final class Parts {

    private final List<String> names = new ArrayList<>();
    private final List<Boolean> annexes = new ArrayList<>();

    Parts(List<Block> blocks) {
        var container = "";
        var annex = "";
        int order = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (!block.container().equals(container)) {
                container = block.container();
                annex = "";
                order = 0;
            }
            if (block.role() == Role.ANNEX_LABEL) {
                var label = AnnexLabel.parse(block.text());
                order += label.word().equals("appendix") ? 0 : 1;
                annex = nameOf(label, annex, order, hasSeveral(blocks, container));
            }
            annexes.add(!annex.isEmpty() || container.endsWith("annex"));
            names.add(
                    container.isEmpty() || annex.isEmpty()
                            ? container + annex
                            : container + "/" + annex);
        }
    }

    String nameOf(int block) {
        return names.get(block);
    }

    boolean isAnnex(int block) {
        return annexes.get(block);
    }

    private static boolean hasSeveral(List<Block> blocks, String container) {
        return blocks.stream()
                        .filter(block ->
                                block.role() == Role.ANNEX_LABEL
                                        && block.container().equals(container))
                        .filter(block -> !AnnexLabel.parse(block.text()).word().equals("appendix"))
                        .limit(2)
                        .count()
                > 1;
    }

    private static String nameOf(AnnexLabel label, String current, int order, boolean several) {
        if (label.word().equals("appendix")) {
            int stroke = current.indexOf("/appendix");
            var host = stroke < 0 ? current : current.substring(0, stroke);
            var name = label.designator().isEmpty() ? "appendix" : "appendix " + label.designator();
            return host.isEmpty() ? name : host + "/" + name;
        }
        if (!several) {
            return "annex";
        }
        return "annex " + (label.designator().isEmpty() ? Labels.roman(order) : label.designator());
    }
}
