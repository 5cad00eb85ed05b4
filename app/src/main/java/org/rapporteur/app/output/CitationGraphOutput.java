package org.rapporteur.app.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.citation.CitationGraph;
import org.rapporteur.citation.CitationGraph.Edge;
import org.rapporteur.citation.CitationGraph.OpenCitation;
import org.rapporteur.citation.CitationGraph.Place;
import org.rapporteur.citation.CitationGraph.Standing;
import tools.jackson.core.JsonGenerator;

/// The output of `cite` over a whole corpus, for people and for programs.
///
/// @param titles the title of an instrument by its symbol; empty where it is not known
public record CitationGraphOutput(
        CitationGraph graph, UnaryOperator<String> titles, boolean forPrograms) {

    private static final int LONGEST_TITLE = 70;
    private static final int LONGEST_SURFACE = 50;
    private static final int MOST_PLACES_SHOWN = 3;
    private static final int MOST_CANDIDATES_SHOWN = 4;

    public byte[] mostCited(int most) {
        var standings = graph.listMostCited().stream().limit(most).toList();
        if (forPrograms) {
            return lines(standings, this::write);
        }
        var table = new Table(List.of("documents", "provisions", "cited", "title"));
        for (var standing : standings) {
            table.add(
                    List.of(
                            right(standing.documents(), "documents"),
                            right(standing.provisions(), "provisions"),
                            standing.symbol(),
                            title(standing.symbol())));
        }
        return utf8(head() + (standings.isEmpty() ? "" : table.text("  ")));
    }

    public byte[] citing(String symbol) {
        var edges = graph.listCiting(symbol);
        if (forPrograms) {
            return lines(edges, this::write);
        }
        var standing = graph.standing(symbol);
        var out = new StringBuilder(symbol);
        var title = title(symbol);
        out.append(title.isEmpty() ? "" : "  " + title).append('\n');
        out.append(
                "  cited by %,d documents in %,d provisions"
                        .formatted(standing.documents(), standing.provisions()));
        if (graph.holds(symbol)) {
            out.append("; cites %,d instruments itself".formatted(graph.outDegree(symbol)));
        }
        out.append("\n\n");
        var table = new Table(List.of("cited by", "where", "title"));
        for (var edge : edges) {
            var where = shown(edge.provisions(), MOST_PLACES_SHOWN, ", ");
            table.add(List.of(edge.citing(), where, title(edge.citing())));
        }
        return utf8(out + (edges.isEmpty() ? "" : table.text("  ")));
    }

    public byte[] workList() {
        if (forPrograms) {
            return lines(graph.listOpen(), this::write);
        }
        var out = new StringBuilder(head());
        for (var open : graph.listOpen()) {
            out.append(
                    "“%s”  %s, %,d documents, %,d provisions\n"
                            .formatted(
                                    Table.cut(open.surface(), LONGEST_SURFACE),
                                    open.status().code(),
                                    open.countDocuments(),
                                    open.places().size()));
            out.append("  why: ").append(open.why()).append('\n');
            if (!open.candidates().isEmpty()) {
                out.append("  one of: ")
                        .append(shown(open.candidates(), MOST_CANDIDATES_SHOWN, " | "))
                        .append('\n');
            }
            var places = open.places().stream().map(CitationGraphOutput::place).toList();
            out.append("  in: ").append(shown(places, MOST_PLACES_SHOWN, "; ")).append("\n\n");
        }
        return utf8(out.toString());
    }

    private String head() {
        return "%,d documents, %,d citations of one by another, %,d kinds of open citation\n\n"
                .formatted(graph.countDocuments(), graph.countEdges(), graph.listOpen().size());
    }

    private static String place(Place place) {
        return place.document() + " " + place.provision();
    }

    /// The first few, and how many more there are.
    private static String shown(List<?> all, int most, String between) {
        var first =
                all.stream().limit(most).map(Object::toString).collect(Collectors.joining(between));
        return all.size() <= most ? first : first + " and %,d more".formatted(all.size() - most);
    }

    private String title(String symbol) {
        return Table.cut(titles.apply(symbol), LONGEST_TITLE);
    }

    private static String right(int number, String head) {
        return ("%," + head.length() + "d").formatted(number);
    }

    private void write(JsonGenerator json, Standing standing) {
        json.writeStringProperty("symbol", standing.symbol());
        json.writeStringProperty("title", titles.apply(standing.symbol()));
        json.writeNumberProperty("documents", standing.documents());
        json.writeNumberProperty("provisions", standing.provisions());
    }

    private void write(JsonGenerator json, Edge edge) {
        json.writeStringProperty("citing", edge.citing());
        json.writeStringProperty("title", titles.apply(edge.citing()));
        json.writeStringProperty("cited", edge.cited());
        json.writeArrayPropertyStart("provisions");
        edge.provisions().forEach(provision -> json.writeString(provision.toString()));
        json.writeEndArray();
    }

    private void write(JsonGenerator json, OpenCitation open) {
        json.writeStringProperty("surface", open.surface());
        json.writeStringProperty("status", open.status().code());
        json.writeArrayPropertyStart("candidates");
        open.candidates().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("why", open.why());
        json.writeNumberProperty("documents", open.countDocuments());
        json.writeArrayPropertyStart("places");
        for (var place : open.places()) {
            json.writeStartObject();
            json.writeStringProperty("document", place.document());
            json.writeStringProperty("provision", place.provision().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private interface Writer<T> {
        void write(JsonGenerator json, T item);
    }

    private static <T> byte[] lines(List<T> items, Writer<T> writer) {
        var bytes = new ByteArrayOutputStream();
        for (var item : items) {
            bytes.writeBytes(JsonLine.line(json -> writer.write(json, item)));
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
