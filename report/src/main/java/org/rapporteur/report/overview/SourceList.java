package org.rapporteur.report.overview;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.register.Register;
import org.rapporteur.register.RegisteredInstrument;
import org.rapporteur.report.overview.SourceEntry.CorpusFile;
import org.rapporteur.report.overview.SourceEntry.Role;
import org.rapporteur.review.ResponseFinding;
import org.rapporteur.review.Review;

/// The list of sources: each instrument once, by role, in the order in which the deck comes to it.
final class SourceList {

    private SourceList() {}

    static List<SourceEntry> of(Review review, Register register) {
        Map<String, Mention> mentions = new LinkedHashMap<>();
        listMentions(review, register)
                .filter(mention -> !mention.symbol().isEmpty())
                .sorted(Comparator.comparing(Mention::role))
                .forEach(mention -> mentions.putIfAbsent(mention.symbol(), mention));
        return mentions.values().stream().map(mention -> entry(mention, review, register)).toList();
    }

    private static Stream<Mention> listMentions(Review review, Register register) {
        var ofResponses = review.responses().stream().flatMap(SourceList::listMentions);
        var mandates =
                review.cycle().mandates().stream()
                        .flatMap(id -> register.findById(id).stream())
                        .map(row ->
                                new Mention(Role.MANDATE, row.symbol(), row.title(), row.date()));
        return Stream.concat(ofResponses, mandates);
    }

    private static Stream<Mention> listMentions(ResponseFinding response) {
        var cited =
                Stream.of(
                        new Mention(
                                Role.CITED, response.targetSymbol(), response.targetTitle(), ""));
        var candidates =
                response.candidates().stream()
                        .map(symbol -> new Mention(Role.CANDIDATE, symbol, "", ""));
        var newer =
                response.newer().stream()
                        .map(text ->
                                new Mention(Role.NEWER, text.symbol(), text.title(), text.date()));
        return Stream.of(cited, candidates, newer).flatMap(mention -> mention);
    }

    private static SourceEntry entry(Mention mention, Review review, Register register) {
        var row = register.findBySymbol(mention.symbol());
        return new SourceEntry(
                mention.symbol(),
                row.map(RegisteredInstrument::title)
                        .filter(title -> !title.isEmpty())
                        .orElse(mention.title()),
                row.map(RegisteredInstrument::body).orElse(""),
                row.map(RegisteredInstrument::date)
                        .filter(date -> !date.isEmpty())
                        .orElse(mention.date()),
                listNames(mention.symbol(), review),
                mention.role(),
                row.map(RegisteredInstrument::source).orElse(""),
                row.map(found -> found.verified().name().toLowerCase(Locale.ROOT)).orElse(""),
                listFiles(mention.symbol(), review));
    }

    private static List<String> listNames(String symbol, Review review) {
        return review.responses().stream()
                .filter(response -> response.targetSymbol().equals(symbol))
                .flatMap(response -> Overview.findName(response).stream())
                .distinct()
                .toList();
    }

    private static List<CorpusFile> listFiles(String symbol, Review review) {
        return review.responses().stream()
                .filter(response ->
                        response.targetSymbol().equals(symbol) && !response.sourceFile().isEmpty())
                .map(response -> new CorpusFile(response.sourceFile(), response.sourceSha256()))
                .distinct()
                .toList();
    }

    private record Mention(Role role, String symbol, String title, String date) {}
}
