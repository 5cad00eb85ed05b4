package org.rapporteur.app.evaluation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A citation's target in the form in which two spellings of the same target meet.
///
/// The gold takes its targets from links, which spell them in many ways (data README):
/// `A/RES/57/270b`, `e/res/155 (VII)`, `A/72/3(supp)`, `%20`, the first half of a double symbol, a
/// letter left out (`A/RES/217(III)` for 217 A (III)), a part in brackets left out or added
/// (`A/62/40(vol.i)`).
///
/// @param base upper case, no blanks, no letters of a resolution's number, no brackets of a
///   document
/// @param letters the letters of a resolution's number (`A`, `A-C`); empty where there are none
/// @param bracket a document's part (`SECT.2`); empty where there is none
record TargetKey(String base, String letters, String bracket) {

    private static final Pattern MOBILE =
            Pattern.compile("FinalSymbol=([^&]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECOND_HALF = Pattern.compile("(?<=\\d)-(?=[A-Z]{1,8}/)");
    private static final Pattern BRACKETED_RESOLUTION =
            Pattern.compile(
                    "(.*(?:/RES|/DEC)/\\d+)([A-Z](?:-[A-Z])?)?(\\((?:E?S-)?[0-9IVXLC]+\\))");
    private static final Pattern RESOLUTION =
            Pattern.compile("(.*(?:/RES|/DEC|RESOLUTION|DECISION).*?/\\d+)([A-Z](?:-[A-Z])?)?");
    private static final Pattern PART = Pattern.compile("\\(([^)]*)\\)");

    static TargetKey of(String target) {
        var text =
                target.indexOf('%') >= 0
                        ? URLDecoder.decode(target, StandardCharsets.UTF_8)
                        : target;
        var mobile = MOBILE.matcher(text);
        text = mobile.find() ? mobile.group(1) : text;
        text =
                text.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\u00A0\\u202F]+", "")
                        .replace('\u2011', '-')
                        .replace('\u2013', '-');
        text =
                text.replaceFirst("^/?EN/", "")
                        .replaceFirst("^/", "")
                        .replace("(SUPP)", "")
                        .replace("*", "");
        text = SECOND_HALF.split(text)[0];
        var bracketed = BRACKETED_RESOLUTION.matcher(text);
        if (bracketed.matches()) {
            return new TargetKey(bracketed.group(1) + bracketed.group(3), group(bracketed), "");
        }
        var resolution = RESOLUTION.matcher(text);
        if (resolution.matches()) {
            return new TargetKey(resolution.group(1), group(resolution), "");
        }
        var part = PART.matcher(text);
        if (!part.find()) {
            return new TargetKey(text, "", "");
        }
        var bracket = part.group(1).replace(".", "");
        return new TargetKey(part.replaceAll(""), "", bracket);
    }

    private static String group(Matcher matcher) {
        var letters = matcher.group(2);
        return letters == null ? "" : letters;
    }

    /// Whether a link means the target: alike, or alike but for a letter or part that one of them
    /// leaves out; a link to a range of letters means each of them; either half of a double symbol
    /// will do.
    static boolean meets(String target, TargetKey link) {
        for (var half : SECOND_HALF.split(target)) {
            if (of(half).meets(link)) {
                return true;
            }
        }
        return false;
    }

    private boolean meets(TargetKey link) {
        boolean lettersMeet =
                letters.equals(link.letters) || link.letters.isEmpty() || isWithin(link.letters);
        boolean bracketsMeet =
                bracket.equals(link.bracket) || bracket.isEmpty() || link.bracket.isEmpty();
        return base.equals(link.base) && lettersMeet && bracketsMeet;
    }

    private boolean isWithin(String range) {
        return !letters.isEmpty()
                && range.length() == 3
                && letters.charAt(0) >= range.charAt(0)
                && letters.charAt(letters.length() - 1) <= range.charAt(2);
    }
}
