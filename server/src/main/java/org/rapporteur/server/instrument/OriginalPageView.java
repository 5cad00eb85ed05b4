package org.rapporteur.server.instrument;

import java.util.List;
import org.rapporteur.instrument.Provision;
import org.rapporteur.server.web.Address;
import org.rapporteur.store.InstrumentRow;

/// A page of the original.
///
/// @param last the last page on which something was read
/// @param provision the one that is outlined: one, or none
public record OriginalPageView(InstrumentRow row, int page, int last, List<Provision> provision) {

    /// Where a page of an instrument's original is shown.
    public static Address address(String id, int page, String provision) {
        return Address.of(Address.ofInstrument(id) + "/pages/" + page).with("provision", provision);
    }

    /// The same with the provision that is outlined here.
    public Address at(int other) {
        return address(row.id(), other, outlined());
    }

    public Address picture() {
        return Address.of(Address.ofInstrument(row.id()) + "/pages/" + page + "/picture")
                .with("provision", outlined());
    }

    /// Its address in the text; empty without one.
    public String outlined() {
        return provision.isEmpty() ? "" : provision.getFirst().address().toString();
    }
}
