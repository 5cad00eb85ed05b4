package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;

/// The provisions of a document that has been read, as blocks again, so that parts of it can be
/// given addresses of their own.
final class ReadBlocks {

    private static final int LONGEST_ANNEX_LABEL = 40;
    private static final int RANK_OF_LEVEL = 10;

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Footnote>> notes = new ArrayList<>();

    private ReadBlocks() {}

    static ReadBlocks of(Instrument document) {
        var read = new ReadBlocks();
        Map<String, List<Footnote>> byAddress = new HashMap<>();
        document.footnotes()
                .forEach(note ->
                        byAddress
                                .computeIfAbsent(
                                        note.provision().toString(), any -> new ArrayList<>())
                                .add(note));
        Role before = Role.TITLE;
        for (var provision : document.provisions()) {
            var role = roleOf(provision, before);
            before = role;
            read.blocks.add(block(provision, role));
            read.notes.add(byAddress.getOrDefault(provision.address().toString(), List.of()));
        }
        return read;
    }

    private static Block block(Provision provision, Role role) {
        int rank =
                switch (role) {
                    case HEADING -> provision.level() * RANK_OF_LEVEL;
                    case ROW -> Integer.parseInt(provision.address().place().split(" ")[1]);
                    default -> provision.level();
                };
        return new Block(
                role,
                "",
                provision.number(),
                rank,
                provision.text(),
                provision.id(),
                provision.marks(),
                provision.page());
    }

    private static Role roleOf(Provision provision, Role before) {
        var place = provision.address().place();
        return switch (provision.kind()) {
            case PREAMBULAR -> Role.PREAMBULAR;
            case ITEM -> Role.ITEM;
            case HEADING -> {
                boolean label =
                        provision.text().length() <= LONGEST_ANNEX_LABEL
                                && AnnexLabel.parse(provision.text()).isAnnex();
                yield label
                        ? Role.ANNEX_LABEL
                        : place.startsWith("title")
                                ? Role.TITLE
                                : before == Role.ANNEX_LABEL ? Role.ANNEX_TITLE : Role.HEADING;
            }
            default ->
                    provision.address().isRow()
                            ? Role.ROW
                            : place.endsWith(" end") ? Role.WRAP_UP : Role.PARAGRAPH;
        };
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Footnote> notesOf(int block) {
        return notes.get(block);
    }
}
