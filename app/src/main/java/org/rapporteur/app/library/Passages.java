package org.rapporteur.app.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.citation.Citation;
import org.rapporteur.citation.CitationStatus;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.search.IndexedPassage;
import org.rapporteur.search.IndexedPassage.Origin;
import org.rapporteur.search.IndexedPassage.Traits;
import org.rapporteur.store.AnalysedInstrument;
import org.rapporteur.store.StoredCommitment;
import org.rapporteur.store.StoredLink;

/// An analysed instrument as passages to be found: its title, then its provisions.
public final class Passages {

    private Passages() {}

    /// The passages in the order of the document.
    ///
    /// @param instrumentId unique in the library
    public static List<IndexedPassage> of(String instrumentId, AnalysedInstrument analysed) {
        var instrument = analysed.instrument();
        var origin = origin(instrument);
        var found = new FoundIn(analysed);
        var passages = new ArrayList<IndexedPassage>();
        var title = origin.title().isEmpty() ? origin.symbol() : origin.title();
        if (!title.isEmpty()) {
            passages.add(
                    new IndexedPassage(
                            id(instrumentId, 0),
                            instrument.source().sha256(),
                            origin,
                            "",
                            IndexedPassage.TITLE,
                            "",
                            title,
                            Traits.NONE));
        }
        int position = 0;
        for (var provision : instrument.provisions()) {
            position++;
            if (!provision.text().isBlank()) {
                passages.add(
                        new IndexedPassage(
                                id(instrumentId, position),
                                instrument.source().sha256(),
                                origin,
                                provision.address().toString(),
                                provision.kind().code(),
                                provision.section(),
                                provision.text(),
                                found.traits(provision)));
            }
        }
        return passages;
    }

    /// Sorts as the document runs.
    private static String id(String instrumentId, int position) {
        return "%s/%05d".formatted(instrumentId, position);
    }

    private static Origin origin(Instrument instrument) {
        return new Origin(
                instrument.symbolText(),
                instrument.findSymbol().map(Symbol::series).orElse(""),
                instrument.body(),
                instrument.session(),
                instrument.title(),
                instrument.source().fileName(),
                instrument.language(),
                instrument.findAdopted().map(LocalDate::getYear).orElse(0));
    }

    /// What analyses found, by the provision's address.
    private static final class FoundIn {
        private final Map<String, List<Citation>> citations;
        private final Map<String, List<StoredCommitment>> commitments;
        private final Map<String, List<StoredLink>> links;

        FoundIn(AnalysedInstrument analysed) {
            citations =
                    analysed.citations().stream()
                            .collect(Collectors.groupingBy(one -> one.provision().toString()));
            commitments =
                    analysed.commitments().stream()
                            .collect(Collectors.groupingBy(one -> one.provision().toString()));
            links =
                    analysed.links().stream()
                            .collect(Collectors.groupingBy(one -> one.provision().toString()));
        }

        Traits traits(Provision provision) {
            var address = provision.address().toString();
            var acts = commitments.getOrDefault(address, List.of());
            return new Traits(
                    acts.stream().map(StoredCommitment::verb).distinct().toList(),
                    acts.stream().mapToInt(StoredCommitment::strength).max().orElse(-1),
                    acts.stream().flatMap(act -> act.addressees().stream()).distinct().toList(),
                    acts.stream().flatMap(act -> act.hedges().stream()).distinct().toList(),
                    links.getOrDefault(address, List.of()).stream()
                            .map(StoredLink::challenge)
                            .distinct()
                            .toList(),
                    citations.getOrDefault(address, List.of()).stream()
                            .filter(citation -> citation.status() == CitationStatus.RESOLVED)
                            .map(Citation::target)
                            .distinct()
                            .toList());
        }
    }
}
