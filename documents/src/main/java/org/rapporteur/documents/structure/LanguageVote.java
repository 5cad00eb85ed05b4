package org.rapporteur.documents.structure;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.instrument.StructureWord.Kind;
import org.rapporteur.text.Language;

/// Which of the six official languages a text is in: by its script, and for Latin letters by the
/// small words that one language has and the others have not.
public final class LanguageVote {

    private static final int FEWEST_LETTERS = 20;
    private static final int ENOUGH_LETTERS = 6_000;
    private static final double SCRIPT_SHARE = 0.3;
    private static final int FEWEST_WORDS = 3;
    private static final double WORD_SHARE = 0.06;

    /// What is written in Latin letters.
    private static final List<Language> LATIN =
            List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private final Map<Language, Set<String>> smallWords = new EnumMap<>(Language.class);
    private final Map<Language, Integer> words = new EnumMap<>(Language.class);
    private int latin;
    private int arabic;
    private int cyrillic;
    private int ideographs;
    private int allWords;

    public LanguageVote() {
        for (var language : Language.values()) {
            var small = StructureWords.inUse().of(Kind.SMALL_WORD, language);
            if (!small.isEmpty()) {
                smallWords.put(language, Set.copyOf(small));
            }
        }
    }

    /// The language of one text.
    public static Language of(List<String> texts) {
        var vote = new LanguageVote();
        texts.forEach(vote::add);
        return vote.language();
    }

    public void add(String text) {
        text.codePoints().forEach(this::count);
        for (var word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                allWords++;
                smallWords.forEach((language, small) -> {
                    if (small.contains(word)) {
                        words.merge(language, 1, Integer::sum);
                    }
                });
            }
        }
    }

    private void count(int c) {
        if (!Character.isLetter(c)) {
            return;
        }
        switch (Character.UnicodeScript.of(c)) {
            case LATIN -> latin++;
            case ARABIC -> arabic++;
            case CYRILLIC -> cyrillic++;
            case HAN -> ideographs++;
            default -> {
                // Greek letters and the like tell nothing.
            }
        }
    }

    /// Whether more text would hardly change the result.
    public boolean isDecided() {
        return latin + arabic + cyrillic + 3 * ideographs > ENOUGH_LETTERS;
    }

    /// Undetermined where the text is short, or in a seventh language.
    public Language language() {
        int all = latin + arabic + cyrillic + ideographs;
        if (ideographs > FEWEST_LETTERS / 2 && ideographs > SCRIPT_SHARE * all) {
            return Language.CHINESE;
        }
        if (all < FEWEST_LETTERS) {
            return Language.UNDETERMINED;
        }
        if (arabic > SCRIPT_SHARE * all) {
            return Language.ARABIC;
        }
        if (cyrillic > SCRIPT_SHARE * all) {
            return isSpoken(Language.RUSSIAN) ? Language.RUSSIAN : Language.UNDETERMINED;
        }
        return LATIN.stream()
                .filter(this::isSpoken)
                .max((one, other) -> Integer.compare(votes(one), votes(other)))
                .orElse(Language.UNDETERMINED);
    }

    private boolean isSpoken(Language language) {
        return votes(language) >= FEWEST_WORDS && votes(language) > WORD_SHARE * allWords;
    }

    private int votes(Language language) {
        return words.getOrDefault(language, 0);
    }
}
