package org.rapporteur.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.instrument.ProvisionOpenings;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

/// The words in which instruments of the United Nations commit, hedge and address, in six
/// languages; from the catalogue. Safe to share between threads.
public final class DraftingVocabulary implements ProvisionOpenings {

    /// The verbs at the opening of a provision stand within so many characters.
    private static final int LONGEST_OPENING = 120;

    private final List<DraftingPhrase> phrases;
    private final List<DraftingPhrase> speakers;
    private final Compiled[] compiled = new Compiled[Language.values().length];

    public DraftingVocabulary(List<DraftingPhrase> phrases) {
        this.phrases = List.copyOf(phrases);
        speakers = phrases.stream().filter(phrase -> phrase.role() == Role.SPEAKER).toList();
        Arrays.setAll(compiled, _ -> new Compiled());
    }

    /// A phrase found in a text.
    public record Found(Span span, DraftingPhrase phrase) {}

    /// The verb phrase at the opening of an operative paragraph or a paragraph of a declaration.
    public Optional<OpeningVerb> findOperative(String text, Language language) {
        return new OpeningParser(
                        this,
                        text,
                        language,
                        List.of(Role.OPERATIVE, Role.SUPPORT, Role.DECLARATION))
                .parse();
    }

    /// The participle phrase at the opening of a preambular paragraph.
    public Optional<OpeningVerb> findPreambular(String text, Language language) {
        return new OpeningParser(
                        this, text, language, List.of(Role.PREAMBULAR, Role.PREAMBULAR_SUPPORT))
                .parse();
    }

    @Override
    public boolean opensPreambular(String text, Language language) {
        return opens(language, known -> findPreambular(opening(text), known).isPresent());
    }

    @Override
    public boolean opensAct(String text, Language language) {
        return opens(language, known -> findOperative(opening(text), known).isPresent());
    }

    /// A text too short to tell its language may be in any.
    private static boolean opens(Language language, Predicate<Language> opening) {
        return language == Language.UNDETERMINED
                ? Arrays.stream(Language.values()).anyMatch(opening)
                : opening.test(language);
    }

    private static String opening(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_OPENING));
    }

    /// Every phrase of a role in a text, from left to right, the longest at each place.
    public List<Found> listAll(Role role, String text, Language language) {
        var tree = tree(language);
        var folded = FoldedWords.of(text, language);
        var found = new ArrayList<Found>();
        int at = 0;
        while (at < folded.text().length()) {
            var match =
                    tree.mayStartAt(folded.text(), at) ? tree.find(role, folded.text(), at) : null;
            if (match != null) {
                int end = match.end();
                var span = new Span(folded.origin(match.start()), folded.originEnd(end, text));
                found.add(new Found(span, match.phrase()));
                at = end;
            } else {
                at++;
            }
        }
        return List.copyOf(found);
    }

    /// How a body, by its short name, writes itself in a language: "the General Assembly"; empty
    /// where that is not known.
    String findSpeaker(String body, Language language) {
        for (var speaker : speakers) {
            if (speaker.language() == language && speaker.meanings().contains(body)) {
                return speaker.pattern();
            }
        }
        return "";
    }

    /// Every row with its examples, for tests and the reference page.
    public List<DraftingPhrase> listPhrases() {
        return phrases;
    }

    /// Compiled when a language is first asked for: most runs meet one or two of the six.
    PhraseTree tree(Language language) {
        var place = compiled[language.ordinal()];
        var tree = place.tree;
        if (tree == null) {
            tree = compile(language);
            place.tree = tree;
        }
        return tree;
    }

    /// The tree of one language. Two threads that ask for it at once compile the same twice, and
    /// either result will do.
    private static final class Compiled {
        private volatile @Nullable PhraseTree tree;
    }

    private PhraseTree compile(Language language) {
        return new PhraseTree(
                language,
                phrases.stream().filter(phrase -> phrase.language() == language).toList());
    }
}
