package org.rapporteur.citation;

import java.util.List;
import org.rapporteur.instrument.Symbol;
import org.rapporteur.register.Organ;

/// Chooses the body that a number belongs to, from the words around it, the speaking body and the
/// calendar.
final class TargetResolver {

    private static final String GENERAL_ASSEMBLY = "GA";

    private final CitationVocabulary vocabulary;

    TargetResolver(CitationVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// What a mention points to.
    ///
    /// @param target canonical symbol; empty unless there is exactly one
    /// @param organ id of the body; empty where it is not one of the catalogue's
    record Target(
            String target,
            String organ,
            List<String> candidates,
            CitationStatus status,
            String why) {

        static Target resolved(String target, String why) {
            return new Target(target, "", List.of(), CitationStatus.RESOLVED, why);
        }

        static Target unmatched(String why) {
            return new Target("", "", List.of(), CitationStatus.UNMATCHED, why);
        }
    }

    Target resolve(Mention mention, Surroundings around) {
        return mention.form() == Mention.Form.BRACKET
                ? bracketed(mention, around)
                : stroked(mention, around);
    }

    /// `1325 (2000)` is numbered by year, `2625 (XXV)` by roman session: the form alone names the
    /// body in most cases.
    private Target bracketed(Mention mention, Surroundings around) {
        boolean year = Character.isDigit(mention.session().charAt(0));
        if (year) {
            return vocabulary
                    .findRunning()
                    .map(organ ->
                            Target.resolved(
                                    symbol(organ, mention),
                                    "number with its year in brackets: " + organ.name()))
                    .orElseGet(() ->
                            Target.unmatched(
                                    "no body numbers its texts with the year in brackets"));
        }
        var named = mention.body();
        if (named.isEmpty() || named.startsWith("*")) {
            return bareRoman(mention, around);
        }
        var organ = named.equals(Mention.OWN) ? around.speaker() : named;
        boolean roman =
                vocabulary
                        .findOrgan(organ)
                        .filter(row -> row.sessions() != Organ.Sessions.RUNNING)
                        .isPresent();
        return of(
                roman ? organ : GENERAL_ASSEMBLY,
                mention,
                "roman session number, and the words before it");
    }

    /// "Resolution 2200 A (XXI)": the one that the register knows; else the body that speaks, else
    /// the General Assembly.
    private Target bareRoman(Mention mention, Surroundings around) {
        var assembly = of(GENERAL_ASSEMBLY, mention, "roman session number, as in the register");
        var speaker = around.speaker();
        boolean assemblyOnly =
                speaker.isEmpty() || speaker.equals(GENERAL_ASSEMBLY) || !isPrincipal(speaker);
        if (assemblyOnly || vocabulary.register().findBySymbol(assembly.target()).isPresent()) {
            return assembly;
        }
        return of(
                speaker,
                mention,
                "roman session number without a body: by drafting convention the one that is speaking");
    }

    private boolean isPrincipal(String organ) {
        return vocabulary
                .findOrgan(organ)
                .filter(row -> row.parent().isEmpty() && row.sessions() != Organ.Sessions.RUNNING)
                .isPresent();
    }

    private Target stroked(Mention mention, Surroundings around) {
        var body = mention.body();
        if (body.isEmpty()) {
            return bare(mention, around);
        }
        if (body.equals(Mention.OWN)) {
            return own(mention, around);
        }
        if (body.startsWith("*")) {
            return shortForm(mention, around);
        }
        if (mention.carriesOn() && !admits(body, mention)) {
            return bare(mention, around);
        }
        return of(body, mention, "the body is named in the text");
    }

    /// "its resolution 39/2": the body that speaks, unless its sessions cannot have had that
    /// number.
    private Target own(Mention mention, Surroundings around) {
        var speaker = around.speaker();
        if (!speaker.isEmpty() && admits(speaker, mention)) {
            return of(speaker, mention, "“its”: the body that is speaking");
        }
        var named = around.nearestBody(mention, organ -> admits(organ, mention));
        if (!named.isEmpty()) {
            return of(named, mention, "“its”: the body named last, whose session it can be");
        }
        return byCalendar(mention, "“its”, and the body that speaks had no such session");
    }

    /// "Council resolution 2005/47": the short name stands for the body that the document means by
    /// it.
    private Target shortForm(Mention mention, Surroundings around) {
        var candidates = vocabulary.listShortFormOf(mention.body());
        if (candidates.contains(around.speaker()) && admits(around.speaker(), mention)) {
            return of(around.speaker(), mention, "short name of the body that is speaking");
        }
        var named =
                around.nearestBody(
                        mention, organ -> candidates.contains(organ) && admits(organ, mention));
        if (!named.isEmpty()) {
            return of(named, mention, "short name of the body named last");
        }
        var dated =
                candidates.stream()
                        .filter(vocabulary::hasCalendar)
                        .filter(organ -> admits(organ, mention))
                        .toList();
        // A body whose sessions the catalogue does not know comes in only where none that it knows
        // fits.
        var admitting =
                dated.isEmpty()
                        ? candidates.stream().filter(organ -> admits(organ, mention)).toList()
                        : dated;
        return oneOf(admitting, mention, "short name");
    }

    /// A number without any body: by drafting convention that of the body that speaks, if its
    /// sessions admit it.
    private Target bare(Mention mention, Surroundings around) {
        var reporting = around.reportingBody(mention);
        if (!reporting.isEmpty() && admits(reporting, mention)) {
            return of(reporting, mention, "stands in the report of that body, named before it");
        }
        var before = mention.year() == 0 ? around.bodyOfSameNumber(mention) : "";
        if (!before.isEmpty()) {
            return of(before, mention, "cited before in this document, there with its body");
        }
        if (mention.carriesOn()
                && !around.carried().isEmpty()
                && admits(around.carried(), mention)) {
            return of(around.carried(), mention, "carries on an enumeration of that body");
        }
        var speaker = around.speaker();
        if (!speaker.isEmpty() && admits(speaker, mention)) {
            return of(
                    speaker,
                    mention,
                    "no body named: by drafting convention the one that is speaking");
        }
        var named = around.nearestBody(mention, organ -> admits(organ, mention));
        if (!named.isEmpty()) {
            return of(named, mention, "the body named last, whose session it can be");
        }
        return byCalendar(mention, "no body named");
    }

    private Target byCalendar(Mention mention, String why) {
        var special = !Character.isDigit(mention.session().charAt(0));
        var admitting =
                special
                        ? List.of(GENERAL_ASSEMBLY)
                        : vocabulary.listAdmitting(
                                Integer.parseInt(mention.session()), mention.year());
        return oneOf(admitting, mention, why);
    }

    private Target oneOf(List<String> admitting, Mention mention, String why) {
        var organs = admitting.stream().filter(organ -> hasSeries(organ, mention)).toList();
        if (organs.isEmpty()) {
            return Target.unmatched(why + "; no known body had that session");
        }
        if (organs.size() == 1) {
            return of(organs.getFirst(), mention, why + "; only one known body had that session");
        }
        var candidates =
                organs.stream()
                        .flatMap(organ -> vocabulary.findOrgan(organ).stream())
                        .map(organ -> symbol(organ, mention))
                        .toList();
        return new Target(
                "",
                "",
                candidates,
                CitationStatus.AMBIGUOUS,
                why + "; several bodies had that session");
    }

    private boolean hasSeries(String organ, Mention mention) {
        return vocabulary
                .findOrgan(organ)
                .filter(row -> !series(row, mention).isEmpty())
                .isPresent();
    }

    private boolean admits(String organ, Mention mention) {
        if (vocabulary.isRunning(organ)) {
            return false;
        }
        if (!Character.isDigit(mention.session().charAt(0))) {
            return organ.equals(GENERAL_ASSEMBLY)
                    || (mention.session().startsWith("S")
                            && vocabulary.holdsSpecialSessions(organ));
        }
        return vocabulary.admits(organ, Integer.parseInt(mention.session()), mention.year());
    }

    private Target of(String organ, Mention mention, String why) {
        var row = vocabulary.findOrganOrNull(organ);
        return row == null || series(row, mention).isEmpty()
                ? Target.unmatched("the body " + organ + " has no symbol series in the catalogue")
                : new Target(
                        symbol(row, mention), row.id(), List.of(), CitationStatus.RESOLVED, why);
    }

    private static String series(Organ organ, Mention mention) {
        return mention.decision() ? organ.decisionSeries() : organ.resolutionSeries();
    }

    private static String symbol(Organ organ, Mention mention) {
        var series = series(organ, mention);
        if (mention.form() == Mention.Form.BRACKET) {
            return Symbol.bracketedText(series, mention.number(), mention.session());
        }
        if (series.indexOf('{') >= 0) {
            return series.replace("{session}", mention.session())
                    .replace("{number}", mention.number());
        }
        return Symbol.numberedText(series, mention.session(), mention.number());
    }
}
