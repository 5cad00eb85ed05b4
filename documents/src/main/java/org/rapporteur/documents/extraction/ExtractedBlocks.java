package org.rapporteur.documents.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads the JSON: a list of blocks, or an object that holds one (`{"blocks": […]}`).
///
/// A block has a `type` (`paragraph`, `heading`, `list`), and its words in `text` or `items`, with
/// a language behind where there are several: `text_fr`, `items_en`. English beside another
/// language is its translation; the other language is the document.
final class ExtractedBlocks {

    static final int MOST_BLOCKS = 200_000;
    private static final String ENGLISH = "en";

    private final List<Map<String, List<String>>> objects = new ArrayList<>();
    private final Map<String, Integer> languages = new LinkedHashMap<>();

    private ExtractedBlocks() {}

    /// @throws tools.jackson.core.JacksonException where the bytes are no JSON
    static List<ExtractedBlock> read(byte[] json) {
        var read = new ExtractedBlocks();
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            var token = parser.nextToken();
            while (token != null && read.objects.size() < MOST_BLOCKS) {
                if (token == JsonToken.START_OBJECT) {
                    read.object(parser);
                }
                token = parser.nextToken();
            }
        }
        return read.blocks();
    }

    /// Reads the strings of an object; objects within it are blocks of their own.
    private void object(JsonParser parser) {
        var values = new LinkedHashMap<String, List<String>>();
        int at = objects.size();
        String name = "";
        for (var token = parser.nextToken();
                token != null && token != JsonToken.END_OBJECT;
                token = parser.nextToken()) {
            switch (token) {
                case PROPERTY_NAME -> name = parser.currentName();
                case START_OBJECT -> object(parser);
                case VALUE_STRING, VALUE_NUMBER_INT ->
                        values.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(parser.getString());
                default -> {
                    // Lists hold strings or further blocks; the rest says nothing.
                }
            }
        }
        if (values.containsKey("type") && findText(values).isPresent()) {
            objects.add(Math.min(at, objects.size()), values);
            values.keySet().stream()
                    .filter(ExtractedBlocks::isText)
                    .forEach(key -> languages.merge(languageOf(key), 1, Integer::sum));
        }
    }

    private static Optional<String> findText(Map<String, List<String>> values) {
        return values.keySet().stream().filter(ExtractedBlocks::isText).findFirst();
    }

    private static boolean isText(String key) {
        var name = key.indexOf('_') < 0 ? key : key.substring(0, key.indexOf('_'));
        return name.equals("text") || name.equals("items") || name.equals("content");
    }

    private static String languageOf(String key) {
        return key.indexOf('_') < 0 ? "" : key.substring(key.indexOf('_') + 1);
    }

    private List<ExtractedBlock> blocks() {
        var wanted =
                languages.keySet().stream()
                        .filter(language -> !language.equals(ENGLISH))
                        .findFirst()
                        .orElse(ENGLISH);
        var blocks = new ArrayList<ExtractedBlock>();
        for (var object : objects) {
            var texts = new ArrayList<String>();
            boolean list = false;
            for (var value : object.entrySet()) {
                if (isText(value.getKey()) && languageOf(value.getKey()).equals(wanted)) {
                    texts.addAll(value.getValue());
                    list |= value.getKey().startsWith("items");
                }
            }
            var type = object.getOrDefault("type", List.of("")).getFirst();
            blocks.add(new ExtractedBlock(level(type, object), list, texts));
        }
        return blocks;
    }

    private static int level(String type, Map<String, List<String>> object) {
        if (!type.equals("heading") && !type.equals("title")) {
            return 0;
        }
        var level = object.getOrDefault("level", List.of("1")).getFirst();
        return level.matches("[1-9]") ? level.charAt(0) - '0' : 1;
    }
}
