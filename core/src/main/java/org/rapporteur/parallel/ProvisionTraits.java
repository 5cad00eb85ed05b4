package org.rapporteur.parallel;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.instrument.Mark;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionKind;

/// What can be told of a provision without knowing its language.
///
/// @param number its number or the place of its letter in the alphabet; 0 where it has none or one
///   that does not tell
/// @param length letters of its text
/// @param figures the numbers in its text, sorted: years, sessions, symbols
/// @param notes marks of its footnotes, sorted
record ProvisionTraits(
        ProvisionKind kind,
        String part,
        int level,
        int number,
        int length,
        long[] figures,
        String[] notes) {

    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 12;

    static ProvisionTraits of(Provision provision) {
        return new ProvisionTraits(
                provision.kind(),
                provision.address().part(),
                provision.level(),
                NumberValue.of(provision.number()),
                (int) provision.text().codePoints().filter(Character::isLetter).count(),
                figures(provision.text()),
                provision.marks().stream()
                        .filter(mark -> mark.kind() == Mark.Kind.FOOTNOTE)
                        .map(Mark::value)
                        .sorted()
                        .toArray(String[]::new));
    }

    /// Several provisions that follow one another, taken as one.
    static ProvisionTraits joined(List<ProvisionTraits> run) {
        var first = run.getFirst();
        return new ProvisionTraits(
                first.kind,
                first.part,
                first.level,
                first.number,
                run.stream().mapToInt(ProvisionTraits::length).sum(),
                run.stream().flatMapToLong(one -> Arrays.stream(one.figures)).sorted().toArray(),
                run.stream()
                        .flatMap(one -> Arrays.stream(one.notes))
                        .sorted()
                        .toArray(String[]::new));
    }

    /// Runs of digits in any script; a single digit is too often a word in another language.
    private static long[] figures(String text) {
        var figures = new long[text.length() / FEWEST_DIGITS + 1];
        int count = 0;
        long value = 0;
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 10) : -1;
            if (digit >= 0 && digits < MOST_DIGITS) {
                value = value * 10 + digit;
                digits++;
            } else {
                if (digits >= FEWEST_DIGITS) {
                    figures[count++] = value;
                }
                value = Math.max(digit, 0);
                digits = digit >= 0 ? 1 : 0;
            }
        }
        var found = Arrays.copyOf(figures, count);
        Arrays.sort(found);
        return found;
    }
}
