package org.rapporteur.app.corpus;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;

/// Where a text is published, as an address with `{language}` and `{symbol}` in it.
///
/// Example: `https://undocs.org/{language}/{symbol}` gives `https://undocs.org/en/A/RES/78/224`.
///
/// @param hosts hosts that an answer may redirect to, besides the address's own
public record AddressPattern(String text, Set<String> hosts) {

    /// The short addresses of the United Nations' documents, which lead to the document service.
    public static final String UNITED_NATIONS = "https://undocs.org/{language}/{symbol}";

    private static final Set<String> UNITED_NATIONS_HOSTS =
            Set.of(
                    "undocs.org",
                    "www.undocs.org",
                    "docs.un.org",
                    "documents.un.org",
                    "daccess-ods.un.org");

    public AddressPattern {
        hosts = Set.copyOf(hosts);
    }

    /// From what the user wrote: a pattern, or a base address that the language and the symbol are
    /// appended to.
    public static AddressPattern of(String written) {
        var text =
                written.contains("{symbol}")
                        ? written
                        : (written.endsWith("/") ? written : written + "/") + "{language}/{symbol}";
        var probe = text.replace("{language}", "en").replace("{symbol}", "A/RES/1/1");
        var uri = parse(probe, written);
        var host = uri.getHost();
        if (host == null || !("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
            throw refuse(written);
        }
        return new AddressPattern(
                text, UNITED_NATIONS_HOSTS.contains(host) ? UNITED_NATIONS_HOSTS : Set.of(host));
    }

    private static URI parse(String probe, String written) {
        try {
            return URI.create(probe);
        } catch (IllegalArgumentException _) {
            throw refuse(written);
        }
    }

    private static RapporteurException refuse(String written) {
        return new RapporteurException(
                ErrorCode.WRONG_USAGE,
                "%s is no web address; write for example %s".formatted(written, UNITED_NATIONS));
    }

    URI addressOf(Wanted wanted) {
        return URI.create(
                text.replace("{language}", wanted.language().code())
                        .replace("{symbol}", encode(wanted.symbol().toString())));
    }

    /// Percent-encodes what may not stand in a path; strokes stay, they are part of the address.
    private static String encode(String symbol) {
        var out = new StringBuilder();
        for (byte b : symbol.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c < 0x80 && Character.isLetterOrDigit(c)) || "/.-_()*".indexOf(c) >= 0;
            if (plain) {
                out.append(c);
            } else {
                out.append("%%%02X".formatted((int) c));
            }
        }
        return out.toString();
    }
}
