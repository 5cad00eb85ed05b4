package org.rapporteur.app.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;

/// Holds our reading of a document against the reading of its official XML.
final class ReadingComparison {

    /// A note's text is looked for within provisions only where it has this many characters, for a
    /// short one ("Ibid.") may stand there by right.
    private static final int SHORTEST_NOTE = 20;

    /// One thing that was held against its gold.
    ///
    /// @param measure what was asked: `paragraphs`, `exact`, `footnotes`, …
    record Row(String measure, Counts counts, String place, String expected, String found) {}

    private final Instrument gold;
    private final Instrument ours;
    private final List<Row> rows = new ArrayList<>();

    private ReadingComparison(Instrument gold, Instrument ours) {
        this.gold = gold;
        this.ours = ours;
    }

    static List<Row> compare(Instrument gold, Instrument ours) {
        var comparison = new ReadingComparison(gold, ours);
        comparison.compareFacts();
        comparison.compareHeadings();
        comparison.compareRows();
        comparison.compareParagraphs();
        return comparison.rows;
    }

    private static List<Provision> paragraphs(Instrument instrument) {
        return instrument.provisions().stream()
                .filter(provision -> !provision.isHeading() && !provision.address().isRow())
                .toList();
    }

    private void compareFacts() {
        fact("symbol", gold.symbolText(), ours.symbolText());
        fact("title", gold.title(), ours.title());
        fact("session", gold.session(), ours.session());
        fact("body", gold.body(), ours.body());
        fact("language", gold.language().code(), ours.language().code());
        fact("adopted", Objects.toString(gold.adopted(), ""), Objects.toString(ours.adopted(), ""));
    }

    private void fact(String name, String expected, String found) {
        boolean same = ReadText.comparable(expected).equals(ReadText.comparable(found));
        int has = expected.isEmpty() ? 0 : 1;
        int said = found.isEmpty() ? 0 : 1;
        var counts = same ? new Counts(has, 0, 0) : new Counts(0, said, has);
        rows.add(new Row("facts", counts, name, expected, found));
    }

    private void compareHeadings() {
        compareTexts(
                "headings",
                gold.provisions().stream().filter(Provision::isHeading).toList(),
                ours.provisions().stream().filter(Provision::isHeading).toList());
    }

    private void compareRows() {
        compareTexts(
                "rows",
                gold.provisions().stream()
                        .filter(provision -> provision.address().isRow())
                        .toList(),
                ours.provisions().stream()
                        .filter(provision -> provision.address().isRow())
                        .toList());
    }

    private void compareTexts(String measure, List<Provision> wanted, List<Provision> found) {
        var partner = partners(wanted, found);
        for (int i = 0; i < wanted.size(); i++) {
            var other = partner.containsKey(i) ? found.get(partner.get(i)) : null;
            var words = other == null ? "" : other.text();
            boolean same =
                    ReadText.comparable(wanted.get(i).text()).equals(ReadText.comparable(words));
            row(measure, same, other != null, wanted.get(i), words);
        }
        addExtras(measure, found, partner);
    }

    private void row(String measure, boolean same, boolean paired, Provision wanted, String found) {
        var counts = same ? new Counts(1, 0, 0) : new Counts(0, paired ? 1 : 0, 1);
        rows.add(new Row(measure, counts, wanted.address().toString(), wanted.text(), found));
    }

    private void addExtras(String measure, List<Provision> found, Map<Integer, Integer> partner) {
        for (int j = 0; j < found.size(); j++) {
            if (!partner.containsValue(j)) {
                var extra = found.get(j);
                rows.add(
                        new Row(
                                measure,
                                new Counts(0, 1, 0),
                                extra.address().toString(),
                                "",
                                extra.text()));
            }
        }
    }

    private static Map<Integer, Integer> partners(List<Provision> wanted, List<Provision> found) {
        var partners = new HashMap<Integer, Integer>();
        ProvisionAlignment.align(wanted, found)
                .forEach(pair -> partners.put(pair.gold(), pair.ours()));
        return partners;
    }

