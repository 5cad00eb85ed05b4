package org.rapporteur.server.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An address on this server with its parameters. Immutable; printing it encodes every part.
///
/// Example: `Address.of("/commitments").with("verb", "urges")`.
public final class Address {

    /// One stroke, no second of either kind behind it, and nothing that a browser leaves out.
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}\\s#]*");

    private final String path;
    private final Map<String, String> parameters;

    private Address(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = Collections.unmodifiableMap(parameters);
    }

    /// The path starts with one stroke, however many it was asked with: a link with two would lead
    /// to another server.
    public static Address of(String path) {
        return new Address(path.replaceFirst("^[/\\\\]{2,}", "/"), Map.of());
    }

    /// An address that a form or a link sent along: where it is none of this server, the home. So
    /// nobody is led elsewhere by a link to here.
    public static Address ofLocal(String written) {
        if (!LOCAL.matcher(written).matches()) {
            return of("/");
        }
        var parts = written.split("\\?", 2);
        var address = of(parts[0]);
        for (var parameter : parts.length == 1 ? new String[0] : parts[1].split("&")) {
            var pair = parameter.split("=", 2);
            address = address.with(decode(pair[0]), pair.length == 1 ? "" : decode(pair[1]));
        }
        return address;
    }

    private static String decode(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    /// The page of an instrument by its id.
    public static Address ofInstrument(String id) {
        return of("/instruments/" + encode(id));
    }

    /// The page of a commitment by its instrument and its place there.
    public static Address ofCommitment(String id, int position) {
        return of("/commitments/" + encode(id) + "/" + position);
    }

    /// A place in an instrument.
    public static String ofProvision(String id, String provision) {
        return ofInstrument(id) + "#" + anchor(provision);
    }

    /// The page that finds the text with a symbol.
    public static Address ofSymbol(String symbol) {
        return of("/symbols/" + encode(symbol).replace("%2F", "/"));
    }

    /// The page that shows who cites a text, and what it cites.
    ///
    /// @param name its symbol, or its instrument's id where it has none
    public static Address ofCitations(String name) {
        return of("/citations/graph/" + encode(name).replace("%2F", "/"));
    }

    /// A provision's address as the name of its place in a page: no blanks.
    public static String anchor(String provision) {
        return provision.replace(' ', '_');
    }

    /// With a parameter put in, replaced, or taken out where the value is empty.
    public Address with(String name, String value) {
        var changed = new LinkedHashMap<>(parameters);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Address(path, changed);
    }

    /// With a parameter taken out.
    public Address without(String name) {
        return with(name, "");
    }

    public String path() {
        return path;
    }

    public Map<String, String> parameters() {
        return parameters;
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(one -> encode(one.getKey()) + "=" + encode(one.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
