package org.rapporteur.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Symbol;

/// Finds and resolves every citation of an instrument (ANNOTATION.md §2).
///
/// Links that the publisher set are not looked at: a citation follows from the words alone, so that
/// a PDF without links gives the same. Safe to share between threads.
public final class CitationFinder {

    private static final int NEAR_BYTES = 80;

    private final CitationVocabulary vocabulary;
    private final TargetResolver resolver;

    public CitationFinder(CitationVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.resolver = new TargetResolver(vocabulary);
    }

    /// Citations in the order of the text, each note's after those of the provision that carries
    /// its mark.
    public List<Citation> find(Instrument instrument) {
        return find(EncodedText.of(instrument), instrument.body());
    }

    /// The same over text that is already encoded.
    ///
    /// @param speaker id of the organ that speaks in the document; empty where there is none
    public List<Citation> find(EncodedText text, String speaker) {
        return new Pass(text, speaker).run();
    }

    /// One document's pass: the state that "Ibid." needs, and nothing else.
    private final class Pass {
        private final EncodedText text;
        private final String speaker;
        private final MentionScanner scanner;
        private final List<Citation> citations = new ArrayList<>();
        private String previousNote = "";
        private String currentNote = "";
        private String carried = "";
        private int countedTo = -1;
        private int counted;
        private final Map<String, String> bodies = new HashMap<>();
        private final NamedBodies named;

        Pass(EncodedText text, String speaker) {
            this.text = text;
            this.speaker = speaker;
            this.scanner = new MentionScanner(vocabulary, text.bytes());
            this.named = new NamedBodies(vocabulary, text);
        }

        List<Citation> run() {
            var units = text.units();
            for (int i = 0; i < units.size(); i++) {
                var unit = units.get(i);
                if (!unit.footnote().isEmpty()) {
                    previousNote = currentNote;
                    currentNote = "";
                }
                var mentions = scanner.scan(unit.start(), unit.end());
                for (int m = 0; m < mentions.size(); m++) {
                    add(mentions, m, i);
                }
            }
            return citations;
        }

        private void add(List<Mention> mentions, int index, int unitIndex) {
            var mention = mentions.get(index);
            var unit = text.units().get(unitIndex);
            var target = target(mentions, index, unitIndex);
            if (target == null) {
                return;
            }
            remember(mention, target);
            var pinpoint = pinpoint(mention, unit);
            citations.add(
                    new Citation(
                            unit.provision(),
                            unit.footnote(),
                            text.text(mention.start(), mention.end()),
                            charactersBefore(unit, mention.start()),
                            target.target(),
                            target.candidates(),
                            pinpoint,
                            target.status(),
                            target.why()));
            if (!unit.footnote().isEmpty() && !target.target().isEmpty()) {
                currentNote = target.target();
            }
        }

        /// Counts on from the mention before, since mentions come in order.
        private int charactersBefore(EncodedText.Unit unit, int position) {
            if (unit.ascii()) {
                return position - unit.start();
            }
            if (countedTo < unit.start() || countedTo > position) {
                countedTo = unit.start();
                counted = 0;
            }
            counted += text.characters(countedTo, position);
            countedTo = position;
            return counted;
        }

        /// Keeps the body for "Ibid."-like carrying on, and for the same number when it comes again
        /// without one.
        private void remember(Mention mention, TargetResolver.Target target) {
            carried = target.organ();
            boolean named =
                    mention.form() == Mention.Form.STROKE
                            && !target.organ().isEmpty()
                            && !mention.body().isEmpty();
            if (named && !mention.body().equals(Mention.OWN)) {
                bodies.merge(
                        Surroundings.number(mention),
                        target.organ(),
                        (left, right) -> left.equals(right) ? left : "");
            }
        }

        private String pinpoint(Mention mention, EncodedText.Unit unit) {
            var after = Pinpoint.after(vocabulary, text, mention.end(), unit.end());
            if (!after.isEmpty()) {
                return after;
            }
            if (mention.alias() >= 0 && !vocabulary.alias(mention.alias()).pinpoint().isEmpty()) {
                return vocabulary.alias(mention.alias()).pinpoint();
            }
            return Pinpoint.before(vocabulary, text, mention.context(), unit.start());
        }

        private TargetResolver.@org.jspecify.annotations.Nullable Target target(
                List<Mention> mentions, int index, int unitIndex) {
            var mention = mentions.get(index);
            return switch (mention.form()) {
                case SYMBOL -> symbol(mention);
                case NAME -> vocabulary.targetOfName(mention.alias());
                case IBIDEM -> ibidem(mentions, index, text.units().get(unitIndex));
                case STROKE, BRACKET ->
                        resolver.resolve(
                                mention,
                                new Surroundings(
                                        vocabulary,
                                        text,
                                        unitIndex,
                                        named,
                                        carried,
                                        bodies,
                                        speaker));
            };
        }

        private TargetResolver.Target symbol(Mention mention) {
            return Symbol.parse(text.text(mention.start(), mention.end()))
                    .map(symbol -> TargetResolver.Target.resolved(symbol.text(), "cited in full"))
                    .orElseGet(() ->
                            TargetResolver.Target.unmatched(
                                    "looks like a symbol but the grammar does not know it"));
        }

        /// The previous note's document, unless the note goes on to name one, or means a volume of
        /// a series.
        private TargetResolver.@org.jspecify.annotations.Nullable Target ibidem(
                List<Mention> mentions, int index, EncodedText.Unit unit) {
            var mention = mentions.get(index);
            boolean named =
                    index + 1 < mentions.size()
                            && mentions.get(index + 1).start() - mention.end() < NEAR_BYTES;
            var rest = text.text(mention.end(), Math.min(unit.end(), mention.end() + 12));
            if (named || rest.startsWith(", vol.") || unit.footnote().isEmpty()) {
                return null;
            }
            var target = currentNote.isEmpty() ? previousNote : currentNote;
            return target.isEmpty()
                    ? TargetResolver.Target.unmatched(
                            "“Ibid.”, but no earlier note names a document")
                    : TargetResolver.Target.resolved(
                            target, "“Ibid.”: the document of the note before");
        }
    }
}
