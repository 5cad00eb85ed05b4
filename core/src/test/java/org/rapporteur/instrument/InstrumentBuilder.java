package org.rapporteur.instrument;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

/// Writes small instruments and decks for tests, a line a call.
public final class InstrumentBuilder {

    private final String symbol;
    private final List<Provision> provisions = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();
    private String body = "GA";
    private String title = "";
    private String part = "";
    private String section = "";
    private Language language = Language.ENGLISH;
    private int page;

    private InstrumentBuilder(String symbol) {
        this.symbol = symbol;
    }

    public static InstrumentBuilder of(String symbol) {
        return new InstrumentBuilder(symbol);
    }

    /// A deck: no symbol, and no body that speaks.
    public static InstrumentBuilder deck(String title) {
        return new InstrumentBuilder("").body("").titled(title);
    }

    public InstrumentBuilder body(String id) {
        body = id;
        return this;
    }

    public InstrumentBuilder titled(String words) {
        title = words;
        return this;
    }

    public InstrumentBuilder language(Language spoken) {
        language = spoken;
        return this;
    }

    /// What follows stands in this part of the document.
    public InstrumentBuilder part(String name) {
        part = name;
        section = "";
        return this;
    }

    /// A heading; what follows stands under it.
    public InstrumentBuilder heading(String text) {
        add("heading " + (provisions.size() + 1), ProvisionKind.HEADING, "", "", text);
        section = text;
        return this;
    }

    public InstrumentBuilder preamble(String text) {
        return add("PP " + (provisions.size() + 1), ProvisionKind.PREAMBULAR, "", section, text);
    }

    /// A numbered paragraph.
    public InstrumentBuilder paragraph(String number, String text) {
        var kind = part.isEmpty() ? ProvisionKind.OPERATIVE : ProvisionKind.ANNEX;
        var place = part.isEmpty() ? "OP " + number : number;
        return add(place, kind, number, section, text);
    }

    /// A note to the provision written last.
    public InstrumentBuilder note(String mark, String text) {
        var address = provisions.getLast().address();
        footnotes.add(new Footnote(mark, text, address, "", List.of()));
        return this;
    }

    /// A slide that pairs a challenge with responses.
    public InstrumentBuilder slide(int number, String challenge, String... responses) {
        page = number;
        part = "slide " + number;
        add("1", ProvisionKind.SLIDE, "", "CHALLENGE", challenge);
        for (int i = 0; i < responses.length; i++) {
            add("" + (i + 2), ProvisionKind.SLIDE, "", "RESPONSE", responses[i]);
        }
        return this;
    }

    /// A slide that only says something.
    public InstrumentBuilder opening(String text) {
        page = 1;
        part = "slide 1";
        return add("1", ProvisionKind.SLIDE, "", "", text);
    }

    private InstrumentBuilder add(
            String place, ProvisionKind kind, String number, String under, String text) {
        provisions.add(
                new Provision(
                        new ProvisionAddress(part, place),
                        kind,
                        number,
                        under,
                        0,
                        text,
                        page,
                        "",
                        List.of()));
        return this;
    }

    public Instrument build() {
        var file = (symbol.isEmpty() ? "deck" : symbol.replace('/', '-')) + ".xml";
        return new Instrument(
                new Source(file, "0".repeat(64), 1),
                Format.AKN,
                language,
                parsed(),
                body,
                title,
                "",
                null,
                "",
                provisions,
                footnotes,
                List.of());
    }

    private @Nullable Symbol parsed() {
        return Symbol.parse(symbol).orElse(null);
    }
}
