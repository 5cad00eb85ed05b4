package org.rapporteur.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.library.Library;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.search.Answer;
import org.rapporteur.search.PassageSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `search`: passages of a library by their words.
@Command(
        name = "search",
        header = "Finds passages of a library by words, phrases, symbols and fields.",
        description = {
            "Words side by side are all wanted; where no passage has all, those with most of them come.",
            "\"phrases\", begin*, AND, OR, NOT or -, brackets; a symbol finds the text and what cites it.",
            "Fields: lang, body, series, session, year, kind, verb, strength, addressee, hedge, challenge,",
            "cites, symbol, address, file. Years and strengths may be ranges: year:2015..2020."
        },
        footer = {
            "",
            "Examples:",
            "  rapporteur search \"\\\"alternative development\\\" lang:en\" --library my-library",
            "  rapporteur search \"challenge:C02 year:2019..2024\" --library my-library --facets",
            "  rapporteur search \"naloxone\" --library my-library --export csv --out hits.csv"
        })
final class SearchCommand implements Callable<Integer> {

    private static final int USUAL_LIMIT = 10;

    private final Application application;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "What to look for; several arguments are one query.")
    List<String> words = List.of();

    @Mixin LibraryOptions options = new LibraryOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many hits, at most 1,000. Default: ${DEFAULT-VALUE}")
    int limit = USUAL_LIMIT;

    @Option(names = "--facets", description = "Also says how the hits spread over the fields.")
    boolean facets;

    @Option(
            names = "--similar",
            paramLabel = "\"SYMBOL|ADDRESS\"",
            description =
                    "In place of a query: passages that share the telling words of one, as in \"A/RES/78/224|OP 3\".")
    String similar = "";

    @Option(
            names = "--export",
            paramLabel = "csv|json",
            description = "Writes every hit, not only the first, in this form.")
    @Nullable ExportForm export;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the export goes. Default: standard output")
    @Nullable Path out;

    /// Forms of an export.
    enum ExportForm {
        csv,
        json
    }

    SearchCommand(Application application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > PassageSearch.MOST_HITS) {
            throw wrongUsage(
                    "--limit is a number from 1 to %,d; --export gives every hit."
                            .formatted(PassageSearch.MOST_HITS));
        }
        Library.requireLibrary(options.folder());
        try (var search = open()) {
            var form = export;
            if (form != null) {
                int count = SearchExport.write(search, query(), form, terminal, out);
                terminal.warn("%,d hits written".formatted(count));
                return 0;
            }
            print(answer(search));
            return 0;
        }
    }

    private PassageSearch open() {
        return PassageSearch.open(options.folder().index(), application.stopWords())
                .orElseThrow(() ->
                        wrongUsage(
                                "The library in %s has no index yet; run ingest or library rebuild."
                                        .formatted(options.library)));
    }

    private String query() {
        return String.join(" ", words);
    }

    private Answer answer(PassageSearch search) {
        if (similar.isEmpty()) {
            return search.search(new PassageSearch.Request(query(), limit, facets));
        }
        int stroke = similar.indexOf('|');
        return stroke < 0
                ? search.similar(similar.strip(), "", limit)
                : search.similar(
                        similar.substring(0, stroke).strip(),
                        similar.substring(stroke + 1).strip(),
                        limit);
    }

    private void print(Answer answer) {
        if (options.json) {
            for (var hit : answer.hits()) {
                if (!terminal.print(SearchLines.json(hit))) {
                    return;
                }
            }
            if (facets) {
                terminal.print(SearchLines.json(answer.facets()));
            }
        } else {
            terminal.out().print(SearchLines.plain(answer));
        }
    }

    private static RapporteurException wrongUsage(String message) {
        return new RapporteurException(ErrorCode.WRONG_USAGE, message);
    }
}
