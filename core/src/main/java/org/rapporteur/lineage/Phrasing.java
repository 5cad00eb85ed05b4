package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.commitment.OpeningVerb;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words.Word;

/// How a run of words stands in its sentence: as the rest of a name, or as a member of an
/// enumeration.
///
/// @param text the sentence
/// @param apart where its verb, hedges, conditions and deadlines stand, which are judged by
///   themselves
record Phrasing(String text, Language language, List<Span> apart, DraftingVocabulary vocabulary) {

    Phrasing {
        apart = List.copyOf(apart);
    }

    private static final int LONGEST_SMALL_WORD = 3;
    private static final String SEPARATORS = ",;(،，；、";

    static Phrasing of(ComparedProvision provision, DraftingVocabulary vocabulary) {
        var apart = new ArrayList<>(provision.terms().spans());
        provision.findVerb().map(OpeningVerb::span).ifPresent(apart::add);
        return new Phrasing(provision.text(), provision.language(), apart, vocabulary);
    }

    /// Whether the word belongs to the verb or to the terms.
    boolean isApart(Word word) {
        return apart.stream()
                .anyMatch(span ->
                        word.span().start() >= span.start() && word.span().end() <= span.end());
    }

    /// Whether every telling word has a capital letter and nothing joins the run to what stands
    /// before.
    boolean isRestOfName(List<Word> run) {
        boolean capital = false;
        for (var word : run) {
            boolean upper = Character.isUpperCase(word.written().codePointAt(0));
            if (!upper && word.written().length() > LONGEST_SMALL_WORD) {
                return false;
            }
            capital |= upper;
        }
        return capital && !isMember(run);
    }

    /// Whether a comma or "and" joins the run to the words around it.
    boolean isMember(List<Word> run) {
        if (run.isEmpty()) {
            return false;
        }
        int start = run.getFirst().span().start();
        int end = run.getLast().span().end();
        return isSeparator(lastBefore(start))
                || (end < text.length() && isSeparator(text.charAt(end)))
                || text.substring(start, end).chars().anyMatch(c -> isSeparator((char) c))
                || isJoiner(run.getFirst())
                || isJoiner(run.getLast());
    }

    private char lastBefore(int start) {
        int before = start - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 ? ' ' : text.charAt(before);
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    private boolean isJoiner(Word word) {
        return !vocabulary.listAll(Role.JOINER, word.written(), language).isEmpty();
    }

    /// Whether the run is letters alone: "UNODC".
    static boolean isAbbreviation(List<Word> run) {
        return run.stream()
                .allMatch(word ->
                        word.written().length() > 1
                                && word.written().chars().allMatch(Character::isUpperCase));
    }
}
