package org.rapporteur.app.library;

import java.util.ArrayList;
import org.rapporteur.search.IndexedPassage;
import org.rapporteur.search.PassageIndex;
import org.rapporteur.store.Store;

/// Brings the index up to the database: after an ordinary run, after one that was stopped, and when
/// the index was lost, all in the same way.
final class IndexFeeder {

    private static final int DOCUMENTS_A_COMMIT = 500;

    private IndexFeeder() {}

    static void catchUp(Store store, PassageIndex index) {
        while (true) {
            var documents =
                    store.documents().listChangedAfter(index.generation(), DOCUMENTS_A_COMMIT);
            if (documents.isEmpty()) {
                return;
            }
            for (var document : documents) {
                var passages = new ArrayList<IndexedPassage>();
                store.instruments()
                        .mapAnalysed(document.sha256())
                        .forEach((id, analysed) -> passages.addAll(Passages.of(id, analysed)));
                index.replace(document.sha256(), passages);
            }
            index.commit(documents.getLast().changed());
        }
    }
}
