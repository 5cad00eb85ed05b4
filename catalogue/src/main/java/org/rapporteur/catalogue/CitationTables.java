package org.rapporteur.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.citation.CitationVocabulary;
import org.rapporteur.citation.CitationWord;
import org.rapporteur.citation.SessionCalendar;
import org.rapporteur.register.Register;
import org.rapporteur.text.Language;

/// The tables that the citation pass reads: phrases by language, and the years of each body's
/// sessions.
final class CitationTables {

    private static final String[] YES_OR_NO = {"yes", "no"};

    private CitationTables() {}

    static CitationVocabulary read(TableSource source, Register register) {
        var reader = new RowReader(source);
        var words = words(reader);
        var calendars = calendars(reader, register);
        reader.finish();
        return new CitationVocabulary(words, calendars, register);
    }

    private static List<CitationWord> words(RowReader reader) {
        var table =
                reader.open(
                        "citation-words.tsv",
                        "role",
                        "language",
                        "phrase",
                        "value",
                        "example",
                        "counterExample");
        var words = new ArrayList<CitationWord>();
        for (var row : table.rows()) {
            var phrase = reader.required(table, row, "phrase");
            reader.required(table, row, "example");
            reader.required(table, row, "counterExample");
            var language = Language.ofCode(row.cell("language"));
            if (language == Language.UNDETERMINED) {
                reader.fault(
                        table,
                        row,
                        "language",
                        "“" + row.cell("language") + "” is none of the six languages");
            }
            reader.choice(table, row, "role", CitationWord.Role.values(), CitationWord.Role::code)
                    .ifPresent(role ->
                            words.add(
                                    new CitationWord(
                                            role,
                                            language,
                                            phrase,
                                            row.cell("value"),
                                            row.cell("example"),
                                            row.cell("counterExample"))));
        }
        return words;
    }

    private static List<SessionCalendar> calendars(RowReader reader, Register register) {
        var table =
                reader.open(
                        "session-calendars.tsv",
                        "organ",
                        "firstSession",
                        "firstYear",
                        "sessionsPerYear",
                        "spillYears",
                        "yearNumbered",
                        "special",
                        "lastYear",
                        "source");
        var calendars = new ArrayList<SessionCalendar>();
        for (var row : table.rows()) {
            var organ = reader.required(table, row, "organ");
            reader.required(table, row, "source");
            if (register.findOrgan(organ).isEmpty()) {
                reader.fault(table, row, "organ", "there is no organ “" + organ + "”");
            }
            calendars.add(
                    new SessionCalendar(
                            organ,
                            reader.number(table, row, "firstSession"),
                            reader.number(table, row, "firstYear"),
                            rate(reader, table, row),
                            reader.number(table, row, "spillYears"),
                            isYes(reader, table, row, "yearNumbered"),
                            isYes(reader, table, row, "special"),
                            reader.number(table, row, "lastYear")));
        }
        return calendars;
    }

    private static double rate(RowReader reader, Table table, Table.Row row) {
        try {
            double rate = Double.parseDouble(row.cell("sessionsPerYear"));
            if (rate > 0) {
                return rate;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with the place
        }
        reader.fault(
                table,
                row,
                "sessionsPerYear",
                "“" + row.cell("sessionsPerYear") + "” is no number above 0");
        return 1;
    }

    private static boolean isYes(RowReader reader, Table table, Table.Row row, String column) {
        for (var word : YES_OR_NO) {
            if (word.equals(row.cell(column))) {
                return word.equals("yes");
            }
        }
        reader.fault(table, row, column, "“" + row.cell(column) + "” is neither yes nor no");
        return false;
    }
}
