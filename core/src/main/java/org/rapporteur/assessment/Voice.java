package org.rapporteur.assessment;

import java.util.Locale;

/// Who speaks in an item of evidence. The voices stand side by side; none is a comment on another.
public enum Voice {
    STATE,
    UNITED_NATIONS,

    /// Civil society, research, media.
    SOCIETY;

    /// As pages name it: `united-nations`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
