package org.rapporteur.citation;

/// What the byte pass saw, before anybody asks what it means. Positions are bytes of the scanned
/// buffer.
///
/// @param form the shape of the mention
/// @param start where the surface starts
/// @param end where it ends
/// @param context where the words that explain it start (body, "resolution"); `start` where there
///   are none
/// @param decision whether the announcing word was one for decisions
/// @param body value of the body named before or after it; empty where none is; [#OWN] for "its"
/// @param session what stands before the stroke or in the brackets
/// @param number what stands after the stroke or before the brackets, with its letters
/// @param year of the date that follows; 0 where none does
/// @param carriesOn whether it only carries on an enumeration that began before it
/// @param alias number of the alias for a name; -1 otherwise
record Mention(
        Form form,
        int start,
        int end,
        int context,
        boolean decision,
        String body,
        String session,
        String number,
        int year,
        boolean carriesOn,
        int alias) {

    /// The value of `body` for "its".
    static final String OWN = "=";

    /// Shapes of mentions.
    enum Form {
        /// `70/1`, `S-30/1`.
        STROKE,
        /// `217 A (III)`, `1325 (2000)`.
        BRACKET,
        /// A whole symbol: `A/RES/70/1`, `E/CN.7/2025/11`.
        SYMBOL,
        /// A name out of the register: "Kyoto Declaration".
        NAME,
        /// "Ibid."
        IBIDEM
    }

    static Mention symbol(int start, int end) {
        return new Mention(Form.SYMBOL, start, end, start, false, "", "", "", 0, false, -1);
    }

    static Mention name(int start, int end, int alias) {
        return new Mention(Form.NAME, start, end, start, false, "", "", "", 0, false, alias);
    }

    static Mention ibidem(int start, int end) {
        return new Mention(Form.IBIDEM, start, end, start, false, "", "", "", 0, false, -1);
    }
}
