package org.rapporteur.report.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Addresses of provisions as people say them: `annex/31` is "annex, para. 31", `PP 3` is
/// "preambular para. 3".
public final class Places {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?: ?\\([a-z0-9]+\\))*");
    private static final Pattern OPERATIVE = Pattern.compile("OP (.+)");
    private static final Pattern PREAMBULAR = Pattern.compile("PP (.+)");

    private Places() {}

    /// Several addresses, separated by semicolons.
    public static String say(List<String> addresses) {
        return addresses.stream().map(Places::say).collect(Collectors.joining("; "));
    }

    /// One address; a form that is not known stays as it is.
    public static String say(String address) {
        int stroke = address.lastIndexOf('/');
        var part = stroke < 0 ? "" : address.substring(0, stroke) + ", ";
        return part + sayPlace(address.substring(stroke + 1));
    }

    private static String sayPlace(String place) {
        var operative = OPERATIVE.matcher(place);
        if (operative.matches()) {
            return "para. " + operative.group(1);
        }
        var preambular = PREAMBULAR.matcher(place);
        if (preambular.matches()) {
            return "preambular para. " + preambular.group(1);
        }
        return NUMBER.matcher(place).matches() ? "para. " + place : place;
    }
}
