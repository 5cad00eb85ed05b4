package org.rapporteur.catalogue;

import java.util.List;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.CommitmentExtractor;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

/// Texts drafted by a test, and the commitments that the catalogue's words find in them.
final class Drafted {

    private static final CommitmentExtractor EXTRACTOR =
            new CommitmentExtractor(Catalogue.standard().draftingVocabulary());

    private Drafted() {}

    static Provision provision(ProvisionAddress address, ProvisionKind kind, String text) {
        return new Provision(address, kind, "", "", 0, text, 0, "", List.of());
    }

    static List<Commitment> extract(Language language, List<Provision> provisions) {
        return EXTRACTOR.extract(
                new Instrument(
                        new Source("drafted.xml", "ab", 1),
                        Format.AKN,
                        language,
                        null,
                        "GA",
                        "",
                        "",
                        null,
                        "",
                        provisions,
                        List.of(),
                        List.of()));
    }
}
