package org.rapporteur.documents.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.rapporteur.instrument.ProvisionOpenings;
import org.rapporteur.instrument.StructureVocabulary;
import org.rapporteur.instrument.StructureWord;
import org.rapporteur.instrument.StructureWord.Kind;
import org.rapporteur.text.Language;

/// The words that show how documents are built, ready to be looked up.
///
/// They hold for the reading of a document as a whole and are asked for deep inside it, so they are
/// bound to the reading instead of going through every step of it (docs/decisions/0015): whoever
/// reads says `words.during(() -> …)`, and what is called in there asks [#inUse()].
public final class StructureWords {

    private static final ScopedValue<StructureWords> IN_USE = ScopedValue.newInstance();

    /// Words without capitals → what they stand for, by kind, in the order of the table.
    private final Map<Kind, Map<String, String>> values = new EnumMap<>(Kind.class);

    private final Map<Kind, Map<Language, List<String>>> languages = new EnumMap<>(Kind.class);

    private final Supplier<? extends ProvisionOpenings> openings;

    /// Compiles a vocabulary; to be done once.
    ///
    /// @param openings the verbs with which provisions open; asked for by the few texts that show
    ///   no other sign of what their paragraphs are
    public StructureWords(
            StructureVocabulary vocabulary, Supplier<? extends ProvisionOpenings> openings) {
        this.openings = openings;
        for (var kind : Kind.values()) {
            values.put(kind, new LinkedHashMap<>());
            languages.put(kind, new EnumMap<>(Language.class));
        }
        vocabulary.words().forEach(this::add);
    }

    private void add(StructureWord row) {
        for (var word : row.words()) {
            var lower = word.toLowerCase(Locale.ROOT);
            valuesOf(row.kind()).putIfAbsent(lower, row.value());
            languages
                    .getOrDefault(row.kind(), Map.of())
                    .computeIfAbsent(row.language(), _ -> new ArrayList<>())
                    .add(lower);
        }
    }

    /// Reads with these words.
    public <R> R during(Supplier<R> reading) {
        return ScopedValue.where(IN_USE, this).call(reading::get);
    }

    /// The words of the reading that is going on.
    public static StructureWords inUse() {
        return IN_USE.orElseThrow(
                () -> new NoSuchElementException("nothing is being read: StructureWords#during"));
    }

    private Map<String, String> valuesOf(Kind kind) {
        return values.getOrDefault(kind, Map.of());
    }

    /// All words of a kind, in the order of the table.
    public Set<String> all(Kind kind) {
        return valuesOf(kind).keySet();
    }

    /// The words of a kind in one language.
    public List<String> of(Kind kind, Language language) {
        return languages.getOrDefault(kind, Map.of()).getOrDefault(language, List.of());
    }

    /// The verbs with which provisions open.
    public ProvisionOpenings openings() {
        return openings.get();
    }

    /// Whether a text without capitals is nothing but such a word.
    public boolean is(Kind kind, String lower) {
        return valuesOf(kind).containsKey(lower);
    }

    /// What such a word stands for; nothing where the text is none.
    Optional<String> findValue(Kind kind, String lower) {
        return Optional.ofNullable(valuesOf(kind).get(lower));
    }

    /// The first word of the kind with which a text without capitals opens; empty where it opens
    /// with none.
    public String opening(Kind kind, String lower) {
        for (var word : all(kind)) {
            if (lower.startsWith(word)) {
                return word;
            }
        }
        return "";
    }

    /// Whether such a word stands anywhere in a text without capitals.
    public boolean isIn(Kind kind, String lower) {
        return all(kind).stream().anyMatch(lower::contains);
    }

    /// The first word of the kind with which a text without capitals ends; empty where it ends with
    /// none.
    public String ending(Kind kind, String lower) {
        for (var word : all(kind)) {
            if (lower.endsWith(word)) {
                return word;
            }
        }
        return "";
    }
}
