package org.rapporteur.documents.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;
import org.rapporteur.text.Span;

/// Instruments that no publisher would make: any kind after any other, levels that jump, marks that
/// overlap, notes without a mark, sections that no heading explains.
final class RandomInstruments {

    private static final List<String> PARTS =
            List.of("", "", "", "annex", "annex I", "annex II/appendix", "A", "slide 3", "a/b");
    private static final List<String> WORDS =
            List.of(
                    "harbour",
                    "<tide>",
                    "&amp;",
                    "\"quay\"",
                    "l’eau",
                    "вода",
                    "水",
                    "ميناء",
                    "]]>",
                    "𝒜",
                    " | ",
                    "  ",
                    "\n",
                    "\r",
                    "\t",
                    "—",
                    "a/b",
                    "");
    private static final List<String> NUMBERS =
            List.of("", "", "1", "12", "(a)", "(iv)", "II", "3.", "..", "•", "一", "٥");
    private static final List<String> VALUES =
            List.of(
                    "",
                    "*",
                    "3",
                    "https://example.org/a?b=c&d=e",
                    "https://example.org/a b",
                    "http://[",
                    "%zz",
                    "\"><x",
                    "urn:x:y#z",
                    "#note");

    private final SplittableRandom random;
    private final Set<ProvisionAddress> taken = new HashSet<>();

    RandomInstruments(long seed) {
        random = new SplittableRandom(seed);
    }

    Instrument next() {
        taken.clear();
        var provisions = new ArrayList<Provision>();
        int count = random.nextInt(14);
        var part = pick(PARTS);
        int table = 0;
        for (int i = 0; i < count; i++) {
            if (random.nextInt(4) == 0) {
                part = pick(PARTS);
                table++;
            }
            provisions.add(provision(part, i, table));
        }
        return new Instrument(
                new Source("folder/some file.pdf", "ab", 7),
                Format.PDF,
                pick(List.of(Language.values())),
                symbol(),
                pick(List.of("", "GA", "CND", "body & soul")),
                text(),
                pick(List.of("", "76", "S-30")),
                day(),
                pick(List.of("", "E/2031/28")),
                provisions,
                footnotes(provisions),
                List.of(Issue.of(IssueCode.NUMBERING_BROKEN, "one > two & \u0001")));
    }

    private @Nullable Symbol symbol() {
        return Symbol.parse(
                        pick(
                                List.of(
                                        "",
                                        "A/RES/57/270 B",
                                        "CND resolution 66/1",
                                        "S/RES/1325 (2000)",
                                        "E/CN.7/2031/L.4",
                                        "A/DEC/85/501")))
                .orElse(null);
    }

    private @Nullable LocalDate day() {
        return random.nextBoolean() ? null : LocalDate.of(2031, 5, 1 + random.nextInt(28));
    }

    private Provision provision(String part, int index, int table) {
        var kind = pick(List.of(ProvisionKind.values()));
        var place =
                kind == ProvisionKind.PARAGRAPH && random.nextBoolean()
                        ? "table " + table + " row " + index
                        : "P " + index + pick(List.of("", " (a)", " end", "/x", " way forward/2"));
        var address = new ProvisionAddress(part, place);
        taken.add(address);
        var text = text();
        return new Provision(
                address,
                kind,
                pick(NUMBERS),
                pick(List.of("", "", "Waters / Harbours", "Waters")),
                random.nextInt(3) == 0 ? random.nextInt(20) : random.nextInt(3),
                text,
                random.nextInt(3),
                pick(List.of("", "para_1", "para_1", "two words")),
                marks(text));
    }

    private List<Footnote> footnotes(List<Provision> provisions) {
        var notes = new ArrayList<Footnote>();
        for (var provision : provisions) {
            for (var mark : provision.marks()) {
                if (mark.kind() == Mark.Kind.FOOTNOTE && random.nextInt(5) > 0) {
                    notes.add(note(mark.value(), provision.address()));
                }
            }
            if (random.nextInt(8) == 0) {
                notes.add(note(pick(VALUES), provision.address()));
            }
        }
        if (random.nextInt(6) == 0) {
            notes.add(note("9", new ProvisionAddress("nowhere", "P")));
        }
        if (notes.size() > 1 && random.nextInt(4) == 0) {
            notes.add(0, notes.removeLast());
        }
        return notes;
    }

    private Footnote note(String mark, ProvisionAddress provision) {
        var text = text();
        return new Footnote(
                mark, text, provision, pick(List.of("", "authorialNote_1", "a b")), marks(text));
    }

    private List<Mark> marks(String text) {
        var marks = new ArrayList<Mark>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int start = even(text, random.nextInt(text.length() + 1));
            int end = even(text, start + random.nextInt(text.length() - start + 1));
            var kind = pick(List.of(Mark.Kind.values()));
            boolean point = kind == Mark.Kind.FOOTNOTE && random.nextInt(4) > 0;
            marks.add(
                    new Mark(
                            kind,
                            new Span(start, point ? start : Math.max(start, end)),
                            pick(VALUES)));
        }
        return marks;
    }

    private static int even(String text, int at) {
        boolean within = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return within ? at - 1 : at;
    }

    private String text() {
        var words = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            words.append(pick(WORDS)).append(random.nextBoolean() ? " " : "");
        }
        return words.toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
