package org.rapporteur.app.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.app.evaluation.LanguageVersions.Version;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.parallel.ParallelAlignment;
import org.rapporteur.parallel.ParallelGroup;
import org.rapporteur.parallel.ParallelTexts;
import org.rapporteur.parallel.UnalignedProvision;
import org.rapporteur.text.Language;

/// The English version of a resolution beside each other one.
///
/// `aligned` says how many paragraphs found a twin; whether it is the right one is judged by what
/// the aligner does not look at: the publisher's identifiers, where both files use the same ones,
/// and the meaning of the opening verbs.
final class AlignmentComparison {

    private final DraftingVocabulary vocabulary;
    private final Tally tally;
    private final Consumer<Miss> misses;

    AlignmentComparison(DraftingVocabulary vocabulary, Tally tally, Consumer<Miss> misses) {
        this.vocabulary = vocabulary;
        this.tally = tally;
        this.misses = misses;
    }

    /// What one comparison is called in the results.
    private record Place(String half, String code, String document) {}

    void compare(String symbol, Map<Language, Version> versions) {
        var english = versions.get(Language.ENGLISH);
        if (english == null) {
            return;
        }
        versions.forEach((language, version) -> {
            if (language != Language.ENGLISH && language != Language.UNDETERMINED) {
                var half = LanguageVersions.half(symbol);
                compare(
                        english.instrument(),
                        version.instrument(),
                        new Place(half, language.code(), version.file()));
            }
        });
    }

    private void compare(Instrument english, Instrument other, Place place) {
        var alignment = ParallelTexts.align(english, other);
        tellAligned(alignment, place);
        if (ids(english).equals(ids(other))) {
            judgeByIds("by identifiers, ", english, other, alignment, place);
            var damaged = DamagedVersion.of(other);
            judgeByIds("damaged, ", english, damaged, ParallelTexts.align(english, damaged), place);
        }
        judgeByVerbs(english, other, alignment, place);
    }

    private void tellAligned(ParallelAlignment alignment, Place place) {
        tally.add(
                "aligned, " + place.code(),
                place.half(),
                place.document(),
                new Counts(alignment.aligned(), 0, alignment.unaligned().size()));
        for (var one : alignment.unaligned()) {
            boolean english = one.side() == UnalignedProvision.Side.FIRST;
            tell(
                    "missed",
                    "aligned, ",
                    place,
                    english ? one.address().toString() : "",
                    english ? "" : one.address().toString(),
                    one.reason().code());
        }
        for (var group : alignment.groups()) {
            if (group.relation() != ParallelGroup.Relation.SAME) {
                tell(
                        "gold",
                        "aligned, ",
                        place,
                        group.first().toString(),
                        group.second().toString(),
                        group.relation().name());
            }
        }
    }

    private static Set<String> ids(Instrument instrument) {
        var ids = new HashSet<String>();
        for (var provision : instrument.provisions()) {
            if (provision.id().isEmpty() || !ids.add(provision.id())) {
                ids.add(provision.id() + " twice or none");
            }
        }
        return ids;
    }

    /// Identifiers that a file uses twice tell nothing.
    private void judgeByIds(
            String measure,
            Instrument english,
            Instrument other,
            ParallelAlignment alignment,
            Place place) {
        var firsts = byAddress(english.provisions());
        var seconds = byAddress(other.provisions());
        var there = idsOf(other.provisions());
        var unique = unique(english.provisions());
        for (var group : alignment.groups()) {
            for (var address : group.first()) {
                var id = get(firsts, address).id();
                if (unique.contains(id)) {
                    boolean right =
                            group.second().stream()
                                    .anyMatch(twin -> idsOf(get(seconds, twin)).contains(id));
                    count(measure, place, right, there.contains(id), address, group);
                }
            }
        }
        for (var one : alignment.unaligned()) {
            if (one.side() == UnalignedProvision.Side.FIRST) {
                var id = get(firsts, one.address()).id();
                if (unique.contains(id) && there.contains(id)) {
                    tally.add(
                            measure + place.code(),
                            place.half(),
                            place.document(),
                            new Counts(0, 0, 1));
                }
            }
        }
    }

    /// The provision at an address that the alignment gave.
    private static Provision get(
            Map<ProvisionAddress, Provision> provisions, ProvisionAddress address) {
        var provision = provisions.get(address);
        if (provision == null) {
            throw new IllegalStateException("aligned, but not in the text: " + address);
        }
        return provision;
    }

    private static List<String> idsOf(Provision provision) {
        return List.of(provision.id().split(" "));
    }

    private static Set<String> idsOf(List<Provision> provisions) {
        return provisions.stream()
                .flatMap(provision -> idsOf(provision).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> unique(List<Provision> provisions) {
        return provisions.stream()
                .collect(Collectors.groupingBy(Provision::id, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() == 1 && !entry.getKey().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void judgeByVerbs(
            Instrument english, Instrument other, ParallelAlignment alignment, Place place) {
        var firsts = byAddress(english.provisions());
        var seconds = byAddress(other.provisions());
        for (var group : alignment.groups()) {
            var one = get(firsts, group.first().getFirst());
            var twin = get(seconds, group.second().getFirst());
            if (VerbComparison.isParagraph(one) && twin.kind() == one.kind()) {
                var verb = VerbComparison.find(vocabulary, one, Language.ENGLISH);
                var verbThere = VerbComparison.find(vocabulary, twin, other.language());
                if (verb.isPresent()) {
                    boolean right =
                            verbThere.map(there -> there.agreesWith(verb.get())).orElse(false);
                    count("same verb, ", place, right, true, one.address(), group);
                }
            }
        }
    }

    private void count(
            String measure,
            Place place,
            boolean right,
            boolean there,
            ProvisionAddress address,
            ParallelGroup group) {
        tally.add(
                measure + place.code(),
                place.half(),
                place.document(),
                right ? new Counts(1, 0, 0) : new Counts(0, 1, there ? 1 : 0));
        if (!right) {
            tell("wrong", measure, place, address.toString(), group.second().toString(), "");
        }
    }

    private void tell(
            String kind,
            String measure,
            Place place,
            String expected,
            String found,
            String evidence) {
        misses.accept(
                new Miss(
                        kind,
                        measure + place.code() + ", " + place.half(),
                        place.document(),
                        expected,
                        expected,
                        found,
                        evidence));
    }

    private static Map<ProvisionAddress, Provision> byAddress(List<Provision> provisions) {
        var byAddress = new HashMap<ProvisionAddress, Provision>();
        provisions.forEach(provision -> byAddress.put(provision.address(), provision));
        return byAddress;
    }
}
