package org.rapporteur.app.output;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.issue.IssueCode.Severity;

/// What came of the files of a run: read, read with issues, refused and why.
///
/// Not thread-safe.
public final class Account {

    private int read;
    private final Map<IssueCode, Integer> partly = new TreeMap<>();
    private final Map<IssueCode, Integer> refused = new TreeMap<>();

    public void add(Instrument instrument) {
        var worst =
                instrument.issues().stream()
                        .filter(issue -> issue.code().severity() != Severity.NOTED)
                        .map(Issue::code)
                        .max((one, other) -> one.severity().compareTo(other.severity()));
        if (worst.isEmpty()) {
            read++;
        } else {
            var counts = worst.get().severity() == Severity.REFUSED ? refused : partly;
            counts.merge(worst.get(), 1, Integer::sum);
        }
    }

    /// `12 files: 9 read, 1 with issues (page-damaged 1), 2 refused (encrypted 2)`.
    @Override
    public String toString() {
        int all = read + sum(partly) + sum(refused);
        return "%,d %s: %,d read, %,d with issues%s, %,d refused%s"
                .formatted(
                        all,
                        all == 1 ? "file" : "files",
                        read,
                        sum(partly),
                        reasons(partly),
                        sum(refused),
                        reasons(refused));
    }

    private static int sum(Map<IssueCode, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String reasons(Map<IssueCode, Integer> counts) {
        if (counts.isEmpty()) {
            return "";
        }
        var reasons = new StringJoiner(", ", " (", ")");
        counts.forEach((code, count) ->
                reasons.add(
                        "%s %,d"
                                .formatted(
                                        code.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                        count)));
        return reasons.toString();
    }
}
