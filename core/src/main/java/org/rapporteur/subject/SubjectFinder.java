package org.rapporteur.subject;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.subject.ProposedSubject.Place;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;
import org.rapporteur.text.Words.Word;

/// Proposes the headings of a thesaurus for an instrument: those whose words stand in its title,
/// and those of several words that return in its provisions.
///
/// Where headings overlap the longest counts. A heading of one word ("reports") says little of what
/// a text is about and counts in the title only. Words meet in a light English stem and without
/// accents; endings of other languages are not taken off. Safe to share between threads.
public final class SubjectFinder {

    private static final int MOST_PROPOSED = 12;
    private static final int MOST_PLACES = 3;
    private static final int FEWEST_PROVISIONS = 2;
    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_CHARACTERS = 4;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final Map<Language, Labels> labels = new EnumMap<>(Language.class);

    public SubjectFinder(List<SubjectHeading> thesaurus) {
        for (var language : Language.values()) {
            labels.put(language, Labels.of(thesaurus, language));
        }
    }

    /// The headings, what the title says first, then by the number of provisions; at most twelve.
    public List<ProposedSubject> find(Instrument instrument) {
        var known = labels.getOrDefault(instrument.language(), Labels.NONE);
        var seen = new LinkedHashMap<SubjectHeading, Seen>();
        for (var match : known.list(instrument.title())) {
            seen.computeIfAbsent(match.label().heading(), _ -> new Seen(match.label())).inTitle =
                    true;
        }
        for (var provision : instrument.provisions()) {
            if (provision.isHeading()) {
                continue;
            }
            var before = new ArrayList<SubjectHeading>();
            for (var match : known.list(provision.text())) {
                var heading = match.label().heading();
                if (!before.contains(heading)) {
                    before.add(heading);
                    seen.computeIfAbsent(heading, _ -> new Seen(match.label()))
                            .add(new Place(provision.address(), match.span()));
                }
            }
        }
        return seen.values().stream()
                .filter(Seen::isSaid)
                .map(Seen::proposed)
                .sorted(
                        Comparator.comparing(ProposedSubject::inTitle)
                                .thenComparing(ProposedSubject::provisions)
                                .reversed())
                .limit(MOST_PROPOSED)
                .toList();
    }

    /// One heading in one instrument.
    private static final class Seen {

        private final Label label;
        private final List<Place> places = new ArrayList<>();
        private boolean inTitle;
        private int provisions;

        Seen(Label label) {
            this.label = label;
        }

        void add(Place place) {
            provisions++;
            if (places.size() < MOST_PLACES) {
                places.add(place);
            }
        }

        boolean isSaid() {
            return inTitle || (label.isTelling() && provisions >= FEWEST_PROVISIONS);
        }

        ProposedSubject proposed() {
            return new ProposedSubject(label.heading(), inTitle, provisions, places);
        }
    }

    /// A heading's name as the keys of its words.
    private record Label(SubjectHeading heading, List<String> keys) {

        /// Whether it has several words; a Chinese word has two characters as a rule.
        boolean isTelling() {
            boolean chinese = Character.isIdeographic(keys.getFirst().codePointAt(0));
            return keys.size() >= (chinese ? FEWEST_CHARACTERS : FEWEST_WORDS);
        }

        boolean standsAt(List<Word> words, int at) {
            if (at + keys.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < keys.size(); i++) {
                if (!keys.get(i).equals(folded(words.get(at + i).key()))) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Match(Label label, Span span) {}

    /// The names in one language, by their first word, the longest first.
    private record Labels(Map<String, List<Label>> byFirst) {

        private static final Labels NONE = new Labels(Map.of());

        static Labels of(List<SubjectHeading> thesaurus, Language language) {
            var byFirst = new HashMap<String, List<Label>>();
            for (var heading : thesaurus) {
                var keys =
                        Words.keys(heading.label(language)).stream()
                                .map(SubjectFinder::folded)
                                .toList();
                if (!keys.isEmpty()) {
                    byFirst.computeIfAbsent(keys.getFirst(), _ -> new ArrayList<>())
                            .add(new Label(heading, keys));
                }
            }
            byFirst.values()
                    .forEach(some ->
                            some.sort(
                                    Comparator.comparingInt((Label label) -> label.keys().size())
                                            .reversed()));
            return new Labels(byFirst);
        }

        /// From left to right, none inside another.
        List<Match> list(String text) {
            var words = Words.of(text);
            var found = new ArrayList<Match>();
            int at = 0;
            while (at < words.size()) {
                var label = at(words, at);
                if (label == null) {
                    at++;
                } else {
                    int last = at + label.keys().size() - 1;
                    found.add(
                            new Match(
                                    label,
                                    new Span(
                                            words.get(at).span().start(),
                                            words.get(last).span().end())));
                    at = last + 1;
                }
            }
            return found;
        }

        private @Nullable Label at(List<Word> words, int at) {
            for (var label : byFirst.getOrDefault(folded(words.get(at).key()), List.of())) {
                if (label.standsAt(words, at)) {
                    return label;
                }
            }
            return null;
        }
    }

    /// Without accents: thesauri leave them out of capitals and sometimes of all letters.
    private static String folded(String key) {
        boolean plain = key.chars().allMatch(c -> c < 128);
        return plain
                ? key
                : ACCENTS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
    }
}
