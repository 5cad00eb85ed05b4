package org.rapporteur.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.ProvisionAddress;

/// Who cites what in a corpus: one edge from each document to each instrument that it cites, and
/// the citations that stayed open.
///
/// A document is known by its symbol, or by its file where it has none; the same text in several
/// languages or formats is one document, and a provision that cites a target twice cites it once. A
/// text that names itself cites nothing. The graph keeps edges, places and titles, no other text.
public final class CitationGraph {

    private static final Comparator<Edge> IN_ORDER =
            Comparator.comparing(Edge::citing, SymbolOrder.NATURAL)
                    .thenComparing(Edge::cited, SymbolOrder.NATURAL);

    private static final Comparator<Standing> MOST_CITED_FIRST =
            Comparator.comparingInt(Standing::documents)
                    .thenComparingInt(Standing::provisions)
                    .reversed()
                    .thenComparing(Standing::symbol, SymbolOrder.NATURAL);

    private static final Comparator<OpenCitation> MOST_PLACES_FIRST =
            Comparator.comparing(OpenCitation::countDocuments)
                    .thenComparing(open -> open.places().size())
                    .reversed()
                    .thenComparing(OpenCitation::surface, SymbolOrder.NATURAL)
                    .thenComparing(OpenCitation::status)
                    .thenComparing(open -> String.join(" ", open.candidates()));

    private final Map<String, List<Edge>> edgesTo;
    private final Map<String, List<Edge>> edgesFrom;
    private final Map<String, String> titles;
    private final List<OpenCitation> open;

    private CitationGraph(Builder builder) {
        edgesTo = new HashMap<>();
        edgesFrom = new HashMap<>();
        builder.edges().stream()
                .sorted(IN_ORDER)
                .forEach(edge -> {
                    edgesTo.computeIfAbsent(edge.cited(), _ -> new ArrayList<>()).add(edge);
                    edgesFrom.computeIfAbsent(edge.citing(), _ -> new ArrayList<>()).add(edge);
                });
        titles = Map.copyOf(builder.titles);
        open = builder.listOpen().stream().sorted(MOST_PLACES_FIRST).toList();
    }

    /// One document cites one instrument.
    ///
    /// @param provisions where it does, in the order of the text
    public record Edge(String citing, String cited, List<ProvisionAddress> provisions) {

        public Edge {
            provisions = List.copyOf(provisions);
        }
    }

    /// How often an instrument is cited.
    ///
    /// @param documents how many documents cite it
    /// @param provisions in how many of their provisions
    public record Standing(String symbol, int documents, int provisions) {}

    /// A provision of a document.
    public record Place(String document, ProvisionAddress provision) {}

    /// What the documents cite by the same words and what could not be resolved to one target: a
    /// line of the work list.
    ///
    /// @param status ambiguous or unmatched
    /// @param candidates every possible target; empty where unmatched
    /// @param why the reason given at the first place
    public record OpenCitation(
            String surface,
            CitationStatus status,
            List<String> candidates,
            String why,
            List<Place> places) {

        public OpenCitation {
            candidates = List.copyOf(candidates);
            places = List.copyOf(places);
        }

        public long countDocuments() {
            return places.stream().map(Place::document).distinct().count();
        }
    }

    /// Who cites the instrument, in the order of their symbols.
    public List<Edge> listCiting(String symbol) {
        return List.copyOf(edgesTo.getOrDefault(symbol, List.of()));
    }

    /// What the document cites, in the order of the symbols cited.
    public List<Edge> listCitedBy(String symbol) {
        return List.copyOf(edgesFrom.getOrDefault(symbol, List.of()));
    }

    /// How many documents cite it.
    public int inDegree(String symbol) {
        return edgesTo.getOrDefault(symbol, List.of()).size();
    }

    /// How many instruments it cites.
    public int outDegree(String symbol) {
        return edgesFrom.getOrDefault(symbol, List.of()).size();
    }

    public int countEdges() {
        return edgesTo.values().stream().mapToInt(List::size).sum();
    }

    public int countDocuments() {
        return titles.size();
    }

