package org.rapporteur.server.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.citation.Citation;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.parallel.ParallelTexts;
import org.rapporteur.register.RegisteredInstrument;
import org.rapporteur.server.instrument.InstrumentView.Block;
import org.rapporteur.server.instrument.InstrumentView.Note;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.text.Piece;
import org.rapporteur.server.text.Pieces;
import org.rapporteur.server.text.Pieces.Inlay;
import org.rapporteur.server.web.Address;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.Decision;
import org.rapporteur.store.InstrumentRow;
import org.rapporteur.store.ProposalKey;
import org.rapporteur.text.Span;

/// Puts a text together with everything that was found in it.
final class TextAssembly {

    /// Citing instruments that a page names; the list of citations has all.
    static final int MOST_CITING = 100;

    private final OpenLibrary library;

    TextAssembly(OpenLibrary library) {
        this.library = library;
    }

    Instrument instrument(String id) {
        return library.store()
                .instruments()
                .find(id)
                .orElseThrow(() -> Refusal.notFound("refusal.instrument"));
    }

    InstrumentView view(InstrumentRow row, Visit visit) {
        var instrument = instrument(row.id());
        var listing = library.store().instrumentListing();
        var versions =
                row.symbol().isEmpty()
                        ? List.<InstrumentRow>of()
                        : listing.listVersions(row.symbol()).stream()
                                .filter(version -> !version.id().equals(row.id()))
                                .toList();
        var beside =
                versions.stream()
                        .filter(version -> version.id().equals(visit.parameter("beside")))
                        .toList();
        var decisions = library.store().decisions().mapStanding(row);
        var citations = decided(row, decisions);
        return new InstrumentView(
                row,
                versions,
                newer(row.symbol()),
                row.symbol().isEmpty() ? List.of() : listing.listCiting(row.symbol(), MOST_CITING),
                beside,
                blocks(
                        row,
                        instrument,
                        beside,
                        new CitationInlays(held(citations), visit.wording()),
                        citations),
                instrument.issues(),
                library.cycles(),
                instrument.source().sha256(),
                OriginalPages.has(instrument),
                decisions);
    }

    /// Mentions as people settled them, else as the program proposes.
    private List<Citation> decided(InstrumentRow row, Map<ProposalKey, Decision> decisions) {
        return library.store().citations().list(row.id()).stream()
                .flatMap(citation ->
                        Settled.citation(
                                citation,
                                decisions.getOrDefault(
                                        ProposalKey.of(row, citation), Decision.NONE))
                                .stream())
                .toList();
    }

    private List<String> newer(String symbol) {
        return library.register()
                .findBySymbol(symbol)
                .map(known ->
                        library.register().listNewer(known.id()).stream()
                                .map(RegisteredInstrument::symbol)
                                .toList())
                .orElse(List.of());
    }

    private List<Block> blocks(
            InstrumentRow row,
            Instrument instrument,
            List<InstrumentRow> beside,
            CitationInlays inlays,
            List<Citation> citations) {
        var byProvision = citations.stream().collect(Collectors.groupingBy(Citation::provision));
        var commitments =
                library.store().commitments().list(row.id()).stream()
                        .collect(Collectors.groupingBy(one -> one.provision()));
        var links =
                library.store().links().list(row.id()).stream()
                        .collect(Collectors.groupingBy(one -> one.provision()));
        var notes =
                instrument.footnotes().stream()
                        .collect(Collectors.groupingBy(one -> one.provision()));
        var other =
                beside.isEmpty()
                        ? Map.<ProvisionAddress, List<String>>of()
                        : beside(instrument, beside.getFirst());
        return instrument.provisions().stream()
                .map(provision -> {
                    var address = provision.address();
                    var cited = byProvision.getOrDefault(address, List.of());
                    return new Block(
                            provision,
                            text(provision, cited, inlays),
                            notes.getOrDefault(address, List.of()).stream()
                                    .map(note ->
                                            new Note(
                                                    note.mark(),
                                                    Pieces.of(
                                                            note.text(),
                                                            inlays.of(cited, note.mark()))))
                                    .toList(),
                            commitments.getOrDefault(address, List.of()),
                            links.getOrDefault(address, List.of()),
                            other.getOrDefault(address, List.of()));
                })
                .toList();
    }

    private Set<String> held(List<Citation> citations) {
        return library.store()
                .instrumentListing()
                .listHeld(
                        citations.stream()
                                .map(Citation::target)
                                .filter(target -> !target.isEmpty())
                                .distinct()
                                .toList());
    }

    private static List<Piece> text(
            Provision provision, List<Citation> citations, CitationInlays inlays) {
        var found = new ArrayList<>(inlays.of(citations, ""));
        for (var mark : provision.marks()) {
            switch (mark.kind()) {
                case VERB -> found.add(inlay(mark.span(), Piece.Kind.VERB));
                case EMPHASIS -> found.add(inlay(mark.span(), Piece.Kind.EMPHASIS));
                case FOOTNOTE ->
                        found.add(
                                new Inlay(
                                        mark.span(),
                                        Piece.Kind.NOTE,
                                        mark.value(),
                                        "#" + noteAnchor(provision, mark),
                                        ""));
                case LINK -> {} // our own links to what is cited stand there
            }
        }
        return Pieces.of(provision.text(), found);
    }

    private static Inlay inlay(Span span, Piece.Kind kind) {
        return new Inlay(span, kind, "", "", "");
    }

    private static String noteAnchor(Provision provision, Mark mark) {
        return Address.anchor(provision.address() + "-note-" + mark.value());
    }

    /// What of the other version says the same as each provision.
    private Map<ProvisionAddress, List<String>> beside(
            Instrument instrument, InstrumentRow version) {
        var other = instrument(version.id());
        var texts = new HashMap<ProvisionAddress, String>();
        other.provisions().forEach(one -> texts.put(one.address(), one.text()));
        var found = new HashMap<ProvisionAddress, List<String>>();
        for (var group : ParallelTexts.align(instrument, other).groups()) {
            found.put(
                    group.first().getFirst(),
                    group.second().stream()
                            .map(address -> texts.getOrDefault(address, ""))
                            .toList());
        }
        return found;
    }
}
