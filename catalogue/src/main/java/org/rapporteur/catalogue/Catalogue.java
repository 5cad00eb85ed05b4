package org.rapporteur.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.challenge.Cycle;
import org.rapporteur.challenge.LinkRules;
import org.rapporteur.citation.CitationVocabulary;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.instrument.StructureVocabulary;
import org.rapporteur.register.Register;
import org.rapporteur.text.Language;

/// The facts that the program works with, read when first asked for and kept; safe to share between
/// threads.
///
/// A cycle is a folder with `cycle.tsv`, `challenges.tsv`, `elements.tsv` and `workplan.tsv`;
/// adding one needs no code.
public final class Catalogue {

    private final TableSource tables;
    private final Map<String, TableSource> cycleSources;
    private final Map<String, Cycle> cycles = new LinkedHashMap<>();
    private final Map<String, LinkRules> linkRules = new LinkedHashMap<>();
    private @Nullable Register register;
    private @Nullable CitationVocabulary citationVocabulary;
    private @Nullable DraftingVocabulary draftingVocabulary;
    private @Nullable StructureVocabulary structureVocabulary;

    private Catalogue(TableSource tables, Map<String, TableSource> cycleSources) {
        this.tables = tables;
        this.cycleSources = cycleSources;
    }

    /// The catalogue that the program carries.
    public static Catalogue standard() {
        return of(new TableSource.Resources());
    }

    /// A catalogue on disk: the folder holds `organs.tsv`, `instruments.tsv`, `relations.tsv`,
    /// `aliases.tsv` and `cycles/`.
    public static Catalogue of(Path folder) {
        return of(new TableSource.Folder(folder, "cycles"));
    }

    private static Catalogue of(TableSource tables) {
        return new Catalogue(tables, addCycles(new LinkedHashMap<>(), tables));
    }

    /// This catalogue and the cycles in the folder, each a folder in it.
    ///
    /// @throws CatalogueException where a cycle has the name of one that is there already
    public Catalogue withCycles(Path folder) {
        var added = new TableSource.Folder(folder, "");
        return new Catalogue(tables, addCycles(new LinkedHashMap<>(cycleSources), added));
    }

    private static Map<String, TableSource> addCycles(
            Map<String, TableSource> sources, TableSource added) {
        var faults = new ArrayList<TableFault>();
        for (var id : added.listCycles()) {
            if (sources.putIfAbsent(id, added) != null) {
                faults.add(
                        new TableFault(
                                added.label() + id,
                                0,
                                "",
                                "there is a cycle of this name already"));
            }
        }
        if (!faults.isEmpty()) {
            throw new CatalogueException(faults);
        }
        return sources;
    }

    /// The register of instruments.
    ///
    /// @throws CatalogueException where a table is faulty; it names every fault
    public synchronized Register register() {
        var known = register;
        if (known == null) {
            known = RegisterTables.read(tables);
            register = known;
        }
        return known;
    }

    /// What the citation pass knows about words, with the register's names.
    ///
    /// @throws CatalogueException where a table is faulty; it names every fault
    public synchronized CitationVocabulary citationVocabulary() {
        var known = citationVocabulary;
        if (known == null) {
            known = CitationTables.read(tables, register());
            citationVocabulary = known;
        }
        return known;
    }

    /// The words in which instruments commit, hedge and address, in six languages.
    ///
    /// @throws CatalogueException where the table is faulty; it names every fault
    public synchronized DraftingVocabulary draftingVocabulary() {
        var known = draftingVocabulary;
        if (known == null) {
            known = DraftingTables.read(tables);
            draftingVocabulary = known;
        }
        return known;
    }

    /// The words by which documents show how they are built, in six languages.
    ///
    /// @throws CatalogueException where the table is faulty; it names every fault
    public synchronized StructureVocabulary structureVocabulary() {
        var known = structureVocabulary;
        if (known == null) {
            known = StructureTable.read(tables);
            structureVocabulary = known;
        }
        return known;
    }

    /// The words and rules by which provisions are linked to the challenges of a cycle; empty where
    /// there is no such cycle or it has no rules.
    ///
    /// @throws CatalogueException where a table is faulty; it names every fault
    public synchronized Optional<LinkRules> linkRules(String cycleId) {
        var source = cycleSources.get(cycleId);
        if (source == null || !LinkTables.arePresent(source, cycleId)) {
            return Optional.empty();
        }
        return cycle(cycleId)
                .map(cycle ->
                        linkRules.computeIfAbsent(
                                cycleId, any -> LinkTables.read(tables, source, cycle)));
    }

    /// Words too frequent to look for, by language (docs/decisions/0010).
    ///
    /// @throws CatalogueException where the table is faulty; it names every fault
    public Map<Language, Set<String>> stopWords() {
        return StopWordTable.read(tables);
    }

    /// All cycles: those of the catalogue by name, then the added ones.
    ///
    /// @throws CatalogueException where a table of any cycle is faulty; it names every fault
    public List<Cycle> cycles() {
        var all = new ArrayList<Cycle>();
        var faults = new ArrayList<TableFault>();
        for (var id : cycleSources.keySet()) {
            try {
                cycle(id).ifPresent(all::add);
            } catch (CatalogueException e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new CatalogueException(faults);
        }
        return List.copyOf(all);
    }

    /// One cycle, reading only its own tables and the register.
    public synchronized Optional<Cycle> cycle(String id) {
        var source = cycleSources.get(id);
        if (source == null) {
            return Optional.empty();
        }
        var known = register();
        return Optional.of(
                cycles.computeIfAbsent(
                        id,
                        key ->
                                CycleTables.read(
                                        source,
                                        key,
                                        mandate -> known.findById(mandate).isPresent())));
    }
}