    /// Every instrument that is cited, the most cited first: by documents, then by provisions.
    public List<Standing> listMostCited() {
        return edgesTo.keySet().stream().map(this::standing).sorted(MOST_CITED_FIRST).toList();
    }

    public Standing standing(String symbol) {
        var edges = edgesTo.getOrDefault(symbol, List.of());
        int provisions = edges.stream().mapToInt(edge -> edge.provisions().size()).sum();
        return new Standing(symbol, edges.size(), provisions);
    }

    /// Citations that are ambiguous or unmatched, those of most documents first.
    public List<OpenCitation> listOpen() {
        return open;
    }

    /// The title of a document of the corpus; empty where the document has none or is not held.
    public String titleOf(String symbol) {
        return titles.getOrDefault(symbol, "");
    }

    /// Whether the document itself is among those that were added.
    public boolean holds(String symbol) {
        return titles.containsKey(symbol);
    }

    /// Takes documents one at a time and keeps of each only what the graph needs.
    ///
    /// The order of the documents decides only which of several titles and reasons is shown. Not
    /// safe to share between threads.
    public static final class Builder {

        /// Places that one graph keeps, of edges and of open citations together.
        public static final int MOST_PLACES = 4_000_000;

        private final Map<String, Map<String, Set<ProvisionAddress>>> cited = new TreeMap<>();
        private final Map<Words, OpenPlaces> open = new HashMap<>();
        private final Map<String, String> titles = new HashMap<>();
        private final Map<ProvisionAddress, ProvisionAddress> addresses = new HashMap<>();
        private int places;

        private record Words(String surface, CitationStatus status, List<String> candidates) {}

        private record OpenPlaces(String why, Set<Place> places) {}

        /// Adds a document with its citations.
        ///
        /// @return whether there was room for all of them
        public boolean add(Instrument instrument, List<Citation> citations) {
            var document = nameOf(instrument);
            titles.merge(document, instrument.title(), (one, other) -> one.isEmpty() ? other : one);
            for (var citation : citations) {
                if (places >= MOST_PLACES) {
                    return false;
                }
                if (citation.status() == CitationStatus.RESOLVED) {
                    addEdge(document, citation);
                } else {
                    addOpen(document, citation);
                }
            }
            return true;
        }

        private static String nameOf(Instrument instrument) {
            return instrument.symbolText().isEmpty()
                    ? instrument.source().file()
                    : instrument.symbolText();
        }

        private void addEdge(String document, Citation citation) {
            if (citation.target().equals(document)) {
                return;
            }
            var added =
                    cited.computeIfAbsent(document, _ -> new HashMap<>())
                            .computeIfAbsent(citation.target(), _ -> new LinkedHashSet<>(2))
                            .add(shared(citation.provision()));
            places += added ? 1 : 0;
        }

        private void addOpen(String document, Citation citation) {
            var words = new Words(citation.surface(), citation.status(), citation.candidates());
            var added =
                    open.computeIfAbsent(
                                    words,
                                    _ -> new OpenPlaces(citation.why(), new LinkedHashSet<>(2)))
                            .places()
                            .add(new Place(document, shared(citation.provision())));
            places += added ? 1 : 0;
        }

        /// Few addresses serve all documents: one object for each.
        private ProvisionAddress shared(ProvisionAddress address) {
            return addresses.computeIfAbsent(address, same -> same);
        }

        public CitationGraph build() {
            return new CitationGraph(this);
        }

        private List<Edge> edges() {
            var edges = new ArrayList<Edge>();
            cited.forEach((document, targets) ->
                    targets.forEach((target, provisions) ->
                            edges.add(new Edge(document, target, List.copyOf(provisions)))));
            return edges;
        }

        private List<OpenCitation> listOpen() {
            var list = new ArrayList<OpenCitation>();
            open.forEach((words, found) ->
                    list.add(
                            new OpenCitation(
                                    words.surface(),
                                    words.status(),
                                    words.candidates(),
                                    found.why(),
                                    List.copyOf(found.places()))));
            return list;
        }
    }
}
