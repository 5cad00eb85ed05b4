package org.rapporteur.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;

/// A version from which provisions were taken, and in which others were split or joined, as bad
/// files have them: the aligner must find its way, and we know which way it is.
///
/// Paragraphs behind a missing one are numbered anew. Identifiers say where each provision comes
/// from; one that was joined has those of both, with a blank between.
final class DamagedVersion {

    private static final int ONE_IN_DROPPED = 11;
    private static final int ONE_IN_JOINED = 17;
    private static final int ONE_IN_SPLIT = 19;
    private static final int SHORTEST_SPLIT = 60;

    private final List<Provision> damaged = new ArrayList<>();
    private int dropped;

    private DamagedVersion() {}

    static Instrument of(Instrument whole) {
        var version = new DamagedVersion();
        version.damage(whole.provisions());
        return new Instrument(
                whole.source(),
                whole.format(),
                whole.language(),
                whole.symbol(),
                whole.body(),
                whole.title(),
                whole.session(),
                whole.adopted(),
                whole.within(),
                version.damaged,
                List.of(),
                List.of());
    }

    private void damage(List<Provision> provisions) {
        for (int i = 0; i < provisions.size(); i++) {
            var provision = provisions.get(i);
            boolean joinable =
                    i + 1 < provisions.size() && provisions.get(i + 1).kind() == provision.kind();
            if (i % ONE_IN_DROPPED == ONE_IN_DROPPED - 4) {
                dropped += provision.kind() == ProvisionKind.OPERATIVE ? 1 : 0;
            } else if (i % ONE_IN_JOINED == ONE_IN_JOINED - 5 && joinable) {
                var next = provisions.get(++i);
                add(
                        provision,
                        provision.id() + " " + next.id(),
                        provision.text() + " " + next.text());
                dropped += provision.kind() == ProvisionKind.OPERATIVE ? 1 : 0;
            } else if (i % ONE_IN_SPLIT == ONE_IN_SPLIT - 2
                    && provision.text().length() > SHORTEST_SPLIT) {
                int middle = provision.text().length() / 2;
                add(provision, provision.id(), provision.text().substring(0, middle));
                add(provision, provision.id(), provision.text().substring(middle));
            } else {
                add(provision, provision.id(), provision.text());
            }
        }
    }

    private void add(Provision origin, String id, String text) {
        var number = origin.number();
        boolean counted =
                origin.kind() == ProvisionKind.OPERATIVE
                        && number.length() < 4
                        && number.chars().allMatch(Character::isDigit)
                        && !number.isEmpty();
        damaged.add(
                new Provision(
                        new ProvisionAddress(origin.address().part(), "¶ " + damaged.size()),
                        origin.kind(),
                        counted ? Integer.toString(Integer.parseInt(number) - dropped) : number,
                        origin.section(),
                        origin.level(),
                        text,
                        origin.page(),
                        id,
                        List.of()));
    }
}
