package org.rapporteur.documents.akn;

import org.jspecify.annotations.Nullable;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;

/// A provision of one of our own files, while it is read.
final class WrittenProvision {

    final ProvisionAddress address;
    final ProvisionKind kind;
    final WrittenText words = new WrittenText();
    String number = "";
    int level;
    int page;
    String id = "";
    int cells;

    /// Null where it follows from the headings.
    @Nullable String section;

    WrittenProvision(ProvisionAddress address, ProvisionKind kind) {
        this.address = address;
        this.kind = kind;
    }

    Provision finish(SectionTrail trail) {
        var expected = trail.expect(address.part(), kind == ProvisionKind.HEADING, level);
        var provision =
                new Provision(
                        address,
                        kind,
                        number,
                        section == null ? expected : section,
                        level,
                        words.text(),
                        page,
                        id,
                        words.marks());
        trail.follow(provision, expected);
        return provision;
    }
}
