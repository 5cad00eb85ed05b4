package org.rapporteur.documents.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The numbers that Word computes for its lists: levels within levels, new beginnings, overrides.
///
/// Lists that share a definition count on together, unless one says with which number it begins.
final class Numbering {

    private static final int LEVELS = 9;
    private static final int MOST_LINKS = 5;

    /// One level of a definition.
    ///
    /// @param text `%1.%2` with a place for each level's number
    /// @param restart the level, from 1, whose numbers begin this one anew; 0 for never
    record Level(int start, String format, String text, int restart, boolean plain) {
        static final Level NONE = new Level(1, "none", "", -1, false);
    }

    /// A computed label: empty where the list shows none.
    ///
    /// @param depth of the list, from 0
    record Label(String text, int depth) {
        static final Label NONE = new Label("", 0);
    }

    private static final class Definition {
        final Level[] levels = new Level[LEVELS];
        String link = "";

        Definition() {
            Arrays.fill(levels, Level.NONE);
        }
    }

    private static final class List {
        String definition = "";
        final Map<Integer, Integer> starts = new HashMap<>();
        final Map<Integer, Level> levels = new HashMap<>();
        final boolean[] begun = new boolean[LEVELS];
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<Integer, List> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Styles styles;

    private Numbering(Styles styles) {
        this.styles = styles;
    }

    static Numbering none(Styles styles) {
        return new Numbering(styles);
    }

    static Numbering read(byte[] part, Styles styles) throws XMLStreamException {
        var read = new Numbering(styles);
        WordXml.walk(
                part,
                (xml, name) -> {
                    switch (name) {
                        case "abstractNum" -> read.addDefinition(xml);
                        case "num" -> read.addList(xml);
                        default -> {
                            // Pictures as bullets.
                        }
                    }
                });
        return read;
    }

    private void addDefinition(XMLStreamReader xml) throws XMLStreamException {
        var definition = new Definition();
        definitions.put(WordXml.attribute(xml, "abstractNumId"), definition);
        WordXml.children(
                xml,
                (at, name) -> {
                    if (name.equals("numStyleLink")) {
                        definition.link = WordXml.value(at);
                    } else if (name.equals("lvl")) {
                        int depth = depthOf(at);
                        definition.levels[depth] = level(at);
                    }
                });
    }

    private static int depthOf(XMLStreamReader xml) {
        int depth = WordXml.number(WordXml.attribute(xml, "ilvl"), 0);
        return Math.clamp(depth, 0, LEVELS - 1);
    }

    private static Level level(XMLStreamReader xml) throws XMLStreamException {
        var start = new int[] {1, -1, 0};
        var texts = new String[] {"decimal", ""};
        WordXml.children(
                xml,
                (at, name) -> {
                    switch (name) {
                        case "start" -> start[0] = WordXml.number(WordXml.value(at), 1);
                        case "lvlRestart" -> start[1] = WordXml.number(WordXml.value(at), -1);
                        case "isLgl" -> start[2] = WordXml.isOn(at) ? 1 : 0;
                        case "numFmt" -> texts[0] = WordXml.value(at);
                        case "lvlText" -> texts[1] = WordXml.value(at);
                        default -> {
                            // How it is set.
                        }
                    }
                });
        return new Level(start[0], texts[0], texts[1], start[1], start[2] == 1);
    }

    private void addList(XMLStreamReader xml) throws XMLStreamException {
        var list = new List();
        lists.put(WordXml.number(WordXml.attribute(xml, "numId"), 0), list);
        var depth = new int[1];
        WordXml.children(
                xml,
                (at, name) -> {
                    switch (name) {
                        case "abstractNumId" -> list.definition = WordXml.value(at);
                        case "lvlOverride" -> depth[0] = depthOf(at);
                        case "startOverride" ->
                                list.starts.put(depth[0], WordXml.number(WordXml.value(at), 1));
                        case "lvl" -> list.levels.put(depth[0], level(at));
                        default -> {
                            // Nothing else counts.
                        }
                    }
                });
    }

    /// Counts on and gives the label of the next paragraph of a list.
    Label next(int numbering, int depthGiven) {
        var list = lists.get(numbering);
        int depth = Math.clamp(depthGiven, 0, LEVELS - 1);
        var definition = list == null ? null : definitionOf(list.definition);
        if (list == null || definition == null) {
            return Label.NONE;
        }
        var counts = counters.computeIfAbsent(list.definition, any -> new int[LEVELS]);
        for (int above = 0; above < depth; above++) {
            if (counts[above] == 0) {
                counts[above] = startOf(list, definition, above);
            }
        }
        boolean begins = counts[depth] == 0 || !list.begun[depth] && list.starts.containsKey(depth);
        counts[depth] = begins ? startOf(list, definition, depth) : counts[depth] + 1;
        list.begun[depth] = true;
        for (int below = depth + 1; below < LEVELS; below++) {
            int restart = levelOf(list, definition, below).restart();
            if (restart < 0 || depth < restart) {
                counts[below] = 0;
            }
        }
        return new Label(print(list, definition, counts, depth), depth);
    }

    private Definition definitionOf(String id) {
        var definition = definitions.getOrDefault(id, new Definition());
        for (int i = 0; i < MOST_LINKS && !definition.link.isEmpty(); i++) {
            var list = lists.get(styles.get(definition.link).numbering());
            if (list == null) {
                return definition;
            }
            definition = definitions.getOrDefault(list.definition, new Definition());
        }
        return definition;
    }

    private static Level levelOf(List list, Definition definition, int depth) {
        return list.levels.getOrDefault(depth, definition.levels[depth]);
    }

    private static int startOf(List list, Definition definition, int depth) {
        return list.starts.getOrDefault(depth, levelOf(list, definition, depth).start());
    }

    private static String print(List list, Definition definition, int[] counts, int depth) {
        var level = levelOf(list, definition, depth);
        if (level.format().equals("bullet")) {
            return "•";
        }
        var label = new StringBuilder();
        var text = level.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int place = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (place >= 0 && place < LEVELS) {
                var format = levelOf(list, definition, place).format();
                label.append(NumberForms.print(level.plain() ? "decimal" : format, counts[place]));
                i++;
            } else {
                label.append(c);
            }
        }
        return level.format().equals("none") && label.isEmpty() ? "" : label.toString().strip();
    }
}
