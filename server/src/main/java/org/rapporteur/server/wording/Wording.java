package org.rapporteur.server.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The interface's texts in one language. Immutable; safe to share between threads.
public final class Wording {

    private static final Map<InterfaceLanguage, Wording> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final InterfaceLanguage language;
    private final Properties texts;

    private Wording(InterfaceLanguage language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Wording in(InterfaceLanguage language) {
        return BY_LANGUAGE.computeIfAbsent(language, one -> new Wording(one, load(one)));
    }

    static Properties load(InterfaceLanguage language) {
        var file = "words_" + language.code() + ".properties";
        try (var stream = Wording.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + file);
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public InterfaceLanguage language() {
        return language;
    }

    /// The text under a key, with `{0}`, `{1}`, … replaced.
    public String of(String key, Object... values) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        for (int i = 0; i < values.length; i++) {
            var value = values[i] instanceof Number number ? number(number) : values[i].toString();
            text = text.replace("{" + i + "}", value);
        }
        return text;
    }

    /// The text for a value of ours, `kind.action` for `action`, `verb.takes-note` for `takes
    /// note`; the value itself where there is none.
    public String name(String group, String value) {
        return texts.getProperty(group + "." + value.replace(' ', '-'), value);
    }

    /// Whether a value of ours has a text in this language.
    public boolean hasName(String group, String value) {
        return texts.containsKey(group + "." + value.replace(' ', '-'));
    }

    /// The verb with which an act begins, `takes note` of `takes note of the map`; empty where this
    /// language has no word for it.
    public String verbOf(String act) {
        for (int end = act.length(); end > 0; end = act.lastIndexOf(' ', end - 1)) {
            if (hasName("verb", act.substring(0, end))) {
                return act.substring(0, end);
            }
        }
        return "";
    }

    /// A number with its thousands set apart.
    public String number(Number number) {
        return NumberFormat.getInstance(language.locale()).format(number);
    }

    /// A day, month, year or window as the catalogue writes it.
    public String day(String written) {
        return Days.format(written, language.locale());
    }

    /// The day of a moment, in universal time.
    public String date(long millis) {
        return day(Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate().toString());
    }

    /// A moment, in universal time.
    public String moment(long millis) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .withZone(ZoneOffset.UTC)
                .format(Instant.ofEpochMilli(millis));
    }
}
