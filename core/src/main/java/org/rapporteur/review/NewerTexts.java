package org.rapporteur.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.register.Register;
import org.rapporteur.text.Words;

/// Later generations of an instrument: those that the register relates to it, and corpus documents
/// of the same body under the same title at a later session.
final class NewerTexts {

    private final Register register;
    private final Map<String, List<Instrument>> byBodyAndTitle = new HashMap<>();

    NewerTexts(Register register, Corpus corpus) {
        this.register = register;
        for (var instrument : corpus.listInstruments()) {
            if (instrument.findSymbol().filter(Symbol::isAdopted).isPresent()
                    && !instrument.title().isBlank()) {
                byBodyAndTitle
                        .computeIfAbsent(
                                key(instrument.body(), instrument.title()),
                                any -> new ArrayList<>())
                        .add(instrument);
            }
        }
    }

    private static String key(String body, String title) {
        return body + " " + String.join(" ", Words.keys(title));
    }

    List<NewerText> of(String symbol, String title) {
        var newer = new ArrayList<NewerText>();
        var row = register.findBySymbol(symbol);
        row.ifPresent(found -> {
            for (var later : register.listNewer(found.id())) {
                newer.add(
                        new NewerText(
                                later.symbol(),
                                later.title(),
                                later.date(),
                                "the register: it takes up the same matter again"));
            }
        });
        Symbol.parse(symbol)
                .filter(Symbol::isAdopted)
                .ifPresent(parsed -> addFromCorpus(newer, parsed, title));
        newer.sort(Comparator.comparingInt(NewerTexts::sessionOf).thenComparing(NewerText::symbol));
        return newer;
    }

    private void addFromCorpus(List<NewerText> newer, Symbol symbol, String title) {
        var body =
                register.listOrgans().stream()
                        .filter(organ -> organ.resolutionSeries().equals(symbol.series()))
                        .map(organ -> organ.id())
                        .findFirst()
                        .orElse("");
        for (var candidate : byBodyAndTitle.getOrDefault(key(body, title), List.of())) {
            var later = candidate.findSymbol().orElseThrow();
            boolean known = newer.stream().anyMatch(text -> text.symbol().equals(later.text()));
            if (!known && session(later) > session(symbol)) {
                var date = candidate.findAdopted().map(Object::toString).orElse("");
                newer.add(
                        new NewerText(
                                later.text(),
                                candidate.title(),
                                date,
                                "the corpus: same body and title at a later session"));
            }
        }
    }

    private static int sessionOf(NewerText text) {
        return Symbol.parse(text.symbol()).map(NewerTexts::session).orElse(Integer.MAX_VALUE);
    }

    private static int session(Symbol symbol) {
        var digits = symbol.session().chars().allMatch(Character::isDigit);
        return digits && !symbol.session().isEmpty() ? Integer.parseInt(symbol.session()) : -1;
    }
}
