package org.rapporteur.report.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;

/// The anchor of every provision: its address with strokes for blanks, `OP_12_(b)`, so that a link
/// can be written by hand.
final class DocumentAnchors {

    private final Map<ProvisionAddress, String> anchors = new HashMap<>();

    DocumentAnchors(List<Provision> provisions) {
        var taken = new HashSet<String>();
        for (var provision : provisions) {
            var plain = provision.address().toString().replaceAll("\\s", "_");
            var anchor = plain;
            for (int again = 2; !taken.add(anchor); again++) {
                anchor = plain + "_" + again;
            }
            anchors.put(provision.address(), anchor);
        }
    }

    boolean knows(ProvisionAddress address) {
        return anchors.containsKey(address);
    }

    /// Empty where the document has no such provision.
    String of(ProvisionAddress address) {
        return anchors.getOrDefault(address, "");
    }
}
