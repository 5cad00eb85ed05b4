package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.register.Alias;
import org.rapporteur.register.Organ;
import org.rapporteur.register.Register;
import org.rapporteur.register.RegisteredInstrument;
import org.rapporteur.register.RegisteredInstrument.Verified;
import org.rapporteur.register.Relation;
import org.rapporteur.text.Language;

/// The four tables that make up the register.
final class RegisterTables {

    /// Bodies of rows that no organ issues: treaties are the parties', some declarations the
    /// signing States'.
    private static final Set<String> BODIES_THAT_ARE_NO_ORGAN = Set.of("Treaty", "States");

    private static final Language[] LANGUAGES = {
        Language.ARABIC,
        Language.CHINESE,
        Language.ENGLISH,
        Language.FRENCH,
        Language.RUSSIAN,
        Language.SPANISH
    };

    private final RowReader reader;
    private final Set<String> organIds = new HashSet<>();
    private final Set<String> instrumentIds = new HashSet<>();

    private RegisterTables(RowReader reader) {
        this.reader = reader;
    }

    static Register read(TableSource source) {
        var reader = new RowReader(source);
        var tables = new RegisterTables(reader);
        var organs = tables.organs();
        var instruments = tables.instruments();
        var relations = tables.relations();
        var aliases = tables.aliases();
        reader.finish();
        return new Register(instruments, relations, aliases, organs);
    }

    private List<Organ> organs() {
        var table =
                reader.open(
                        "organs.tsv",
                        "id",
                        "name",
                        "resolutionSeries",
                        "decisionSeries",
                        "documentPrefixes",
                        "sessions",
                        "parent",
                        "source");
        var organs = new ArrayList<Organ>();
        for (var row : table.rows()) {
            var id = identifier(table, row, organIds);
            reader.required(table, row, "name");
            reader.required(table, row, "source");
            reader.choice(table, row, "sessions", Organ.Sessions.values())
                    .ifPresent(sessions -> organs.add(organ(row, id, sessions)));
        }
        for (var row : table.rows()) {
            if (!row.cell("parent").isEmpty()) {
                reference(table, row, "parent", organIds);
            }
        }
        return organs;
    }

    private Organ organ(Table.Row row, String id, Organ.Sessions sessions) {
        return new Organ(
                id,
                row.cell("name"),
                row.cell("resolutionSeries"),
                row.cell("decisionSeries"),
                reader.list(row, "documentPrefixes"),
                sessions,
                row.cell("parent"),
                row.cell("source"));
    }

    private List<RegisteredInstrument> instruments() {
        var table =
                reader.open(
                        "instruments.tsv",
                        "id",
                        "symbol",
                        "title",
                        "body",
                        "session",
                        "date",
                        "type",
                        "topics",
                        "verified",
                        "source");
        var instruments = new ArrayList<RegisteredInstrument>();
        for (var row : table.rows()) {
            var id = identifier(table, row, instrumentIds);
            checkSymbol(table, row);
            if (!BODIES_THAT_ARE_NO_ORGAN.contains(row.cell("body"))) {
                reference(table, row, "body", organIds);
            }
            reader.required(table, row, "type");
            reader.required(table, row, "source");
            reader.choice(table, row, "verified", Verified.values())
                    .ifPresent(verified -> instruments.add(instrument(row, id, verified)));
        }
        return instruments;
    }

    private RegisteredInstrument instrument(Table.Row row, String id, Verified verified) {
        return new RegisteredInstrument(
                id,
                row.cell("symbol"),
                row.cell("title"),
                row.cell("body"),
                row.cell("session"),
                row.cell("date"),
                row.cell("type"),
                reader.list(row, "topics"),
                verified,
                row.cell("source"));
    }

    private void checkSymbol(Table table, Table.Row row) {
        var text = reader.required(table, row, "symbol");
        Symbol.parse(text)
                .map(Symbol::toString)
                .filter(canonical -> !canonical.equals(text))
                .ifPresent(canonical ->
                        reader.fault(
                                table, row, "symbol", "“" + text + "” is written " + canonical));
    }

    private List<Relation> relations() {
        var table = reader.open("relations.tsv", "from", "kind", "to", "source");
        var relations = new ArrayList<Relation>();
        for (var row : table.rows()) {
            var from = reference(table, row, "from", instrumentIds);
            var to = reference(table, row, "to", instrumentIds);
            var source = reader.required(table, row, "source");
            reader.choice(table, row, "kind", Relation.Kind.values(), Relation.Kind::code)
                    .ifPresent(kind -> relations.add(new Relation(from, kind, to, source)));
        }
        return relations;
    }

    private List<Alias> aliases() {
        var table =
                reader.open("aliases.tsv", "name", "language", "instrument", "pinpoint", "source");
        var aliases = new ArrayList<Alias>();
        var names = new HashSet<String>();
        for (var row : table.rows()) {
            var name = reader.required(table, row, "name");
            if (!names.add(row.cell("language") + "\t" + name)) {
                reader.fault(table, row, "name", "“" + name + "” stands twice in this language");
            }
            var instrument = reference(table, row, "instrument", instrumentIds);
            var source = reader.required(table, row, "source");
            reader.choice(table, row, "language", LANGUAGES, Language::code)
                    .ifPresent(language ->
                            aliases.add(
                                    new Alias(
                                            name,
                                            language,
                                            instrument,
                                            row.cell("pinpoint"),
                                            source)));
        }
        return aliases;
    }

    private String identifier(Table table, Table.Row row, Set<String> seen) {
        var id = reader.required(table, row, "id");
        if (!id.isEmpty() && !seen.add(id)) {
            reader.fault(table, row, "id", "“" + id + "” stands twice");
        }
        return id;
    }

    private String reference(Table table, Table.Row row, String column, Set<String> known) {
        var id = row.cell(column);
        if (table.hasColumn(column) && !known.contains(id)) {
            reader.fault(table, row, column, "no row has the id “" + id + "”");
        }
        return id;
    }
}
