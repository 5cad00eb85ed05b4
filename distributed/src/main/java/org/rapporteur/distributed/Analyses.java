package org.rapporteur.distributed;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.challenge.ChallengeLinker;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationFinder;
import org.rapporteur.commitment.CommitmentExtractor;
import org.rapporteur.documents.Readers;
import org.rapporteur.instrument.Instrument;

/// The functions of the command line, put together for a part of the work: a document to the rows
/// of every table.
final class Analyses {

    private final CitationFinder citations;
    private final CommitmentExtractor commitments;
    private final ChallengeLinker linker;
    private final Set<Step> steps;

    private Analyses(Catalogue catalogue, String cycle, Set<Step> steps) {
        this.steps = steps;
        citations = new CitationFinder(catalogue.citationVocabulary());
        commitments = new CommitmentExtractor(catalogue.draftingVocabulary());
        linker =
                new ChallengeLinker(
                        catalogue.linkRules(cycle).orElseThrow(), catalogue.draftingVocabulary());
    }

    /// The catalogue of this JVM: its tables come with the program's jars and are read when they
    /// are first asked for, so that no executor is sent any.
    private static final class OfThisJvm {
        static final Catalogue CATALOGUE = Catalogue.standard();
        static final Readers READERS = new Readers(CATALOGUE.structureVocabulary(), CATALOGUE::draftingVocabulary);
    }

    static Readers readers() {
        return OfThisJvm.READERS;
    }

    static Analyses of(String cycle, Set<Step> steps) {
        return new Analyses(OfThisJvm.CATALOGUE, cycle, steps);
    }

    /// Refuses a cycle before any work is sent to the cluster.
    static void check(String cycle) {
        if (OfThisJvm.CATALOGUE.linkRules(cycle).isEmpty()) {
            throw new UsageException(
                    "There is no cycle \"%s\" with rules for links; choose from: %s."
                            .formatted(
                                    cycle,
                                    OfThisJvm.CATALOGUE.cycles().stream()
                                            .map(Cycle::id)
                                            .filter(id ->
                                                    OfThisJvm.CATALOGUE.linkRules(id).isPresent())
                                            .collect(Collectors.joining(", "))));
        }
    }

    /// The whole way of a document: itself and each instrument that it holds, to the rows of each
    /// table.
    Row rows(Instrument document) {
        var instruments = readers().takeApart(document);
        var cited = new HashMap<Instrument, List<Citation>>();
        if (steps.contains(Step.CITE) || steps.contains(Step.LINK)) {
            instruments.forEach(one -> cited.put(one, citations.find(one)));
        }
        return RowFactory.create(
                Rows.array(instruments.stream().map(Rows::ofDocument)),
                Rows.array(instruments.stream().flatMap(Analyses::provisions)),
                Rows.array(
                        wanted(instruments, Step.CITE)
                                .flatMap(one ->
                                        cited.getOrDefault(one, List.of()).stream()
                                                .map(found -> Rows.ofCitation(one, found)))),
                Rows.array(wanted(instruments, Step.COMMITMENTS).flatMap(this::commitments)),
                Rows.array(
                        wanted(instruments, Step.LINK)
                                .flatMap(one -> links(one, cited.getOrDefault(one, List.of())))));
    }

    private Stream<Instrument> wanted(List<Instrument> instruments, Step step) {
        return steps.contains(step) ? instruments.stream() : Stream.empty();
    }

    private static Stream<Row> provisions(Instrument instrument) {
        return instrument.provisions().stream()
                .map(provision -> Rows.ofProvision(instrument, provision));
    }

    private Stream<Row> commitments(Instrument instrument) {
        return commitments.extract(instrument).stream()
                .map(found -> Rows.ofCommitment(instrument, found));
    }

    private Stream<Row> links(Instrument instrument, List<Citation> citations) {
        var texts = new HashMap<String, String>();
        instrument
                .provisions()
                .forEach(provision -> texts.put(provision.address().toString(), provision.text()));
        return linker.link(instrument, citations).stream()
                .map(link ->
                        Rows.ofLink(
                                instrument,
                                link,
                                texts.getOrDefault(link.provision().toString(), "")));
    }
}
