package org.rapporteur.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.rapporteur.app.library.Analyser;
import org.rapporteur.challenge.ChallengeLinker;
import org.rapporteur.challenge.ProposedLink;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationFinder;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.CommitmentExtractor;
import org.rapporteur.commitment.Quotation;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.store.AnalysedInstrument;
import org.rapporteur.store.StoredCommitment;
import org.rapporteur.store.StoredLink;

/// Everything that the library wants to know of a file, one analysis a line.
///
/// Safe to share between threads: it keeps nothing.
final class Analyses implements Analyser {

    private final BiFunction<byte[], String, List<Instrument>> readers;
    private final CitationFinder citations;
    private final CommitmentExtractor commitments;
    private final Map<String, ChallengeLinker> linkers;

    /// @param linkers by the id of their cycle
    Analyses(
            BiFunction<byte[], String, List<Instrument>> readers,
            CitationFinder citations,
            CommitmentExtractor commitments,
            Map<String, ChallengeLinker> linkers) {
        this.readers = readers;
        this.citations = citations;
        this.commitments = commitments;
        this.linkers = linkers;
    }

    @Override
    public List<AnalysedInstrument> analyse(byte[] bytes, String name) {
        return readers.apply(bytes, name).stream().map(this::analyse).toList();
    }

    private AnalysedInstrument analyse(Instrument instrument) {
        var cited = citations.find(instrument); // words of the provisions → mentions, resolved
        var committed = commitments(instrument); // operative paragraphs → who is to do what
        var linked = links(instrument, cited); // provisions → challenges of every cycle
        return new AnalysedInstrument(instrument, cited, committed, linked);
    }

    private List<StoredCommitment> commitments(Instrument instrument) {
        return commitments.extract(instrument).stream().map(Analyses::stored).toList();
    }

    private static StoredCommitment stored(Commitment commitment) {
        return new StoredCommitment(
                commitment.provision(),
                commitment.kind().name().toLowerCase(Locale.ROOT),
                commitment.verb(),
                commitment.intensifier().words(),
                commitment.strength(),
                commitment.addressees().stream().map(one -> one.words().words()).toList(),
                commitment.action().words(),
                commitment.hedges().stream().map(Quotation::words).toList(),
                commitment.condition(),
                commitment.deadline(),
                commitment.reporting(),
                commitment.text().words());
    }

    private List<StoredLink> links(Instrument instrument, List<Citation> cited) {
        var all = new ArrayList<StoredLink>();
        linkers.forEach((cycle, linker) ->
                linker.link(instrument, cited)
                        .forEach(link -> all.add(stored(instrument, cycle, link))));
        return all;
    }

    private static StoredLink stored(Instrument instrument, String cycle, ProposedLink link) {
        var text =
                instrument.provisions().stream()
                        .filter(one -> one.address().equals(link.provision()))
                        .findFirst()
                        .orElseThrow()
                        .text();
        return new StoredLink(
                link.provision(),
                cycle,
                link.challenge(),
                link.relation().code(),
                link.score(),
                link.why().stream().map(span -> span.of(text)).toList());
    }
}
