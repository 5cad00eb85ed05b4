package org.rapporteur.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// The register of instruments, with look-ups by id, symbol and relation. Immutable; safe to share
/// between threads.
public final class Register {

    private final List<RegisteredInstrument> instruments;
    private final List<Relation> relations;
    private final List<Alias> aliases;
    private final List<Organ> organs;
    private final Map<String, RegisteredInstrument> byId = new HashMap<>();
    private final Map<String, RegisteredInstrument> bySymbol = new HashMap<>();
    private final Map<String, List<Relation>> byFrom = new HashMap<>();
    private final Map<String, List<Relation>> byTo = new HashMap<>();

    public Register(
            Collection<RegisteredInstrument> instruments,
            Collection<Relation> relations,
            Collection<Alias> aliases,
            Collection<Organ> organs) {
        this.instruments = List.copyOf(instruments);
        this.relations = List.copyOf(relations);
        this.aliases = List.copyOf(aliases);
        this.organs = List.copyOf(organs);
        for (var instrument : this.instruments) {
            if (byId.put(instrument.id(), instrument) != null) {
                throw new IllegalArgumentException("two rows with the id " + instrument.id());
            }
            bySymbol.putIfAbsent(instrument.symbol(), instrument);
        }
        for (var relation : this.relations) {
            byFrom.computeIfAbsent(known(relation.from()), id -> new ArrayList<>()).add(relation);
            byTo.computeIfAbsent(known(relation.to()), id -> new ArrayList<>()).add(relation);
        }
        for (var alias : this.aliases) {
            known(alias.instrument());
        }
    }

    private String known(String id) {
        if (!byId.containsKey(id)) {
            throw new IllegalArgumentException("no row with the id " + id);
        }
        return id;
    }

    public List<RegisteredInstrument> listInstruments() {
        return instruments;
    }

    public List<Relation> listRelations() {
        return relations;
    }

    public List<Alias> listAliases() {
        return aliases;
    }

    public List<Organ> listOrgans() {
        return organs;
    }

    public Optional<RegisteredInstrument> findById(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<RegisteredInstrument> findBySymbol(String symbol) {
        return Optional.ofNullable(bySymbol.get(symbol));
    }

    public Optional<Organ> findOrgan(String id) {
        return organs.stream().filter(organ -> organ.id().equals(id)).findFirst();
    }

    /// Relations that the instrument is the acting side of.
    public List<Relation> listFrom(String id) {
        return byFrom.getOrDefault(id, List.of());
    }

    /// Relations that act on the instrument.
    public List<Relation> listTo(String id) {
        return byTo.getOrDefault(id, List.of());
    }

    /// Every later generation of an instrument, nearest first: what renews it, what renews that,
    /// and so on.
    public List<RegisteredInstrument> listNewer(String id) {
        SequencedSet<String> seen = new LinkedHashSet<>();
        var queue = new ArrayDeque<>(List.of(id));
        while (!queue.isEmpty()) {
            for (var relation : listTo(queue.remove())) {
                if (relation.kind() == Relation.Kind.RENEWS && seen.add(relation.from())) {
                    queue.add(relation.from());
                }
            }
        }
        seen.remove(id);
        return seen.stream().map(byId::get).toList();
    }

    /// The instrument in which the text was finally adopted: follows `RECOMMENDS` to the last
    /// organ; the instrument itself where it recommends nothing. Texts with the same adopted form
    /// are one text and count once.
    public Optional<RegisteredInstrument> findAdoptedForm(String id) {
        var seen = new LinkedHashSet<String>();
        var current = id;
        while (seen.add(current)) {
            var here = current;
            current =
                    listFrom(here).stream()
                            .filter(relation -> relation.kind() == Relation.Kind.RECOMMENDS)
                            .map(Relation::to)
                            .findFirst()
                            .orElse(here);
        }
        return findById(current);
    }
}
