package org.rapporteur.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Lucene tells whoever starts it that it could count faster with a module in the making; that is
/// no news to a user.
final class LuceneLog {

    /// Held, because a logger that nobody holds forgets its level.
    private static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

    private LuceneLog() {}

    static void silence() {
        LOGGER.setLevel(Level.SEVERE);
    }
}
