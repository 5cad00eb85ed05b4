package org.rapporteur.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.text.Words;

/// Finds the provisions of one instrument that a bullet was taken from.
///
/// Words count by how rare they are in the instrument. A bullet that repeats a heading is placed in
/// it; else in the provision that holds most of its words, and in a second or third one when these
/// hold what the first leaves open.
final class Placement {

    /// A heading is repeated when this share of its words and of the bullet's agree.
    private static final double HEADING_AGREEMENT = 0.75;

    /// The best provision must hold this share of the bullet's weight.
    private static final double LEAST_HELD = 0.45;

    /// A further provision is taken when this much of the bullet's weight is open and it holds most
    /// of that.
    private static final double OPEN_WEIGHT = 0.15;

    private static final double HELD_OF_OPEN = 0.6;
    private static final int MOST_PROVISIONS = 3;

    /// Provisions under the heading that the bullet before repeated are preferred by this factor.
    private static final double UNDER_LAST_HEADING = 1.08;

    /// A further provision must hold so many different words that tell something.
    private static final int LEAST_FURTHER_WORDS = 3;

    private static final Pattern PARAGRAPH =
            Pattern.compile("(?:paras?\\.?|paragraphs?|OP)\\s*(\\d+)");

    private final List<Provision> provisions;
    private final Map<Provision, Set<String>> keys = new HashMap<>();
    private final Map<String, Integer> provisionsWithWord = new HashMap<>();

    /// @param part only provisions in this part (`annex`) are looked at; empty for all
    Placement(Instrument instrument, String part) {
        provisions =
                instrument.provisions().stream()
                        .filter(provision ->
                                part.isEmpty() || provision.address().part().startsWith(part))
                        .toList();
        for (var provision : provisions) {
            var words = new HashSet<>(Words.keys(provision.text()));
            keys.put(provision, words);
            words.forEach(word -> provisionsWithWord.merge(word, 1, Integer::sum));
        }
    }

    /// Where a bullet stands.
    ///
    /// @param heading the headings it repeats, joined by "; "; empty where it repeats none
    /// @param held the provisions that hold its words, in the order in which the bullet takes them
    ///   up
    /// @param share of the bullet's weight that they hold, 0 to 1
    record Place(String heading, List<Provision> held, double share) {

        static final Place NOWHERE = new Place("", List.of(), 0);

        boolean found() {
            return !held.isEmpty() || !heading.isEmpty();
        }
    }

    /// @param pinpoint what the bullet's head names itself ("para. 36"); empty where nothing
    /// @param lastHeading the heading that the bullet before repeated; empty where it repeated none
    Place find(String bullet, String pinpoint, String lastHeading) {
        var words = Words.of(bullet);
        var named = named(pinpoint);
        if (!named.isEmpty()) {
            return new Place("", named, words.isEmpty() ? 1 : share(words, named.getFirst()));
        }
        if (words.isEmpty()) {
            return Place.NOWHERE;
        }
        var heading = heading(bullet);
        return heading.found()
                ? heading
                : held(words.stream().map(Words.Word::key).toList(), lastHeading);
    }

    private double share(List<Words.Word> words, Provision provision) {
        var bullet = words.stream().map(Words.Word::key).toList();
        double total = bullet.stream().mapToDouble(this::weight).sum();
        return total == 0 ? 0 : weightHeld(bullet, provision) / total;
    }

    /// The paragraphs that a head names by number.
    private List<Provision> named(String pinpoint) {
        var paragraph = PARAGRAPH.matcher(pinpoint);
        return paragraph.find()
                ? provisions.stream()
                        .filter(provision -> provision.number().equals(paragraph.group(1)))
                        .limit(1)
                        .toList()
                : List.of();
    }

    /// The heading or headings that the bullet repeats, with the provisions under them.
    private Place heading(String bullet) {
        var open = new HashSet<>(contentKeys(Words.keys(bullet)));
        var all = Set.copyOf(open);
        var repeated = new ArrayList<Provision>();
        var headings =
                provisions.stream()
                        .filter(Provision::isHeading)
                        .sorted(
                                Comparator.comparingDouble(
                                        (Provision candidate) -> -agreement(all, candidate)))
                        .toList();
        for (var candidate : headings) {
            var wanted = contentKeys(List.copyOf(keys.getOrDefault(candidate, Set.of())));
            long inBullet = wanted.stream().filter(open::contains).count();
            if (!wanted.isEmpty()
                    && inBullet >= HEADING_AGREEMENT * wanted.size()
                    && inBullet > 0
                    && !open.isEmpty()) {
                repeated.add(candidate);
                wanted.forEach(open::remove);
            }
        }
        double explained = all.isEmpty() ? 0 : 1 - (double) open.size() / all.size();
        if (repeated.isEmpty() || explained < HEADING_AGREEMENT) {
            return Place.NOWHERE;
        }
        repeated.sort(Comparator.comparingInt(provisions::indexOf));
        var texts = repeated.stream().map(Provision::text).toList();
        var under =
                provisions.stream()
                        .filter(provision ->
                                !provision.isHeading()
                                        && repeated.stream()
                                                .anyMatch(head -> isUnder(provision, head)))
                        .toList();
        return new Place(String.join("; ", texts), under, explained);
    }

