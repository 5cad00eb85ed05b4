package org.rapporteur.server.listing;

import java.io.OutputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Reply;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Seek;

/// A list that can be read as a page, as CSV, as a workbook, as JSON and through the API.
///
/// @param name what its files are called
/// @param columns what programs see; may depend on what is asked
/// @param source the rows that a visitor asks for
public record Listing<T>(
        String name, Function<Visit, List<Column<T>>> columns, Function<Visit, Source<T>> source) {

    /// Rows a page; more would not be read.
    public static final int PAGE_ROWS = 50;

    /// Rows that a program gets at most at a time.
    public static final int MOST_API_ROWS = 500;

    /// Rows that one export gives at most.
    public static final int MOST_EXPORTED = 1_000_000;

    /// The parameter that names where a page starts.
    public static final String AFTER = "after";

    private static final int EXPORTED_AT_A_TIME = 1_000;

    /// A list with the same columns whatever is asked.
    public static <T> Listing<T> of(
            String name, List<Column<T>> columns, Function<Visit, Source<T>> source) {
        var fixed = List.copyOf(columns);
        return new Listing<>(name, _ -> fixed, source);
    }

    /// The rows of one list, from any place.
    public interface Source<T> {

        /// At most `most` rows that follow a place.
        List<T> list(Seek after, int most);

        /// Where a page starts that follows a row.
        Seek seek(T row);
    }

    /// A source of rows that are few enough to stand on one page.
    public static <T> Source<T> few(List<T> rows) {
        return new Source<>() {
            @Override
            public List<T> list(Seek after, int most) {
                int start = Math.min(after.position(), rows.size());
                return rows.subList(start, Math.min(rows.size(), start + most));
            }

            @Override
            public Seek seek(T row) {
                return new Seek("", "", rows.indexOf(row) + 1);
            }
        };
    }

    /// A source of rows that are held in an order of their own: a page follows where its row would
    /// stand, whether that row is still there or not.
    ///
    /// @param order without two rows that are equal in it
    /// @param row what `seek` made of a row, as a row again
    public static <T> Source<T> sorted(
            List<T> rows, Comparator<T> order, Function<T, Seek> seek, Function<Seek, T> row) {
        var sorted = rows.stream().sorted(order).toList();
        return source(
                (after, most) -> {
                    if (after.equals(Seek.START)) {
                        return sorted.subList(0, Math.min(sorted.size(), most));
                    }
                    int found = Collections.binarySearch(sorted, row.apply(after), order);
                    int start = found < 0 ? -found - 1 : found + 1;
                    return sorted.subList(start, Math.min(sorted.size(), start + most));
                },
                seek);
    }

    /// A source from a function that gives pages and one that says where the next starts.
    public static <T> Source<T> source(
            BiFunction<Seek, Integer, List<T>> pages, Function<T, Seek> seek) {
        return new Source<>() {
            @Override
            public List<T> list(Seek after, int most) {
                return pages.apply(after, most);
            }

            @Override
            public Seek seek(T row) {
                return seek.apply(row);
            }
        };
    }

    /// What a visitor asks for: an export where a `format` is named, otherwise a page.
    public Reply reply(Visit visit, Function<ListPage<T>, Reply> page) {
        return switch (visit.parameter("format")) {
            case "" -> page.apply(page(visit, PAGE_ROWS));
            case "csv" ->
                    export(
                            visit,
                            "text/csv; charset=utf-8",
                            (shown, out, rows) -> new CsvRows<>(shown, out).write(rows));
            case "xlsx" ->
                    export(
                            visit,
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            (shown, out, rows) -> new XlsxRows<>(shown, out).write(rows));
            case "json" -> export(visit, "application/json", JsonRows::write);
            default -> throw Refusal.badRequest("refusal.format");
        };
    }

    /// The same list for programs.
    public Route api(String path) {
        return Route.get(
                path,
                visit -> {
                    int most = visit.number("limit", PAGE_ROWS, 1, MOST_API_ROWS);
                    return new Reply.Bytes(
                            200,
                            "application/json",
                            JsonRows.page(columns.apply(visit), page(visit, most)),
                            0);
                });
    }

    /// One row for programs, as the lists have it.
    public Reply one(Visit visit, T row) {
        return new Reply.Bytes(200, "application/json", JsonRows.one(columns.apply(visit), row), 0);
    }

    private ListPage<T> page(Visit visit, int most) {
        var rows = source.apply(visit);
        var found = list(rows, Cursor.decode(visit.parameter(AFTER)), most + 1);
        if (found.size() <= most) {
            return new ListPage<>(found, "");
        }
        var shown = found.subList(0, most);
        return new ListPage<>(shown, Cursor.encode(rows.seek(shown.getLast())));
    }

    private static <T> List<T> list(Source<T> rows, Seek after, int most) {
        try {
            return rows.list(after, most);
        } catch (NumberFormatException ofAnotherList) {
            throw Refusal.badRequest("refusal.cursor");
        }
    }

    /// How rows become a file.
    private interface Format<T> {
        void write(List<Column<T>> columns, OutputStream out, Consumer<Consumer<T>> rows);
    }

    /// The first rows are read before the answer starts, so that what cannot be asked is refused.
    private Reply export(Visit visit, String type, Format<T> format) {
        var rows = source.apply(visit);
        var shown = columns.apply(visit);
        var first = rows.list(Seek.START, EXPORTED_AT_A_TIME);
        return new Reply.Export(
                type,
                name + "." + visit.parameter("format"),
                out -> format.write(shown, out, sink -> forEach(rows, first, sink)));
    }

    private static <T> void forEach(Source<T> rows, List<T> first, Consumer<T> sink) {
        var some = first;
        some.forEach(sink);
        int written = some.size();
        while (some.size() == EXPORTED_AT_A_TIME && written < MOST_EXPORTED) {
            some = rows.list(rows.seek(some.getLast()), EXPORTED_AT_A_TIME);
            some.forEach(sink);
            written += some.size();
        }
    }
}
