package org.rapporteur.server;

import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.citation.Citation;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.provenance.Source;
import org.rapporteur.store.AnalysedInstrument;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoredDocument;
import org.rapporteur.store.StoredLink;
import org.rapporteur.text.Language;

/// A text of three provisions that a test adds to the sample library.
///
/// @param digits two that its fingerprint is made of
record AddedText(
        String digits,
        String symbol,
        Language language,
        List<Citation> citations,
        List<StoredLink> links) {

    void addTo(Store store) {
        store.change(change ->
                change.save(
                        new StoredDocument(
                                digits.repeat(32), digits + ".md", 9, "markdown", "1", false, 0),
                        List.of(new AnalysedInstrument(instrument(), citations, List.of(), links)),
                        change.record(new JournalEntry.Draft("tester", "document-added", "{}"))));
    }

    private Instrument instrument() {
        return new Instrument(
                new Source(digits + ".md", digits.repeat(32), 9),
                Format.AKN,
                language,
                Symbol.parse(symbol).orElseThrow(),
                "GA",
                "Wells of " + symbol,
                "79",
                null,
                "",
                IntStream.rangeClosed(1, 3).mapToObj(AddedText::provision).toList(),
                List.of(),
                List.of());
    }

    private static Provision provision(int number) {
        return new Provision(
                ProvisionAddress.of("OP " + number),
                ProvisionKind.OPERATIVE,
                "",
                "",
                0,
                "Dig and lead.",
                0,
                "",
                List.of());
    }
}