    private void compareParagraphs() {
        var wanted = paragraphs(gold);
        var found = paragraphs(ours);
        var partner = partners(wanted, found);
        var addresses = new HashMap<String, String>();
        for (int i = 0; i < wanted.size(); i++) {
            var one = wanted.get(i);
            var other = partner.containsKey(i) ? found.get(partner.get(i)) : null;
            if (other == null) {
                row("paragraphs", false, false, one, "");
                row("exact", false, false, one, "");
                continue;
            }
            addresses.put(one.address().toString(), other.address().toString());
            boolean sameKind = one.kind() == other.kind() && one.number().equals(other.number());
            row("paragraphs", sameKind, true, one, other.address() + ": " + other.text());
            boolean sameText =
                    ReadText.comparable(one.text()).equals(ReadText.comparable(other.text()));
            row("exact", sameText, true, one, other.text());
            row(
                    "addresses",
                    one.address().equals(other.address()),
                    true,
                    one,
                    other.address().toString());
            compareVerbs(one, other);
        }
        addExtras("paragraphs", found, partner);
        addExtras("exact", found, partner);
        compareNotes(addresses);
        findNotesInText(found, partner, wanted);
    }

    private void compareVerbs(Provision one, Provision other) {
        var expected = one.findVerb().map(span -> span.of(one.text())).orElse("");
        var found = other.findVerb().map(span -> span.of(other.text())).orElse("");
        if (!expected.isEmpty() || !found.isEmpty()) {
            boolean same = ReadText.comparable(expected).equals(ReadText.comparable(found));
            var counts =
                    same
                            ? new Counts(1, 0, 0)
                            : new Counts(0, found.isEmpty() ? 0 : 1, expected.isEmpty() ? 0 : 1);
            rows.add(new Row("verbs", counts, one.address().toString(), expected, found));
        }
    }

    private void compareNotes(Map<String, String> addresses) {
        var left = new ArrayList<>(ours.footnotes());
        for (var note : gold.footnotes()) {
            var address = note.provision().toString();
            var place = addresses.getOrDefault(address, address);
            var hit = left.stream().filter(other -> isSameNote(note, other, place)).findFirst();
            hit.ifPresent(left::remove);
            rows.add(
                    new Row(
                            "footnotes",
                            hit.isPresent() ? new Counts(1, 0, 0) : new Counts(0, 0, 1),
                            address + " note " + note.mark(),
                            note.text(),
                            hit.map(Footnote::text).orElse("")));
            hit.ifPresent(other -> compareWords(note, other));
        }
        for (var extra : left) {
            rows.add(
                    new Row(
                            "footnotes",
                            new Counts(0, 1, 0),
                            extra.provision() + " note " + extra.mark(),
                            "",
                            extra.text()));
        }
    }

    private static boolean isSameNote(Footnote gold, Footnote ours, String place) {
        return ours.mark().equals(gold.mark()) && ours.provision().toString().equals(place);
    }

    private void compareWords(Footnote gold, Footnote ours) {
        boolean same = ReadText.comparable(gold.text()).equals(ReadText.comparable(ours.text()));
        rows.add(
                new Row(
                        "footnote words",
                        same ? new Counts(1, 0, 0) : new Counts(0, 1, 1),
                        gold.provision() + " note " + gold.mark(),
                        gold.text(),
                        ours.text()));
    }

    /// Whether words of a note stand in a provision where the gold does not have them.
    private void findNotesInText(
            List<Provision> found, Map<Integer, Integer> partner, List<Provision> wanted) {
        var goldText = new HashMap<Integer, String>();
        partner.forEach((i, j) -> goldText.put(j, ReadText.comparable(wanted.get(i).text())));
        for (int j = 0; j < found.size(); j++) {
            var text = ReadText.comparable(found.get(j).text());
            var other = goldText.getOrDefault(j, "");
            var inside =
                    gold.footnotes().stream()
                            .map(note -> ReadText.comparable(note.text()))
                            .filter(note -> note.length() >= SHORTEST_NOTE)
                            .filter(note -> text.contains(note) && !other.contains(note))
                            .findFirst();
            rows.add(
                    new Row(
                            "free of notes",
                            inside.isEmpty() ? new Counts(1, 0, 0) : new Counts(0, 1, 1),
                            found.get(j).address().toString(),
                            inside.orElse(""),
                            text));
        }
    }
}
