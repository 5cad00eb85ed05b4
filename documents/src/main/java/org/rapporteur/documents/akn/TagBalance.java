package org.rapporteur.documents.akn;

import java.util.ArrayList;
import java.util.List;

/// Makes end tags fit: drops one that closes nothing open, closes what an outer one leaves open.
///
/// Nothing but end tags is changed, so no word of the text can be lost or moved into the mark-up.
final class TagBalance {

    private final String in;
    private final StringBuilder out;
    private final List<String> open = new ArrayList<>();
    private int repairs;

    /// The text with fitting end tags.
    ///
    /// @param repairs how many end tags were dropped or added; 0 when the fault is of another kind
    record Balanced(String text, int repairs) {}

    private TagBalance(String in) {
        this.in = in;
        this.out = new StringBuilder(in.length() + 256);
    }

    static Balanced balance(String text) {
        var balance = new TagBalance(text);
        balance.run();
        return new Balanced(balance.out.toString(), balance.repairs);
    }

    private void run() {
        int at = 0;
        while (at < in.length()) {
            int tag = indexOf('<', at);
            out.append(in, at, tag);
            if (tag == in.length()) {
                break;
            }
            int end = Math.min(endOfMarkup(tag), in.length());
            if (tag + 1 < in.length() && in.charAt(tag + 1) == '/') {
                close(name(tag + 2), tag, end);
            } else {
                enter(tag, end);
            }
            at = end;
        }
        while (!open.isEmpty()) {
            addEndTag();
        }
    }

    private void enter(int tag, int end) {
        out.append(in, tag, end);
        boolean element =
                tag + 1 < in.length() && in.charAt(tag + 1) != '?' && in.charAt(tag + 1) != '!';
        if (element && in.charAt(Math.max(tag, end - 2)) != '/') {
            open.add(name(tag + 1));
        }
    }

    private void close(String name, int tag, int end) {
        int match = open.size() - 1;
        while (match >= 0 && !open.get(match).equals(name)) {
            match--;
        }
        if (match < 0) {
            repairs++;
            return;
        }
        while (open.size() - 1 > match) {
            addEndTag();
        }
        open.removeLast();
        out.append(in, tag, end);
    }

    private void addEndTag() {
        repairs++;
        out.append("</").append(open.removeLast()).append('>');
    }

    private int endOfMarkup(int tag) {
        boolean comment =
                tag + 3 < in.length()
                        && in.charAt(tag + 1) == '!'
                        && in.charAt(tag + 2) == '-'
                        && in.charAt(tag + 3) == '-';
        if (!comment) {
            return indexOf('>', tag) + 1;
        }
        for (int i = tag + 4; i + 2 < in.length(); i++) {
            if (in.charAt(i) == '-' && in.charAt(i + 1) == '-' && in.charAt(i + 2) == '>') {
                return i + 3;
            }
        }
        return in.length();
    }

    private String name(int from) {
        int end = from;
        while (end < in.length()
                && in.charAt(end) > ' '
                && in.charAt(end) != '>'
                && in.charAt(end) != '/') {
            end++;
        }
        return in.substring(from, end);
    }

    private int indexOf(char wanted, int from) {
        int at = in.indexOf(wanted, from);
        return at < 0 ? in.length() : at;
    }
}