    private double agreement(Set<String> bullet, Provision heading) {
        var words = contentKeys(List.copyOf(keys.getOrDefault(heading, Set.of())));
        long shared = words.stream().filter(bullet::contains).count();
        return words.isEmpty() ? 0 : (double) shared / (words.size() + bullet.size() - shared);
    }

    private static boolean isUnder(Provision provision, Provision heading) {
        var path =
                heading.section().isEmpty()
                        ? heading.text()
                        : heading.section() + " / " + heading.text();
        return provision.address().part().equals(heading.address().part())
                && (provision.section().equals(path)
                        || provision.section().startsWith(path + " / "));
    }

    private Place held(List<String> bullet, String lastHeading) {
        double total = bullet.stream().mapToDouble(this::weight).sum();
        var open = new ArrayList<>(bullet);
        var chosen = new ArrayList<Provision>();
        var firstWords = new HashMap<Provision, Integer>();
        double held = 0;
        while (chosen.size() < MOST_PROVISIONS && total > 0) {
            double openWeight = open.stream().mapToDouble(this::weight).sum();
            var best = best(open, lastHeading);
            double gain = best == null ? 0 : weightHeld(open, best);
            boolean enough =
                    chosen.isEmpty()
                            ? gain >= LEAST_HELD * total
                            : openWeight >= OPEN_WEIGHT * total
                                    && gain >= HELD_OF_OPEN * openWeight
                                    && wordsHeld(open, best) >= LEAST_FURTHER_WORDS;
            if (best == null || !enough) {
                break;
            }
            chosen.add(best);
            var inBest = keys.getOrDefault(best, Set.of());
            open.stream()
                    .filter(inBest::contains)
                    .findFirst()
                    .ifPresent(word -> firstWords.put(best, bullet.indexOf(word)));
            held += gain;
            open.removeIf(inBest::contains);
        }
        chosen.sort(Comparator.comparingInt(provision -> firstWords.getOrDefault(provision, 0)));
        return chosen.isEmpty() ? Place.NOWHERE : new Place("", List.copyOf(chosen), held / total);
    }

    private @Nullable Provision best(List<String> open, String lastHeading) {
        Provision best = null;
        double bestWeight = 0;
        for (var provision : provisions) {
            if (provision.isHeading()) {
                continue;
            }
            boolean preferred = !lastHeading.isEmpty() && provision.section().contains(lastHeading);
            double weight = weightHeld(open, provision) * (preferred ? UNDER_LAST_HEADING : 1);
            // Of two that hold the same, the one with fewer other words.
            double tie = weight - 1e-6 * keys.getOrDefault(provision, Set.of()).size();
            if (tie > bestWeight) {
                bestWeight = tie;
                best = provision;
            }
        }
        return best;
    }

    private long wordsHeld(List<String> open, @Nullable Provision provision) {
        var inProvision =
                provision == null ? Set.<String>of() : keys.getOrDefault(provision, Set.of());
        return contentKeys(open).stream().distinct().filter(inProvision::contains).count();
    }

    private double weightHeld(List<String> words, Provision provision) {
        var inProvision = keys.getOrDefault(provision, Set.of());
        double held = 0;
        for (var word : words) {
            held += inProvision.contains(word) ? weight(word) : 0;
        }
        return held;
    }

    /// Words of one to three letters carry no matter of their own; a word that no provision has
    /// carries a full weight.
    private double weight(String word) {
        if (word.length() <= 3 && word.chars().allMatch(c -> c < 128)) {
            return 0.05;
        }
        int spread = provisionsWithWord.getOrDefault(word, 0);
        return Math.log(1 + (double) (provisions.size() + 1) / (spread + 1));
    }

    private static List<String> contentKeys(List<String> keys) {
        return keys.stream()
                .filter(key -> key.length() > 3 || key.chars().anyMatch(c -> c >= 128))
                .toList();
    }
}
