package org.rapporteur.documents.akn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;

/// Which footnote is written where: at its mark, at the end of its provision where no mark is like
/// its own, or at the end of the main part where there is no such provision.
final class NotePlan {

    private final List<Footnote> notes;
    private final List<OfProvision> byProvision = new ArrayList<>();
    private final List<Integer> homeless;
    private final boolean natural;

    /// The notes of one provision, as places in the instrument's list.
    ///
    /// @param atMark for a place in the provision's list of marks, the note that stands there
    /// @param atEnd notes without a mark in the text
    record OfProvision(Map<Integer, Integer> atMark, List<Integer> atEnd) {

        static final OfProvision NONE = new OfProvision(Map.of(), List.of());

        List<Integer> inOrder(List<Mark> marks) {
            var order = new ArrayList<Integer>();
            atMark.keySet().stream()
                    .sorted(
                            Comparator.comparingInt(
                                            (Integer mark) -> marks.get(mark).span().start())
                                    .thenComparing(Comparator.naturalOrder()))
                    .forEach(mark -> order.add(atMark.getOrDefault(mark, -1)));
            order.addAll(atEnd);
            return order;
        }
    }

    NotePlan(Instrument instrument) {
        notes = instrument.footnotes();
        var waiting = new HashMap<ProvisionAddress, List<Integer>>();
        for (int i = 0; i < notes.size(); i++) {
            waiting.computeIfAbsent(notes.get(i).provision(), any -> new ArrayList<>()).add(i);
        }
        var order = new ArrayList<Integer>();
        for (Provision provision : instrument.provisions()) {
            var own = waiting.remove(provision.address());
            var placed = own == null ? OfProvision.NONE : place(provision.marks(), own);
            byProvision.add(placed);
            order.addAll(placed.inOrder(provision.marks()));
        }
        homeless = waiting.values().stream().flatMap(List::stream).sorted().toList();
        natural = homeless.isEmpty() && isCounting(order);
    }

    private OfProvision place(List<Mark> marks, List<Integer> own) {
        var left = new ArrayList<>(own);
        var atMark = new HashMap<Integer, Integer>();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (isPoint(mark)) {
                var fitting =
                        left.stream()
                                .filter(note -> notes.get(note).mark().equals(mark.value()))
                                .findFirst();
                if (fitting.isPresent()) {
                    atMark.put(i, fitting.get());
                    left.remove(fitting.get());
                }
            }
        }
        return new OfProvision(atMark, left);
    }

    private static boolean isPoint(Mark mark) {
        return mark.kind() == Mark.Kind.FOOTNOTE && mark.span().length() == 0;
    }

    private static boolean isCounting(List<Integer> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i) != i) {
                return false;
            }
        }
        return true;
    }

    Footnote note(int index) {
        return notes.get(index);
    }

    OfProvision ofProvision(int index) {
        return byProvision.get(index);
    }

    List<Integer> homeless() {
        return homeless;
    }

    /// Whether the notes come in the instrument's order when they are written where they belong.
    boolean isNatural() {
        return natural;
    }
}
