package org.rapporteur.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.PhraseTree.Match;
import org.rapporteur.text.Language;

/// Phrases are found as if each form of each were looked for by itself.
final class PhraseTreeTest {

    private static final List<Role> ROLES = List.of(Role.HEDGE, Role.ACTOR, Role.JOINER);
    private static final List<String> WORDS = List.of("as", "a", "needed", "need", "ed", "l'as");
    private static final int ROUNDS = 300;

    @Test
    void ofEachRoleTheLongestPhraseCounts() {
        var text =
                text(
                        "as needed and agreed",
                        phrase(Role.HEDGE, "as needed"),
                        phrase(Role.HEDGE, "as needed{ and agreed| and made}"),
                        phrase(Role.JOINER, "as"));

        assertThat(ends(text.list(Role.HEDGE, 0, 20))).containsExactly(20);
        assertThat(ends(text.list(Role.JOINER, 0, 20))).containsExactly(2);
    }

    @Test
    void phraseEndsWithAWord() {
        var text = text("states, statesmen", phrase(Role.ACTOR, "states"));

        assertThat(ends(text.list(Role.ACTOR, 0, 17))).containsExactly(6);
    }

    @Test
    void digitsAndGapsStandForWhatIsThere() {
        var text =
                text(
                        "by 2030 at its next regular session; at; session",
                        phrase(Role.DEADLINE, "by ####"),
                        phrase(Role.DEADLINE, "at * session"));

        assertThat(ends(text.list(Role.DEADLINE, 0, 48))).containsExactly(7, 35);
    }

    @Test
    void whatOnlyStandsBesideAPhraseIsNoPartOfIt() {
        var text = text("to the office", phrase(Role.MARKER, "to> the"));

        assertThat(ends(text.list(Role.MARKER, 0, 13))).containsExactly(2);
    }

    @Test
    void findsWhatALookForEveryFormFinds() {
        var random = new SplittableRandom(20261127);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var phrases =
                    IntStream.range(0, 8)
                            .mapToObj(_ -> phrase(ROLES.get(random.nextInt(3)), words(random, 3)))
                            .toList();
            var folded = words(random, 12);
            var text = text(folded, phrases.toArray(DraftingPhrase[]::new));
            for (var role : ROLES) {
                for (int at = 0; at < folded.length(); at++) {
                    int end = longest(phrases, role, folded, at);
                    var match = text.find(role, at);
                    assertThat(match == null ? -1 : match.end())
                            .as("%s at %d of “%s” in %s", role, at, folded, phrases)
                            .isEqualTo(end);
                    found += end > 0 ? 1 : 0;
                }
            }
        }
        assertThat(found).isGreaterThan(ROUNDS);
    }

    @Test
    void oneSetOfStartsServesTextAfterText() {
        var tree = new PhraseTree(Language.ENGLISH, List.of(phrase(Role.ACTOR, "states")));
        var starts = new PhraseStarts();
        var first = "states and ".repeat(400) + "states";

        assertThat(new PhraseText(tree, first, starts).list(Role.ACTOR, 0, first.length()))
                .hasSize(401);
        assertThat(new PhraseText(tree, "no state", starts).list(Role.ACTOR, 0, 8)).isEmpty();
        assertThat(new PhraseText(tree, "all states", starts).find(Role.ACTOR, 4)).isNotNull();
    }

    private static int longest(List<DraftingPhrase> phrases, Role role, String folded, int at) {
        int longest = -1;
        for (var phrase : phrases) {
            int end = at + phrase.pattern().length();
            if (phrase.role() == role && folded.startsWith(phrase.pattern(), at)) {
                boolean whole =
                        end == folded.length()
                                || !Character.isLetterOrDigit(folded.charAt(end))
                                || folded.charAt(end - 1) == '\'';
                longest = whole ? Math.max(longest, end) : longest;
            }
        }
        return longest;
    }

    private static String words(SplittableRandom random, int most) {
        var words = new ArrayList<String>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private static PhraseText text(String folded, DraftingPhrase... phrases) {
        var tree = new PhraseTree(Language.ENGLISH, List.of(phrases));
        return new PhraseText(tree, folded, new PhraseStarts());
    }

    private static DraftingPhrase phrase(Role role, String pattern) {
        return new DraftingPhrase(
                role, Language.ENGLISH, pattern, List.of(), 0, CommitmentKind.POSITION, "", "");
    }

    private static List<Integer> ends(List<Match> matches) {
        return matches.stream().map(Match::end).toList();
    }
}
