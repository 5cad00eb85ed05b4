package org.rapporteur.documents.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.documents.structure.HeldSegments.Segment;
import org.rapporteur.instrument.Footnote;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.StructureWord.Kind;
import org.rapporteur.instrument.Symbol;

/// Documents within documents: takes the resolutions and decisions out of a report that holds them,
/// so that each is an instrument with its own symbol and addresses.
///
/// Example: of the report of a commission's session come the report, `CND resolution 68/1`, `CND
/// resolution 68/2`, … Drafts that the report recommends for adoption stay in it, each a part of
/// its own (`draft resolution II/OP 3`), for they are not adopted.
public final class HeldInstruments {

    /// "5th plenary meeting, 5 December 2025": the lines that close a text are short and few.
    private static final int LONGEST_CLOSING = 80;

    private static final int MOST_CLOSING = 3;

    private final Instrument document;
    private final ReadBlocks read;

    // The part that is being put together.
    private final List<Block> blocks = new ArrayList<>();
    private final List<DraftNote> notes = new ArrayList<>();

    private HeldInstruments(Instrument document, ReadBlocks read) {
        this.document = document;
        this.read = read;
    }

    /// The document first, then what it held, in order; the document alone where it holds nothing.
    public static List<Instrument> split(Instrument document) {
        boolean mayHold =
                document.format() != Format.PPTX
                        && document.findSymbol().stream().noneMatch(Symbol::isAdopted);
        var segments = mayHold ? HeldSegments.find(document.provisions()) : List.<Segment>of();
        if (segments.isEmpty()) {
            return List.of(document);
        }
        var read = ReadBlocks.of(document);
        var instruments = new ArrayList<Instrument>(segments.size() + 1);
        instruments.add(new HeldInstruments(document, read).rest(segments));
        for (var segment : segments) {
            if (!segment.isDraft()) {
                instruments.add(new HeldInstruments(document, read).held(segment));
            }
        }
        return instruments;
    }

    /// The document without the texts that it holds; each draft in it is a part of its own.
    private Instrument rest(List<Segment> segments) {
        Map<String, Integer> seen = new HashMap<>();
        int at = 0;
        for (var segment : segments) {
            add(at, segment.start(), "");
            if (segment.isDraft()) {
                var part = partOf(segment, seen);
                int formula = segment.formula() ? 1 : 0;
                add(segment.start(), segment.text() - formula, part);
                addText(segment, segment.end(), part);
            }
            at = segment.end();
        }
        add(at, read.blocks().size(), "");
        var arranged = Outline.arrange(blocks, notes, Nature.ACCOUNT);
        var issues = new ArrayList<>(document.issues());
        issues.addAll(arranged.issues());
        return new Instrument(
                document.source(),
                document.format(),
                document.language(),
                document.symbol(),
                document.body(),
                document.title(),
                document.session(),
                document.adopted(),
                document.within(),
                arranged.provisions(),
                arranged.footnotes(),
                issues);
    }

    /// `draft resolution II`; a second one of that number says so.
    private String partOf(Segment segment, Map<String, Integer> seen) {
        var line = read.blocks().get(segment.start()).text();
        var number = segment.head().number();
        int end = number.isEmpty() ? line.length() : line.indexOf(number);
        var name = (line.substring(0, end).toLowerCase(Locale.ROOT).strip() + " " + number).strip();
        int count = seen.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + " (" + count + ")";
    }

    private Instrument held(Segment segment) {
        for (int i = segment.start(); i < segment.text(); i++) {
            if (!read.notesOf(i).isEmpty()) {
                add(read.blocks().get(i).as(Role.TITLE, 0), read.notesOf(i));
            }
        }
        int closing = startOfClosing(segment);
        addText(segment, closing, "");
        var arranged = Outline.arrange(blocks, notes);
        var body = segment.body().isEmpty() ? document.body() : segment.body();
        var symbol = Bodies.symbolOf(body, isDecision(segment, body), segment.head().number());
        return new Instrument(
                document.source(),
                document.format(),
                document.language(),
                symbol.orElse(null),
                body,
                segment.title(),
                symbol.map(Symbol::session).orElse(""),
                adopted(segment, closing),
                document.symbolText().isEmpty()
                        ? document.source().fileName()
                        : document.symbolText(),
                arranged.provisions(),
                arranged.footnotes(),
                arranged.issues());
    }

    /// Where the head does not say it, the body's way of counting does: decisions of these bodies
    /// count from a number that their resolutions do not reach, and boards adopt decisions only.
    private static boolean isDecision(Segment segment, String body) {
        return switch (segment.head().kind()) {
            case DECISION -> true;
            case RESOLUTION, DRAFT -> false;
            case NUMBERED, LOOSE -> {
                int first =
                        switch (body) {
                            case "HRC" -> 101;
                            case "ECOSOC" -> 200;
                            case "GA" -> 401;
                            case "UNDP", "UNICEF", "UNW" -> 0;
                            default -> segment.formula() ? Integer.MAX_VALUE : 0;
                        };
                yield segment.head().ordinal() >= first;
            }
        };
    }

    private void addText(Segment segment, int end, String part) {
        int first = blocks.size();
        add(segment.text(), end, part);
        if (segment.formula()) {
            Preambles.mark(blocks, first);
        }
    }

    private void add(int from, int to, String part) {
        for (int i = from; i < to; i++) {
            add(read.blocks().get(i).within(part), read.notesOf(i));
        }
    }

    private void add(Block block, List<Footnote> footnotes) {
        for (var note : footnotes) {
            notes.add(
                    new DraftNote(
                            note.mark(), note.text(), note.id(), note.marks(), blocks.size()));
        }
        blocks.add(block);
    }

    /// Where the lines with meeting and day begin that close the text; its end where it has none.
    private int startOfClosing(Segment segment) {
        for (int i = segment.end() - 1;
                i >= Math.max(segment.text() + 1, segment.end() - MOST_CLOSING);
                i--) {
            var block = read.blocks().get(i);
            var text = block.text();
            if (text.isEmpty() || !block.number().isEmpty() || text.length() > LONGEST_CLOSING) {
                return segment.end();
            }
            if (Character.isDigit(text.charAt(0))
                    && StructureWords.inUse().isIn(Kind.MEETING, text.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return segment.end();
    }

    private @Nullable LocalDate adopted(Segment segment, int closing) {
        for (int i = closing; i < segment.end(); i++) {
            var day = PrintedDates.find(read.blocks().get(i).text());
            if (day.isPresent()) {
                return day.get();
            }
        }
        return null;
    }
}
