package org.rapporteur.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.register.Alias;
import org.rapporteur.register.Organ;
import org.rapporteur.register.Register;

/// Everything that the citation pass knows about words, compiled once from the catalogue.
/// Immutable; safe to share.
public final class CitationVocabulary {

    private final List<CitationWord> words;
    private final Map<String, SessionCalendar> calendars = new HashMap<>();
    private final Map<String, Organ> organs = new HashMap<>();
    private final Register register;
    private final List<Alias> aliases;
    private final List<TargetResolver.Target> namedTargets;

    final ByteTrie keywords;
    final ByteTrie bodies;
    final ByteTrie bodiesAhead;
    final ByteTrie modifiers;
    final ByteTrie joiners;
    final ByteTrie links;
    final ByteTrie linksBack;
    final ByteTrie names;
    final MentionOpenings.Table openings;
    final ByteTrie pinpoints;
    final ByteTrie pinpointsBack;
    final ByteTrie partLinks;
    final ByteTrie reports;
    final ByteTrie through;

    private final @Nullable Organ running;
    private final Map<String, List<String>> shortForms = new HashMap<>();
    private final List<CitationWord> keywordWords;
    private final List<CitationWord> bodyWords;
    private final List<CitationWord> bodyWordsAhead;
    private final List<CitationWord> reportWords;
    private final List<CitationWord> pinpointWords;

    public CitationVocabulary(
            List<CitationWord> words, List<SessionCalendar> calendars, Register register) {
        this.words = List.copyOf(words);
        this.register = register;
        calendars.forEach(calendar -> this.calendars.put(calendar.organ(), calendar));
        register.listOrgans().forEach(organ -> organs.put(organ.id(), organ));
        this.aliases = register.listAliases();
        running =
                register.listOrgans().stream()
                        .filter(organ -> organ.sessions() == Organ.Sessions.RUNNING)
                        .findFirst()
                        .orElse(null);
        for (var organ : register.listOrgans()) {
            shortFormOf(organ.name())
                    .ifPresent(form ->
                            shortForms
                                    .computeIfAbsent(form, any -> new ArrayList<>())
                                    .add(organ.id()));
        }
        namedTargets =
                aliases.stream()
                        .map(alias ->
                                TargetResolver.Target.resolved(
                                        register.findById(alias.instrument())
                                                .orElseThrow()
                                                .symbol(),
                                        "name in the register: " + alias.name()))
                        .toList();
        keywordWords = select(CitationWord.Role.RESOLUTION, CitationWord.Role.DECISION);
        bodyWords = select(CitationWord.Role.BODY, CitationWord.Role.OWN);
        keywords = ByteTrie.backwards(phrases(keywordWords));
        bodies = ByteTrie.backwards(phrases(bodyWords));
        bodyWordsAhead = select(CitationWord.Role.BODY);
        bodiesAhead = ByteTrie.forwards(phrases(bodyWordsAhead));
        modifiers = ByteTrie.backwards(phrases(select(CitationWord.Role.MODIFIER)));
        joiners = ByteTrie.backwards(phrases(select(CitationWord.Role.JOINER)));
        links = ByteTrie.forwards(phrases(select(CitationWord.Role.LINK)));
        linksBack = ByteTrie.backwards(phrases(select(CitationWord.Role.LINK)));
        var named = new ArrayList<>(aliases.stream().map(Alias::name).toList());
        named.addAll(phrases(select(CitationWord.Role.IBIDEM)));
        names = ByteTrie.forwards(named);
        openings = new MentionOpenings.Table("/(", named);
        reportWords = select(CitationWord.Role.REPORT);
        reports = ByteTrie.forwards(phrases(reportWords));
        through = ByteTrie.backwards(phrases(select(CitationWord.Role.THROUGH)));
        pinpointWords = select(CitationWord.Role.PINPOINT);
        pinpoints = ByteTrie.forwards(phrases(pinpointWords));
        pinpointsBack = ByteTrie.backwards(phrases(pinpointWords));
        partLinks = ByteTrie.backwards(phrases(select(CitationWord.Role.PART_OF)));
    }

    /// `*council` for "Human Rights Council", `*commission` for "Commission on Narcotic Drugs".
    private static Optional<String> shortFormOf(String name) {
        for (var noun : List.of("Council", "Commission", "Assembly", "Conference", "Committee")) {
            if (name.contains(noun)) {
                return Optional.of("*" + noun.toLowerCase(java.util.Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private List<CitationWord> select(CitationWord.Role first, CitationWord.Role... others) {
        var roles = EnumSet.of(first, others);
        return words.stream().filter(word -> roles.contains(word.role())).toList();
    }

    private static List<String> phrases(List<CitationWord> words) {
        return words.stream().map(CitationWord::phrase).toList();
    }

    CitationWord keyword(long match) {
        return keywordWords.get(ByteTrie.value(match));
    }

    CitationWord body(long match) {
        return bodyWords.get(ByteTrie.value(match));
    }

    CitationWord bodyAhead(long match) {
        return bodyWordsAhead.get(ByteTrie.value(match));
    }

    CitationWord pinpoint(long match) {
        return pinpointWords.get(ByteTrie.value(match));
    }

    String reportingBody(long match) {
        return reportWords.get(ByteTrie.value(match)).value();
    }

    Alias alias(int index) {
        return aliases.get(index);
    }

    /// Whether a match of the names is "Ibid." and no alias: these stand behind the aliases.
    boolean isIbidem(int name) {
        return name >= aliases.size();
    }

    TargetResolver.Target targetOfName(int alias) {
        return namedTargets.get(alias);
    }

    /// The register that names and relations come from.
    public Register register() {
        return register;
    }

    /// The organ, or null where there is none: for the inner loop, which must not make an object
    /// for each look-up.
    @Nullable Organ findOrganOrNull(String id) {
        return organs.get(id);
    }

    Optional<Organ> findOrgan(String id) {
        return Optional.ofNullable(organs.get(id));
    }

    /// The organ that numbers its texts in one run with the year in brackets.
    Optional<Organ> findRunning() {
        return Optional.ofNullable(running);
    }

    /// Ids of the organs that a short form such as `*council` may stand for.
    List<String> listShortFormOf(String shortForm) {
        return shortForms.getOrDefault(shortForm, List.of());
    }

    /// Whether the years of the organ's sessions are known.
    boolean hasCalendar(String organ) {
        return calendars.containsKey(organ);
    }

    /// Whether the organ holds special sessions, numbered `S-30`.
    boolean holdsSpecialSessions(String organ) {
        var calendar = calendars.get(organ);
        return calendar != null && calendar.special();
    }

    /// Whether the organ's session of this number can have adopted a text in `year`; true where
    /// nothing is known. A body that numbers its texts in one run has no sessions in its numbers.
    boolean isRunning(String organ) {
        return running != null && running.id().equals(organ);
    }

    /// Whether the organ's session of this number can have adopted a text in `year`; true where
    /// nothing is known.
    public boolean admits(String organ, int session, int year) {
        var calendar = calendars.get(organ);
        return calendar == null || calendar.admits(session, year);
    }

    /// Organs whose calendar admits the session and year, in the order of their ids.
    List<String> listAdmitting(int session, int year) {
        var admitting = new ArrayList<String>();
        calendars.values().stream()
                .filter(calendar -> calendar.admits(session, year))
                .map(SessionCalendar::organ)
                .sorted()
                .forEach(admitting::add);
        return admitting;
    }

    /// Every phrase with its examples, for tests and the reference page.
    public List<CitationWord> listWords() {
        return words;
    }
}
