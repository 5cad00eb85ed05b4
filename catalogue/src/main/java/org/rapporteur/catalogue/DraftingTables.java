package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.commitment.CommitmentKind;
import org.rapporteur.commitment.DraftingPhrase;
import org.rapporteur.commitment.DraftingPhrase.Role;
import org.rapporteur.commitment.DraftingVocabulary;
import org.rapporteur.text.Language;

/// The table of the drafting vocabulary: operative verbs, what colours and hedges them, who is
/// addressed, in six languages.
final class DraftingTables {

    /// The verbs and what qualifies them; the words between verb, addressee and act.
    private static final List<String> FILES = List.of("drafting-verbs.tsv", "drafting-grammar.tsv");

    /// Roles whose phrases say an act, so that they need a meaning.
    private static final Set<Role> ACTS =
            EnumSet.of(
                    Role.OPERATIVE,
                    Role.SUPPORT,
                    Role.PREAMBULAR,
                    Role.PREAMBULAR_SUPPORT,
                    Role.DECLARATION,
                    Role.ELLIPTIC,
                    Role.NOUN);

    private DraftingTables() {}

    static DraftingVocabulary read(TableSource source) {
        var reader = new RowReader(source);
        var phrases = FILES.stream().flatMap(file -> phrases(reader, file).stream()).toList();
        reader.finish();
        return new DraftingVocabulary(phrases);
    }

    private static List<DraftingPhrase> phrases(RowReader reader, String file) {
        var table =
                reader.open(
                        file,
                        "role",
                        "language",
                        "phrase",
                        "meanings",
                        "level",
                        "kind",
                        "example",
                        "counterExample");
        var phrases = new ArrayList<DraftingPhrase>();
        for (var row : table.rows()) {
            reader.choice(table, row, "role", Role.values())
                    .ifPresent(role ->
                            reader.choice(table, row, "kind", CommitmentKind.values())
                                    .ifPresent(kind ->
                                            phrases.add(phrase(reader, table, row, role, kind))));
        }
        return phrases;
    }

    private static DraftingPhrase phrase(
            RowReader reader, Table table, Table.Row row, Role role, CommitmentKind kind) {
        var language = Language.ofCode(row.cell("language"));
        if (language == Language.UNDETERMINED) {
            reader.fault(
                    table,
                    row,
                    "language",
                    "“" + row.cell("language") + "” is none of the six languages");
        }
        var meanings = reader.list(row, "meanings");
        if (ACTS.contains(role) && meanings.isEmpty()) {
            reader.fault(table, row, "meanings", "a phrase that says an act needs a meaning");
        }
        int level = reader.number(table, row, "level");
        if (level < 0 || level > DraftingPhrase.HIGHEST_LEVEL) {
            reader.fault(table, row, "level", "“" + level + "” is no level from 0 to 5");
        }
        return new DraftingPhrase(
                role,
                language,
                reader.required(table, row, "phrase"),
                meanings,
                Math.clamp(level, 0, DraftingPhrase.HIGHEST_LEVEL),
                kind,
                reader.required(table, row, "example"),
                reader.required(table, row, "counterExample"));
    }
}
