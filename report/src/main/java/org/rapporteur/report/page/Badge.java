package org.rapporteur.report.page;

import org.rapporteur.citation.CitationStatus;
import org.rapporteur.report.wording.Sureness;
import org.rapporteur.report.wording.Words;
import org.rapporteur.review.Fidelity;
import org.rapporteur.review.LabelStatus;
import org.rapporteur.review.ResponseFinding.Trait;

/// A judgement in one word with a shape and a colour; the word alone suffices.
final class Badge {

    private Badge() {}

    static Markup of(LabelStatus status, Words words) {
        return badge(
                "label-" + status.code(),
                status.code(),
                words.say("shape.label." + status.code()),
                words.say("label." + status.code()));
    }

    static Markup of(Fidelity fidelity, Words words) {
        var code = fidelity.code();
        return badge(
                "fidelity-" + code,
                code,
                words.say("shape.fidelity." + code),
                words.say("fidelity." + code));
    }

    static Markup of(CitationStatus status, Words words) {
        var code = status.code();
        return badge(
                "status-" + code,
                code,
                words.say("shape.status." + code),
                words.say("status." + code));
    }

    static Markup of(Trait trait, Words words) {
        var code = trait.code();
        return badge("trait", code, words.say("shape.trait." + code), words.say("trait." + code));
    }

    static Markup of(Sureness sureness, Words words) {
        var code = sureness.code();
        return badge(
                "sure-" + code, code, words.say("shape.sure." + code), words.say("sure." + code));
    }

    static Markup newer(Words words) {
        return badge("newer", "newer", words.say("shape.newer"), words.say("newer.flag"));
    }

    /// Leads to the one place that says what a proposal is.
    static Markup proposal(Words words) {
        return Markup.of(
                "<a class=\"proposal\" href=\"#proposals\">{}</a>", words.say("proposal.badge"));
    }

    private static Markup badge(String kind, String code, String shape, String word) {
        return Markup.of(
                "<span class=\"badge {}\" data-value=\"{}\"><span class=\"shape\" aria-hidden=\"true\">{}</span> {}</span> ",
                kind,
                code,
                shape,
                word);
    }
}
