package org.rapporteur.app.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.app.evaluation.LanguageVersions.Version;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.Quotation;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.parallel.ParallelGroup;
import org.rapporteur.parallel.ParallelTexts;
import org.rapporteur.text.Language;

/// The commitments of a paragraph beside those of its English twin: as many acts, hedges and time
/// limits, the same known actors.
///
/// English is no truth: translators move words, and the English extraction errs too. So this is how
/// evenly the vocabularies of the languages hold, not how right they are.
final class ActComparison {

    /// What is counted, and what each of it is called; two of one name are the same.
    private static final Map<String, Function<Commitment, Stream<String>>> ASPECTS = aspects();

    private final Function<Instrument, List<Commitment>> extractor;
    private final Tally tally;
    private final Consumer<Miss> misses;

    ActComparison(
            Function<Instrument, List<Commitment>> extractor, Tally tally, Consumer<Miss> misses) {
        this.extractor = extractor;
        this.tally = tally;
        this.misses = misses;
    }

    private static Map<String, Function<Commitment, Stream<String>>> aspects() {
        var aspects = new LinkedHashMap<String, Function<Commitment, Stream<String>>>();
        aspects.put("acts", _ -> Stream.of("act"));
        aspects.put(
                "hedges and conditions",
                act ->
                        Stream.concat(act.hedges().stream(), act.conditions().stream())
                                .map(_ -> "phrase"));
        aspects.put("time limits", act -> act.deadlines().stream().map(_ -> "limit"));
        aspects.put(
                "actors", act -> act.addressees().stream().flatMap(one -> one.actors().stream()));
        aspects.put("reporting", act -> act.reporting() ? Stream.of("report") : Stream.of());
        return aspects;
    }

    void compare(String symbol, Map<Language, Version> versions) {
        var english = versions.get(Language.ENGLISH);
        if (english == null) {
            return;
        }
        var acts = byAddress(english.instrument());
        versions.forEach((language, version) -> {
            if (language != Language.ENGLISH && language != Language.UNDETERMINED) {
                var others = byAddress(version.instrument());
                for (var group :
                        ParallelTexts.align(english.instrument(), version.instrument()).groups()) {
                    if (group.relation() == ParallelGroup.Relation.SAME) {
                        var twin = group.second().getFirst();
                        judge(
                                new Pair(LanguageVersions.half(symbol), language, version, twin),
                                acts.getOrDefault(group.first().getFirst(), List.of()),
                                others.getOrDefault(twin, List.of()));
                    }
                }
            }
        });
    }

    private Map<ProvisionAddress, List<Commitment>> byAddress(Instrument instrument) {
        var acts = new LinkedHashMap<ProvisionAddress, List<Commitment>>();
        for (var act : extractor.apply(instrument)) {
            acts.computeIfAbsent(act.provision(), _ -> new ArrayList<>()).add(act);
        }
        return acts;
    }

    /// A paragraph in another language than English.
    private record Pair(
            String half, Language language, Version version, ProvisionAddress address) {}

    private void judge(Pair pair, List<Commitment> english, List<Commitment> other) {
        ASPECTS.forEach((aspect, names) -> {
            var wanted = names(english, names);
            var found = names(other, names);
            var missed = without(wanted, found);
            var spurious = without(found, wanted);
            var measure = aspect + " as in English, " + pair.language().code();
            tally.add(
                    measure,
                    pair.half(),
                    pair.version().file(),
                    new Counts(wanted.size() - missed.size(), spurious.size(), missed.size()));
            if (!missed.isEmpty() || !spurious.isEmpty()) {
                misses.accept(
                        new Miss(
                                missed.isEmpty() ? "spurious" : "missed",
                                measure + ", " + pair.half(),
                                pair.version().file(),
                                pair.address().toString(),
                                words(aspect, english),
                                words(aspect, other),
                                ""));
            }
        });
    }

    private static List<String> names(
            List<Commitment> acts, Function<Commitment, Stream<String>> names) {
        return acts.stream().flatMap(names).toList();
    }

    /// The members of one list that the other has not as often.
    private static List<String> without(List<String> all, List<String> taken) {
        var left = new ArrayList<>(all);
        taken.forEach(left::remove);
        return left;
    }

    /// What a person needs to see why two paragraphs differ.
    private static String words(String aspect, List<Commitment> acts) {
        Function<Commitment, Stream<String>> shown =
                switch (aspect) {
                    case "hedges and conditions" ->
                            act ->
                                    Stream.concat(act.hedges().stream(), act.conditions().stream())
                                            .map(Quotation::words);
                    case "time limits" ->
                            act -> act.deadlines().stream().map(limit -> limit.words().words());
                    case "actors" ->
                            act ->
                                    act.addressees().stream()
                                            .map(one ->
                                                    one.words().words()
                                                            + " = "
                                                            + String.join(", ", one.actors()));
                    default -> act -> Stream.of(act.verb());
                };
        return String.join(" | ", names(acts, shown));
    }
}
