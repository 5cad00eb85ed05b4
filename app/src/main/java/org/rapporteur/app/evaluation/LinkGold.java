package org.rapporteur.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.challenge.LinkRelation;

/// The gold of links: for each document its judged provisions, each with its links; a provision
/// judged to have none is there with none.
///
/// @param documents by file, in the order of the table
record LinkGold(Map<String, Map<String, Map<String, Judged>>> documents) {

    private static final int COLUMNS = 5;
    private static final String NO_LINK = "none";
    private static final String POSSIBLE = "possible";

    /// A link that people judged right, or possible.
    ///
    /// @param relation empty where either will do
    record Judged(Optional<LinkRelation> relation, boolean possible) {}

    /// Table: file, address, challenge (`none`), relation (`either`), mark (`possible`).
    static LinkGold read(Path table) {
        var documents = new LinkedHashMap<String, Map<String, Map<String, Judged>>>();
        try {
            Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length == COLUMNS)
                    .forEach(cells -> add(documents, cells));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the gold cannot be read: " + table, unreadable);
        }
        return new LinkGold(documents);
    }

    private static void add(
            Map<String, Map<String, Map<String, Judged>>> documents, String[] cells) {
        var links =
                documents
                        .computeIfAbsent(cells[0], any -> new LinkedHashMap<>())
                        .computeIfAbsent(cells[1], any -> new TreeMap<>());
        if (!cells[2].equals(NO_LINK)) {
            links.put(cells[2], new Judged(relation(cells[3]), cells[4].equals(POSSIBLE)));
        }
    }

    private static Optional<LinkRelation> relation(String code) {
        for (var relation : LinkRelation.values()) {
            if (relation.code().equals(code)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }
}
