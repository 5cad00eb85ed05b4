package org.rapporteur.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Addresses of provisions as people say them: `annex/31` is "annex, para. 31", `PP 3` is
/// "preambular para. 3".
public final class Places {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?: ?\\([a-z0-9]+\\))*");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{1,6}");
    private static final String OPERATIVE = "OP ";
    private static final String PREAMBULAR = "PP ";

    private Places() {}

    /// Several addresses: `annex/31`, `annex/32`, `annex/33`, `annex/40` are "annex, paras. 31–33,
    /// 40".
    public static String say(List<String> addresses) {
        var places = addresses.stream().map(Places::parse).toList();
        List<String> said = new ArrayList<>();
        for (int from = 0; from < places.size(); ) {
            int end = endOfGroup(places, from);
            said.add(end - from == 1 ? say(places.get(from)) : sayGroup(places.subList(from, end)));
            from = end;
        }
        return String.join("; ", said);
    }

    /// One address; a form that is not known stays as it is.
    public static String say(String address) {
        return say(parse(address));
    }

    private static String say(Place place) {
        return place.before() + (place.form() == Form.OTHER ? "" : "para. ") + place.number();
    }

    /// The places from here on that differ only in a plain number end here.
    private static int endOfGroup(List<Place> places, int from) {
        int end = from + 1;
        while (places.get(from).form() == Form.PLAIN_NUMBER
                && end < places.size()
                && places.get(end).form() == Form.PLAIN_NUMBER
                && places.get(end).before().equals(places.get(from).before())) {
            end++;
        }
        return end;
    }

    private static String sayGroup(List<Place> places) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < places.size(); i++) {
            boolean goesOn =
                    i + 1 < places.size() && places.get(i + 1).value() == places.get(i).value() + 1;
            if (!goesOn) {
                var start = places.get(first).number();
                ranges.add(i == first ? start : start + "–" + places.get(i).number());
                first = i + 1;
            }
        }
        return places.getFirst().before() + "paras. " + String.join(", ", ranges);
    }

    private static Place parse(String address) {
        int stroke = address.lastIndexOf('/');
        var part = stroke < 0 ? "" : address.substring(0, stroke) + ", ";
        var place = address.substring(stroke + 1);
        if (place.startsWith(PREAMBULAR)) {
            return numbered(part + "preambular ", place.substring(PREAMBULAR.length()));
        }
        return place.startsWith(OPERATIVE)
                ? numbered(part, place.substring(OPERATIVE.length()))
                : numbered(part, place);
    }

    private static Place numbered(String before, String number) {
        if (PLAIN_NUMBER.matcher(number).matches()) {
            return new Place(before, Form.PLAIN_NUMBER, number);
        }
        return new Place(
                before,
                NUMBER.matcher(number).matches() ? Form.NUMBER_AND_ITEM : Form.OTHER,
                number);
    }

    private enum Form {
        PLAIN_NUMBER,
        NUMBER_AND_ITEM,
        OTHER
    }

    /// @param before what stands before the number or name: `annex, `
    private record Place(String before, Form form, String number) {

        int value() {
            return Integer.parseInt(number);
        }
    }
}
