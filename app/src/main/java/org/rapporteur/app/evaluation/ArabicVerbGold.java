package org.rapporteur.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.app.evaluation.LanguageVersions.Version;
import org.rapporteur.catalogue.Table;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.instrument.Provision;
import org.rapporteur.text.Language;

/// Opening verbs of Arabic operative paragraphs, read and judged one by one:
/// `languages/arabic-verbs.tsv`, places and meanings without words of the text.
///
/// A verb is right when it opens the paragraph and its first meaning is one of those judged: Arabic
/// has one verb for some that English keeps apart, and then the reader wrote both.
final class ArabicVerbGold {

    private static final String GOLD = "languages/arabic-verbs.tsv";
    private static final String MEASURE = "arabic verbs by eye";

    private final DraftingVocabulary vocabulary;
    private final Tally tally;
    private final Consumer<Miss> misses;
    private final List<Table.Row> rows;

    ArabicVerbGold(
            GoldData data, DraftingVocabulary vocabulary, Tally tally, Consumer<Miss> misses) {
        this.vocabulary = vocabulary;
        this.tally = tally;
        this.misses = misses;
        this.rows = read(data);
    }

    private static List<Table.Row> read(GoldData data) {
        var file = data.gold(GOLD);
        try {
            return Files.exists(file)
                    ? Table.parse(GOLD, Files.readString(file)).rows()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the gold of Arabic verbs cannot be read", unreadable);
        }
    }

    void compare(String symbol, Version version) {
        for (var row : rows) {
            if (row.cell("file").equals(version.file())) {
                version.instrument().provisions().stream()
                        .filter(one -> one.address().toString().equals(row.cell("address")))
                        .findFirst()
                        .ifPresent(one -> compare(LanguageVersions.half(symbol), row, one));
            }
        }
    }

    private void compare(String half, Table.Row row, Provision provision) {
        var meanings = List.of(row.cell("canonical").split("\\|", -1));
        var found = vocabulary.findOperative(provision.text(), Language.ARABIC);
        boolean right =
                found.filter(verb ->
                                verb.span().start() == 0 && meanings.contains(verb.canonical()))
                        .isPresent();
        var counts = right ? new Counts(1, 0, 0) : new Counts(0, found.isPresent() ? 1 : 0, 1);
        tally.add(MEASURE, half, row.cell("file"), counts);
        if (!right) {
            misses.accept(
                    new Miss(
                            found.isPresent() ? "wrong" : "missed",
                            MEASURE + ", " + half,
                            row.cell("file"),
                            row.cell("address"),
                            row.cell("canonical"),
                            found.map(verb -> verb.span() + " " + verb.canonical()).orElse(""),
                            ""));
        }
    }
}
