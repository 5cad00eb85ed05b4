package org.rapporteur.server.assessment;

import java.util.Map;

/// What stands in a form when its page is shown.
///
/// @param fault why what was sent cannot be so; else empty
/// @param written what was sent, or kept as a draft
/// @param savedMillis when the draft was kept; 0 without one
public record FormState(String fault, Map<String, String> written, long savedMillis) {

    public FormState {
        written = Map.copyOf(written);
    }

    public boolean isBegun() {
        return !written.isEmpty();
    }

    /// What was written into a field.
    public String field(String name) {
        return written.getOrDefault(name, "");
    }

    /// The same, or what stands there usually.
    public String field(String name, String usual) {
        return isBegun() ? field(name) : usual;
    }
}
