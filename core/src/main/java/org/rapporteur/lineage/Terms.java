package org.rapporteur.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.commitment.Addressee;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.Deadline;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.commitment.Quotation;
import org.rapporteur.instrument.Provision;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/// On what terms a provision asks for what it asks: what is judged by itself and not as words added
/// or left out.
///
/// @param hedges in small letters, each as often as it stands there; the others likewise
/// @param spans where hedges, conditions and deadlines stand in the provision
record Terms(
        List<String> hedges,
        List<String> conditions,
        List<String> deadlines,
        List<String> addressees,
        List<Span> spans) {

    Terms {
        hedges = List.copyOf(hedges);
        conditions = List.copyOf(conditions);
        deadlines = List.copyOf(deadlines);
        addressees = List.copyOf(addressees);
        spans = List.copyOf(spans);
    }

    /// From the commitments of an operative provision.
    static Terms of(Provision provision, List<Commitment> commitments) {
        var hedges = commitments.stream().flatMap(one -> one.hedges().stream()).toList();
        var conditions = commitments.stream().flatMap(one -> one.conditions().stream()).toList();
        var deadlines =
                commitments.stream()
                        .flatMap(one -> one.deadlines().stream())
                        .map(Deadline::words)
                        .toList();
        var spans = new ArrayList<Span>();
        for (var quotations : List.of(hedges, conditions, deadlines)) {
            quotations.stream()
                    .filter(one -> one.provision().equals(provision.address()))
                    .map(Quotation::span)
                    .forEach(spans::add);
        }
        var addressees =
                commitments.stream()
                        .flatMap(one -> one.addressees().stream())
                        .map(Addressee::words)
                        .filter(one -> one.provision().equals(provision.address()))
                        .toList();
        return new Terms(
                plain(hedges), plain(conditions), plain(deadlines), plain(addressees), spans);
    }

    /// From the phrases of a paragraph that commits nobody.
    static Terms of(Provision provision, Language language, DraftingVocabulary vocabulary) {
        var spans = new ArrayList<Span>();
        var hedges = list(Role.HEDGE, provision, language, vocabulary, spans);
        var conditions = list(Role.CONDITION, provision, language, vocabulary, spans);
        return new Terms(hedges, conditions, List.of(), List.of(), spans);
    }

    private static List<String> list(
            Role role,
            Provision provision,
            Language language,
            DraftingVocabulary vocabulary,
            List<Span> spans) {
        var found = new ArrayList<String>();
        for (var one : vocabulary.listAll(role, provision.text(), language)) {
            spans.add(one.span());
            found.add(plain(one.span().of(provision.text())));
        }
        return found;
    }

    private static List<String> plain(List<Quotation> quotations) {
        return quotations.stream().map(one -> plain(one.words())).toList();
    }

    private static String plain(String words) {
        return String.join(
                " ",
                Words.of(words).stream()
                        .map(word -> word.written().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
