package org.rapporteur.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.Seeded;
import org.rapporteur.citation.CitationGraph.Edge;
import org.rapporteur.citation.CitationGraph.Standing;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.InstrumentBuilder;
import org.rapporteur.instrument.ProvisionAddress;

class CitationGraphTest {

    private static final Instrument PONDS =
            InstrumentBuilder.of("A/RES/86/9").titled("Ponds").build();
    private static final Instrument BOATS =
            InstrumentBuilder.of("A/RES/86/10").titled("Paper boats").build();

    private static Citation resolved(String place, String target) {
        return citation(place, target, target, List.of(), CitationStatus.RESOLVED);
    }

    private static Citation open(String place, String surface, String... candidates) {
        var status = candidates.length == 0 ? CitationStatus.UNMATCHED : CitationStatus.AMBIGUOUS;
        return citation(place, surface, "", List.of(candidates), status);
    }

    private static Citation citation(
            String place,
            String surface,
            String target,
            List<String> candidates,
            CitationStatus status) {
        return new Citation(
                ProvisionAddress.parse(place),
                "",
                surface,
                0,
                target,
                candidates,
                "",
                status,
                "made up");
    }

    @Test
    void tellsWhoCitesWhatAndWhere() {
        var builder = new CitationGraph.Builder();
        builder.add(BOATS, List.of(resolved("OP 2", "A/RES/70/1"), resolved("OP 2", "A/RES/70/1")));
        builder.add(PONDS, List.of(resolved("PP 1", "A/RES/70/1"), resolved("OP 1", "A/RES/9/3")));
        builder.add(PONDS, List.of(resolved("PP 1", "A/RES/70/1"))); // in another language

        var graph = builder.build();

        assertThat(graph.listCiting("A/RES/70/1"))
                .containsExactly(
                        new Edge("A/RES/86/9", "A/RES/70/1", List.of(ProvisionAddress.of("PP 1"))),
                        new Edge(
                                "A/RES/86/10", "A/RES/70/1", List.of(ProvisionAddress.of("OP 2"))));
        assertThat(graph.listCitedBy("A/RES/86/9"))
                .extracting(Edge::cited)
                .containsExactly("A/RES/9/3", "A/RES/70/1");
        assertThat(graph.listMostCited())
                .containsExactly(new Standing("A/RES/70/1", 2, 2), new Standing("A/RES/9/3", 1, 1));
        assertThat(graph.titleOf("A/RES/86/9")).isEqualTo("Ponds");
        assertThat(graph.holds("A/RES/70/1")).isFalse();
    }

    @Test
    void aTextThatNamesItselfCitesNothing() {
        var builder = new CitationGraph.Builder();
        builder.add(PONDS, List.of(resolved("OP 1", "A/RES/86/9")));

        assertThat(builder.build().countEdges()).isZero();
    }

    @Test
    void putsOpenCitationsOfTheSameWordsTogether() {
        var builder = new CitationGraph.Builder();
        builder.add(PONDS, List.of(open("OP 1", "99/1"), open("OP 2", "66/2", "A", "B")));
        builder.add(BOATS, List.of(open("OP 1", "66/2", "A", "B"), open("OP 3", "66/2", "A", "C")));

        var list = builder.build().listOpen();

        assertThat(list)
                .extracting(one -> one.surface() + " " + one.candidates() + one.places().size())
                .containsExactly("66/2 [A, B]2", "66/2 [A, C]1", "99/1 []1");
        assertThat(list.getFirst().countDocuments()).isEqualTo(2);
    }

    @Test
    void degreesAddUpToTheEdgesWhateverTheOrder() {
        var random = Seeded.random("citation graph");
        var forward = new CitationGraph.Builder();
        var backward = new CitationGraph.Builder();
        var documents = new java.util.ArrayList<Instrument>();
        var citations = new java.util.ArrayList<List<Citation>>();
        for (int i = 0; i < 60; i++) {
            documents.add(InstrumentBuilder.of("A/RES/86/" + i).build());
            citations.add(
                    random.ints(random.nextInt(12), 0, 90)
                            .mapToObj(to -> resolved("OP " + to % 5, "A/RES/86/" + to))
                            .toList());
        }
        for (int i = 0; i < 60; i++) {
            forward.add(documents.get(i), citations.get(i));
            backward.add(documents.get(59 - i), citations.get(59 - i));
        }

        var graph = forward.build();

        var cited = graph.listMostCited().stream().map(Standing::symbol).toList();
        assertThat(cited.stream().mapToInt(graph::inDegree).sum()).isEqualTo(graph.countEdges());
        assertThat(documents.stream().mapToInt(one -> graph.outDegree(one.symbolText())).sum())
                .isEqualTo(graph.countEdges());
        assertThat(backward.build().listMostCited()).isEqualTo(graph.listMostCited());
    }
}
