package org.rapporteur.report.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// The messages of one language: `say("gaps.title")`, with `{0}`, `{1}` … filled in. Immutable.
///
/// A key that is missing is a fault of the program, not of the data, and throws.
public final class Words {

    private static final String ENGLISH = "words_en.properties";

    private final Map<String, String> messages;

    private Words(Map<String, String> messages) {
        this.messages = Map.copyOf(messages);
    }

    public static Words english() {
        try (var stream = Words.class.getResourceAsStream(ENGLISH)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "the message file is not in the program: " + ENGLISH);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var messages = new TreeMap<String, String>();
            properties
                    .stringPropertyNames()
                    .forEach(key -> messages.put(key, properties.getProperty(key)));
            return new Words(messages);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /// The message of a key, its holes filled with the values in order.
    public String say(String key, Object... values) {
        var message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message for " + key);
        }
        return values.length == 0 ? message : fill(message, values);
    }

    /// The message for a number of things: `key.one` for one, `key.many` for any other; `{0}` is
    /// the number.
    public String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".many"), number);
    }

    private static String fill(String message, Object[] values) {
        var filled = new StringBuilder();
        for (int i = 0; i < message.length(); i++) {
            boolean hole =
                    message.charAt(i) == '{'
                            && i + 2 < message.length()
                            && message.charAt(i + 2) == '}';
            if (hole) {
                filled.append(values[message.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(message.charAt(i));
            }
        }
        return filled.toString();
    }
}
