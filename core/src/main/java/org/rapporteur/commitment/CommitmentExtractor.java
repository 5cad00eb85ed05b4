package org.rapporteur.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.text.Language;

/// Finds what an instrument says is to be done: commitments of its operative part and of the action
/// part of a declaration, in the order of the text (ANNOTATION.md §3).
///
/// Start reading here. Each provision is cut into clauses ([ClauseCutter]), each clause is read
/// ([ClauseReader]); what an unfinished clause says of verb and addressees passes to the items
/// below it ([Chapeau]). Safe to share between threads: it keeps nothing.
public final class CommitmentExtractor {

    private static final Set<ProvisionKind> SPEAKING =
            EnumSet.of(
                    ProvisionKind.OPERATIVE,
                    ProvisionKind.ITEM,
                    ProvisionKind.ANNEX,
                    ProvisionKind.PARAGRAPH);

    private final DraftingVocabulary vocabulary;

    public CommitmentExtractor(DraftingVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Commitments in the order of the document; none where its language is not known.
    public List<Commitment> extract(Instrument instrument) {
        if (instrument.language() == Language.UNDETERMINED) {
            return List.of();
        }
        return new Reading(vocabulary, instrument).list();
    }

    /// One instrument, read from top to bottom.
    private static final class Reading {

        private final DraftingVocabulary vocabulary;
        private final Instrument instrument;
        private final int year;
        private final Chapeaus chapeaus = new Chapeaus();
        private final PhraseStarts starts = new PhraseStarts();

        Reading(DraftingVocabulary vocabulary, Instrument instrument) {
            this.vocabulary = vocabulary;
            this.instrument = instrument;
            year = instrument.findAdopted().map(LocalDate::getYear).orElse(0);
        }

        List<Commitment> list() {
            var all = new ArrayList<Commitment>();
            var provisions = instrument.provisions();
            for (int i = 0; i < provisions.size(); i++) {
                var provision = provisions.get(i);
                chapeaus.leaveFor(provision);
                if (speaks(provision)) {
                    boolean overItems =
                            i + 1 < provisions.size() && isItem(provision, provisions.get(i + 1));
                    all.addAll(read(provision, overItems));
                }
            }
            return List.copyOf(all);
        }

        /// Whether the next provision is an item of this one.
        private static boolean isItem(Provision provision, Provision next) {
            return next.kind() == ProvisionKind.ITEM
                    && (provision.kind() != ProvisionKind.ITEM || next.level() > provision.level());
        }

        private boolean speaks(Provision provision) {
            return SPEAKING.contains(provision.kind())
                    && !provision.address().isRow()
                    && !provision.text().isBlank()
                    && !chapeaus.isPreambular();
        }

        private List<Commitment> read(Provision provision, boolean overItems) {
            var wording = new Wording(vocabulary, provision, instrument.language(), starts);
            var inherited = chapeaus.findOver(provision);
            var speech = chapeaus.speechOf(provision);
            var clauses = new ClauseCutter(wording, speech).list();
            var reader = new ClauseReader(wording, instrument.body(), year, vocabulary);
            var found = new ArrayList<Commitment>();
            int opening =
                    clauses.isEmpty() ? wording.folded().length() : clauses.getFirst().start();
            if (inherited.isPresent() && opening > 0) {
                if (inherited.get().head().kind() == CommitmentKind.POSITION) {
                    chapeaus.open(provision, inherited);
                    return List.of();
                }
                found.addAll(
                        reader.readItem(inherited.get(), opening, overItems && clauses.isEmpty()));
            }
            for (int i = 0; i < clauses.size(); i++) {
                boolean last = i + 1 == clauses.size();
                found.addAll(
                        last
                                ? reader.read(clauses.get(i), overItems)
                                : reader.readBefore(clauses.get(i), clauses.get(i + 1)));
            }
            chapeaus.open(provision, reader.findChapeau());
            if (wording.endsOpen()) {
                chapeaus.openWe(wording.endsWithWe());
                chapeaus.openDeclaration(reader.findChapeau().filter(any -> !clauses.isEmpty()));
            } else if (!clauses.isEmpty()
                    && inherited.isEmpty()
                    && provision.kind() != ProvisionKind.ITEM) {
                chapeaus.closeDeclaration(speech);
            }
            return found;
        }
    }
}
