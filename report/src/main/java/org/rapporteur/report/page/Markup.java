package org.rapporteur.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.report.wording.Printable;

/// A piece of HTML that is safe to print: templates are ours, and every value that fills a hole is
/// escaped.
///
/// `Markup.of("<td>{}</td>", title)`; a value that is itself Markup, or a list of it, goes in as it
/// stands.
record Markup(String html) {

    static final Markup NOTHING = new Markup("");

    private static final String HOLE = "{}";

    /// Fills the holes `{}` of a template that is part of the program. Attribute values stand in
    /// double quotes.
    static Markup of(String template, Object... values) {
        var html = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int hole = template.indexOf(HOLE, from);
            if (hole < 0) {
                throw new IllegalArgumentException("more values than holes in: " + template);
            }
            html.append(template, from, hole);
            append(html, value);
            from = hole + HOLE.length();
        }
        if (template.indexOf(HOLE, from) >= 0) {
            throw new IllegalArgumentException("more holes than values in: " + template);
        }
        return new Markup(html.append(template, from, template.length()).toString());
    }

    static Markup text(String text) {
        var html = new StringBuilder();
        escape(html, text);
        return new Markup(html.toString());
    }

    static Markup join(List<Markup> pieces) {
        var html = new StringBuilder();
        pieces.forEach(piece -> html.append(piece.html));
        return new Markup(html.toString());
    }

    static <T> Markup each(List<T> items, Function<T, Markup> form) {
        return join(items.stream().map(form).toList());
    }

    /// The piece where the condition holds, and nothing where it does not.
    Markup when(boolean condition) {
        return condition ? this : NOTHING;
    }

    boolean isEmpty() {
        return html.isEmpty();
    }

    /// A file that is part of the program and stands beside this class.
    static Markup resource(String name) {
        try (var stream = Markup.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return new Markup(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void append(StringBuilder html, Object value) {
        switch (value) {
            case Markup markup -> html.append(markup.html);
            case List<?> list -> list.forEach(item -> append(html, item));
            default -> escape(html, value.toString());
        }
    }

    private static void escape(StringBuilder html, String text) {
        var printable = Printable.of(text);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
