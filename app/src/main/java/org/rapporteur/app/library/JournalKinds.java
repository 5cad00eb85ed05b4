package org.rapporteur.app.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.store.JournalEntry.Draft;
import org.rapporteur.store.JsonText;
import org.rapporteur.store.SourceFile;
import org.rapporteur.store.StoredDocument;

/// What the journal says about documents.
final class JournalKinds {

    /// A content came into the library.
    static final String ADDED = "document-added";

    /// A content that was there was analysed again.
    static final String ANALYSED = "document-analysed";

    /// A content that was there was seen at another place.
    static final String SEEN = "source-seen";

    private JournalKinds() {}

    static Draft added(String actor, StoredDocument document, SourceFile source) {
        var fields = about(document);
        fields.put("path", source.path());
        return new Draft(actor, ADDED, JsonText.ofFields(fields));
    }

    static Draft analysed(String actor, StoredDocument document) {
        return new Draft(actor, ANALYSED, JsonText.ofFields(about(document)));
    }

    static Draft seen(String actor, SourceFile source) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("sha256", source.document());
        fields.put("bytes", Long.toString(source.bytes()));
        fields.put("path", source.path());
        return new Draft(actor, SEEN, JsonText.ofFields(fields));
    }

    private static Map<String, String> about(StoredDocument document) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("sha256", document.sha256());
        fields.put("name", document.name());
        fields.put("bytes", Long.toString(document.bytes()));
        fields.put("analysis", document.analysis());
        return fields;
    }
}
