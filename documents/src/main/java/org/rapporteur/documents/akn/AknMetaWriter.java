package org.rapporteur.documents.akn;

import java.util.Locale;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Symbol;

/// Writes what a document says about itself: identification, cover page, title; and which file it
/// was read from, with the problems met there.
final class AknMetaWriter {

    /// The publisher's own sign for a day that is not known.
    private static final String NO_DAY = "0001-01-01";

    private final XmlOut xml;
    private final Instrument instrument;

    AknMetaWriter(XmlOut xml, Instrument instrument) {
        this.xml = xml;
        this.instrument = instrument;
    }

    /// `resolution`, `decision`, `deck`, or `document` for any other.
    String nameOfDocument() {
        var kind = instrument.findSymbol().map(Symbol::kind).orElse(Symbol.Kind.DOCUMENT);
        return switch (kind) {
            case RESOLUTION -> "resolution";
            case DECISION -> "decision";
            case DOCUMENT -> isDeck() ? "deck" : "document";
        };
    }

    private boolean isDeck() {
        return instrument.provisions().stream()
                .anyMatch(provision -> provision.address().part().startsWith("slide "));
    }

    void meta() {
        xml.open("meta");
        identification("main");
        xml.open("references", "source", OwnMarkup.SOURCE);
        xml.empty(
                "TLCOrganization",
                "eId",
                "rapporteur",
                "href",
                "/akn/ontology/organization/rapporteur",
                "showAs",
                "Rapporteur");
        xml.close();
        origin();
        xml.close();
    }

    /// The schema wants every annex identified.
    void metaOf(String part) {
        xml.open("meta");
        identification(pathOf(part));
        xml.close();
    }

    private void identification(String component) {
        var work = workPath();
        var expression = work + threeLetters() + "@";
        xml.open("identification", "source", OwnMarkup.SOURCE);
        xml.open("FRBRWork");
        xml.empty("FRBRthis", "value", work + "!" + component);
        xml.empty("FRBRuri", "value", work);
        if (!instrument.within().isEmpty() && component.equals("main")) {
            xml.empty("FRBRalias", "value", instrument.within(), "name", "within");
        }
        day();
        xml.empty("FRBRauthor", "href", "#" + slug(instrument.body(), "unknown"), "as", "#author");
        xml.empty("FRBRcountry", "value", "un");
        xml.close();
        xml.open("FRBRExpression");
        xml.empty("FRBRthis", "value", expression + "/!" + component);
        xml.empty("FRBRuri", "value", expression);
        day();
        xml.empty("FRBRauthor", "href", "#" + slug(instrument.body(), "unknown"), "as", "#issuer");
        xml.empty("FRBRlanguage", "language", threeLetters());
        xml.close();
        xml.open("FRBRManifestation");
        xml.empty("FRBRthis", "value", expression + "/!" + component + ".xml");
        xml.empty("FRBRuri", "value", expression + ".xml");
        day();
        xml.empty("FRBRauthor", "href", OwnMarkup.SOURCE, "as", "#editor");
        xml.close();
        xml.close();
    }

    private void day() {
        var day = instrument.findAdopted().map(Object::toString);
        xml.empty(
                "FRBRdate",
                "date",
                day.orElse(NO_DAY),
                "name",
                day.isPresent() ? "adoption" : "unknown");
    }

    private String workPath() {
        var kind = nameOfDocument();
        var day = instrument.findAdopted().map(Object::toString).orElse("-");
        var name =
                instrument
                        .findSymbol()
                        .map(Symbol::shortNumber)
                        .orElseGet(() -> instrument.source().fileName());
        return "/akn/un/statement/"
                + kind
                + "/"
                + slug(instrument.body(), "un")
                + "/"
                + day
                + "/"
                + slug(name, "unnamed")
                + "/";
    }

    private String threeLetters() {
        return instrument.language().threeLetterCode();
    }

    private static String pathOf(String part) {
        return "annex/" + slug(part, "annex");
    }

    /// Letters and digits of the Latin alphabet, anything else a hyphen: fit for a path.
    private static String slug(String text, String ifEmpty) {
        var slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? ifEmpty : slug;
    }

    private void origin() {
        var source = instrument.source();
        xml.open("proprietary", "source", OwnMarkup.SOURCE);
        xml.ownElement(
                "source",
                "name",
                LegalText.of(source.fileName()),
                "sha256",
                LegalText.of(source.sha256()),
                "format",
                instrument.format().code());
        for (var issue : instrument.issues()) {
            xml.ownElement(
                    "problem",
                    "code",
                    issue.code().name().toLowerCase(Locale.ROOT),
                    "page",
                    issue.page() == 0 ? "" : Integer.toString(issue.page()),
                    "message",
                    LegalText.of(issue.message()));
        }
        xml.close();
    }

    void coverPage() {
        boolean nothing =
                instrument.body().isEmpty()
                        && instrument.symbolText().isEmpty()
                        && instrument.session().isEmpty();
        if (nothing) {
            return;
        }
        xml.open("coverPage");
        field("docAuthority", instrument.body(), "refersTo", "#issuingBody");
        field("docNumber", LegalText.of(instrument.symbolText()), "refersTo", "#symbol");
        field("session", instrument.session(), "value", instrument.session());
        xml.close();
    }

    void preface() {
        if (!instrument.title().isEmpty()) {
            xml.open("preface");
            field("docTitle", instrument.title(), "refersTo", "#resolutionTitle");
            xml.close();
        }
    }

    private void field(String element, String text, String... attributes) {
        if (!text.isEmpty()) {
            xml.open("p");
            xml.openInline(element, attributes);
            xml.text(text);
            xml.close();
            xml.close();
        }
    }
}
