package org.rapporteur.app.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.app.evaluation.CitationComparison.Outcome;
import org.rapporteur.app.evaluation.CitationComparison.Row;
import org.rapporteur.citation.CitationVocabulary;

/// Tells which disagreements are errors of the gold, and by what evidence. They are listed apart
/// and count neither as hits nor as errors.
///
/// The gold is the links that the publisher set by hand, and hands slip: a link that says one thing
/// and points to another, a citation in full that nobody linked. Evidence is only what the text or
/// other links say, never our own answer.
final class GoldErrors {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String DATED = "[^;]{0,4}? of \\d{1,2} \\p{L}+ (\\d{4})";

    private final CitationVocabulary vocabulary;
    private final Map<TargetKey, Set<String>> linkedIn = new HashMap<>();
    private final Set<String> linkedOrgans = new HashSet<>();

    GoldErrors(CitationVocabulary vocabulary, Collection<GoldLink> links) {
        this.vocabulary = vocabulary;
        for (var link : links) {
            linkedIn.computeIfAbsent(TargetKey.of(link.target()), any -> new HashSet<>())
                    .add(link.file());
            linkedOrgans.add(organ(link.target()));
        }
    }

    /// The evidence that the gold errs; empty where there is none.
    String evidence(Row row) {
        return switch (row.outcome()) {
            case MISSED -> ofMissed(row);
            case EXTRA -> ofExtra(row);
            case HIT, OUTSIDE -> "";
        };
    }

    /// Whether the publisher links nothing of this kind, so that the gold cannot tell: organs that
    /// no link points to.
    boolean isOutside(Row row) {
        return row.outcome() == Outcome.EXTRA
                && row.kind() == CitationClass.REPORTS
                && !linkedOrgans.contains(organ(row.target()));
    }

    private static String organ(String target) {
        var text = target.strip().toUpperCase(Locale.ROOT);
        int stroke = text.indexOf('/');
        return stroke < 0 ? text : text.substring(0, stroke);
    }

    private String ofMissed(Row row) {
        var target = row.target().toUpperCase(Locale.ROOT);
        if (target.indexOf('/') <= 0 || Character.isDigit(target.charAt(0))) {
            return "the link names no body: " + row.target();
        }
        boolean wholeSurface = row.surface().indexOf('/') > 0 && !row.surface().endsWith("/");
        if (wholeSurface && !numbers(target).containsAll(numbers(row.surface()))) {
            return "the link's words “"
                    + row.surface()
                    + "” and its target "
                    + row.target()
                    + " are different numbers";
        }
        if (!numbers(row.unitText()).containsAll(numbers(TargetKey.of(row.target()).base()))) {
            return "the number of the target " + row.target() + " does not stand in the text";
        }
        int year = yearBehind(row);
        if (year > 0 && !admits(row, year)) {
            return "the text dates it "
                    + year
                    + ", in which the body of "
                    + row.target()
                    + " had no such session";
        }
        return "";
    }

    private String ofExtra(Row row) {
        var key = TargetKey.of(row.target());
        long elsewhere =
                linkedIn.getOrDefault(key, Set.of()).stream()
                        .filter(file -> !file.equals(row.file()))
                        .count();
        if (elsewhere > 0) {
            return "not linked here; the publisher links the same number to the same target in "
                    + elsewhere
                    + " other files";
        }
        if (row.kind() == CitationClass.REPORTS && row.why().equals("cited in full")) {
            return "not linked; the text has the whole symbol “" + row.surface() + "”";
        }
        int year = yearBehind(row);
        if (year > 0 && admits(row, year)) {
            return "not linked; the text dates it "
                    + year
                    + ", which fits the session, and: "
                    + row.why();
        }
        return row.why().equals("the body is named in the text")
                ? "not linked; the text names the body before the number"
                : "";
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(match -> match.group()).toList();
    }

    private static int yearBehind(Row row) {
        var dated = Pattern.compile(Pattern.quote(row.surface()) + DATED).matcher(row.unitText());
        return dated.find() ? Integer.parseInt(dated.group(1)) : 0;
    }

    private boolean admits(Row row, int year) {
        var session = numbers(row.target());
        var organ =
                switch (row.kind()) {
                    case GA -> "GA";
                    case ECOSOC -> "ECOSOC";
                    case HRC -> "HRC";
                    default -> "";
                };
        boolean plain = row.target().matches("(?i)[A-Z/]*RES/\\d+/\\d+.*");
        return organ.isEmpty()
                || !plain
                || vocabulary.admits(organ, Integer.parseInt(session.getFirst()), year);
    }
}
