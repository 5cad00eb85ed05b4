package org.rapporteur.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.evaluation.AknSuite;
import org.rapporteur.app.evaluation.CitationSuite;
import org.rapporteur.app.evaluation.CommitmentSuite;
import org.rapporteur.app.evaluation.LanguageSuite;
import org.rapporteur.app.evaluation.LineageSuite;
import org.rapporteur.app.evaluation.LinkSuite;
import org.rapporteur.app.evaluation.PdfSuite;
import org.rapporteur.app.evaluation.SearchSuite;
import org.rapporteur.app.evaluation.Suite;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.library.AnalysisVersion;
import org.rapporteur.app.library.LibraryIngest;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.challenge.ChallengeLinker;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.challenge.ProposedLink;
import org.rapporteur.citation.CitationFinder;
import org.rapporteur.citation.CitationGraph;
import org.rapporteur.commitment.CommitmentExtractor;
import org.rapporteur.documents.BoundedReading;
import org.rapporteur.documents.PagePictures;
import org.rapporteur.documents.Readers;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.lineage.LineageFinder;
import org.rapporteur.lineage.SeriesFinder;
import org.rapporteur.register.RegisteredInstrument;
import org.rapporteur.search.PassageSearch;
import org.rapporteur.search.StopWords;
import org.rapporteur.server.library.Contents;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.store.Store;

/// All wiring: every part of the program is put together here, by constructors, in the order of the
/// flow.
///
/// Each part is made when a command first asks for it, so that a command pays only for what it
/// uses.
final class Application {

    private final Catalogue catalogue = Catalogue.standard();
    private @Nullable Readers readers;
    private @Nullable Analyses analyses;

    /// Files to instruments: one document a file.
    Function<Path, Instrument> readers() {
        return file ->
                BoundedReading.of(file.toString(), () -> reader().read(file, file.toString()));
    }

    private synchronized Readers reader() {
        var made = readers;
        if (made == null) {
            made = new Readers(catalogue.structureVocabulary(), catalogue::draftingVocabulary);
            readers = made;
        }
        return made;
    }

    /// Files to instruments: each document, and behind it the resolutions and decisions that it
    /// holds.
    Function<Path, List<Instrument>> instruments() {
        return readers().andThen(reader()::takeApart);
    }

    /// Files to the record: read, then cited.
    Ingestion ingestion() {
        return new Ingestion(
                instruments(), new CitationFinder(catalogue.citationVocabulary())::find);
    }

    /// Symbols to titles: those of the documents themselves, else of the register.
    UnaryOperator<String> titles(CitationGraph graph) {
        var register = catalogue.register();
        return symbol ->
                graph.titleOf(symbol).isEmpty()
                        ? register.findBySymbol(symbol).map(RegisteredInstrument::title).orElse("")
                        : graph.titleOf(symbol);
    }

    /// Provisions to challenges.
    ///
    /// @param cycles a folder with further cycles
    /// @param cycle id of the cycle
    Linking linking(Optional<Path> cycles, String cycle) {
        var facts = cycles.map(catalogue::withCycles).orElse(catalogue);
        var known = facts.cycle(cycle);
        if (known.isEmpty()) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "There is no cycle \"%s\"; choose from: %s."
                            .formatted(
                                    cycle,
                                    facts.cycles().stream()
                                            .map(Cycle::id)
                                            .collect(Collectors.joining(", "))));
        }
        var rules = facts.linkRules(cycle);
        if (rules.isEmpty()) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    "The cycle \"%s\" has no links.tsv; docs/guide/linking.md says how to write one."
                            .formatted(cycle));
        }
        return new Linking(
                known.get(), new ChallengeLinker(rules.get(), facts.draftingVocabulary()));
    }

    /// Instruments to what they say is to be done.
    CommitmentExtractor commitments() {
        return new CommitmentExtractor(catalogue.draftingVocabulary());
    }

    /// A deck and a corpus to the files of a review.
    ///
    /// @param cycles a folder with further cycles
    Reviewing reviewing(Optional<Path> cycles, Terminal terminal) {
        var facts = cycles.map(catalogue::withCycles).orElse(catalogue);
        return new Reviewing(readers(), instruments(), facts, terminal);
    }

    /// Two generations of a text to what changed between them.
    LineageFinder lineages() {
        return new LineageFinder(catalogue.draftingVocabulary());
    }

    /// A corpus to the series in it.
    SeriesFinder series() {
        return new SeriesFinder(catalogue.register());
    }

    /// How a library analyses, and in whose name.
    LibraryIngest.Settings librarySettings() {
        return new LibraryIngest.Settings(
                (bytes, name) -> analyses().analyse(bytes, name), // made when a file has changed
                AnalysisVersion.of(List.of(Instrument.class, Readers.class, Catalogue.class)),
                System.getProperty("user.name", "unknown"));
    }

    private synchronized Analyses analyses() {
        var made = analyses;
        if (made == null) {
            made = makeAnalyses();
            analyses = made;
        }
        return made;
    }

    private Analyses makeAnalyses() {
        var linkers = new LinkedHashMap<String, ChallengeLinker>();
        for (var cycle : catalogue.cycles()) {
            catalogue
                    .linkRules(cycle.id())
                    .ifPresent(rules ->
                            linkers.put(
                                    cycle.id(),
                                    new ChallengeLinker(rules, catalogue.draftingVocabulary())));
        }
        return new Analyses(
                this::instruments,
                new CitationFinder(catalogue.citationVocabulary()),
                commitments(),
                linkers);
    }

    private List<Instrument> instruments(byte[] bytes, String name) {
        return List.of(BoundedReading.of(name, () -> reader().read(bytes, name)));
    }

    /// A library and the facts beside it to what the workspace shows.
    OpenLibrary workspace(
            String name, Store store, Contents contents, Supplier<Optional<PassageSearch>> search) {
        var decks =
                new LibraryDecks(
                        (bytes, file) -> BoundedReading.of(file, () -> reader().read(bytes, file)),
                        catalogue,
                        store);
        return new OpenLibrary(
                name,
                store,
                contents,
                decks,
                PagePictures::find,
                search,
                catalogue.cycles(),
                catalogue.register());
    }

    /// Words too frequent to look for.
    StopWords stopWords() {
        return new StopWords(catalogue.stopWords());
    }

    /// Analyses that are measured against gold data.
    List<Suite> suites() {
        return List.of(
                new AknSuite(readers(), reader()::read),
                new SearchSuite(this::librarySettings, this::stopWords),
                new CitationSuite(catalogue.citationVocabulary(), readers()),
                new CommitmentSuite(readers(), commitments()::extract),
                new LanguageSuite(
                        catalogue.draftingVocabulary(), readers(), commitments()::extract),
                new PdfSuite(readers()),
                new LineageSuite(readers(), lineages()),
                new LinkSuite(readers(), this::link));
    }

    private List<ProposedLink> link(Instrument instrument) {
        var finder = new CitationFinder(catalogue.citationVocabulary());
        return linking(Optional.empty(), LinkSuite.CYCLE)
                .linker()
                .link(instrument, finder.find(instrument));
    }
}
