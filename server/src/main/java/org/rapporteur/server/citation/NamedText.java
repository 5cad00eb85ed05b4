package org.rapporteur.server.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.server.library.OpenLibrary;
import org.rapporteur.server.wording.InterfaceLanguage;

/// What pages call a text that cites or is cited.
///
/// @param name by which ties know it
/// @param label its symbol, or its file's name where it has none
/// @param title empty where nobody knows one
/// @param language code of the title's language
/// @param isHeld whether the library has the text
public record NamedText(String name, String label, String title, String language, boolean isHeld) {

    /// Texts by their names: as the library has them, in the visitor's language where it can be;
    /// else as the register knows them.
    static Map<String, NamedText> mapByName(
            OpenLibrary library, List<String> names, InterfaceLanguage language) {
        var texts = new HashMap<String, NamedText>();
        for (var row : library.store().instrumentListing().listNamed(names)) {
            var name = row.symbol().isEmpty() ? row.id() : row.symbol();
            if (!texts.containsKey(name) || row.language().equals(language.code())) {
                texts.put(name, new NamedText(name, row.name(), row.title(), row.language(), true));
            }
        }
        names.forEach(name -> texts.computeIfAbsent(name, _ -> elsewhere(library, name)));
        return texts;
    }

    private static NamedText elsewhere(OpenLibrary library, String name) {
        var title = library.register().findBySymbol(name).map(known -> known.title()).orElse("");
        return new NamedText(name, name, title, "en", false);
    }
}
