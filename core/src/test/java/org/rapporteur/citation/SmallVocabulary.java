package org.rapporteur.citation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.citation.CitationWord.Role;
import org.rapporteur.register.SmallRegister;
import org.rapporteur.text.Language;

/// Phrases and calendars for tests: a few of each role in six languages.
public final class SmallVocabulary {

    private SmallVocabulary() {}

    public static CitationVocabulary vocabulary() {
        return new CitationVocabulary(words(), calendars(), SmallRegister.register());
    }

    /// The General Assembly and the Economic and Social Council by their rule, one session a year
    /// for the commissions, three for the Human Rights Council.
    public static List<SessionCalendar> calendars() {
        return List.of(
                new SessionCalendar("GA", 31, 1976, 1, 1, false, true, 2026),
                new SessionCalendar("ECOSOC", 1978, 1978, 1, 0, true, false, 2026),
                new SessionCalendar("HRC", 1, 2006, 3, 0, false, true, 2026),
                new SessionCalendar("CND", 30, 1987, 1, 0, false, false, 2026),
                new SessionCalendar("CCPCJ", 1, 1992, 1, 0, false, false, 2026));
    }

    public static List<CitationWord> words() {
        var words = new ArrayList<CitationWord>();
        add(words, Role.RESOLUTION, Language.ENGLISH, "", "resolution", "resolutions");
        add(words, Role.DECISION, Language.ENGLISH, "", "decision", "decisions");
        add(words, Role.RESOLUTION, Language.FRENCH, "", "résolution", "résolutions");
        add(words, Role.RESOLUTION, Language.SPANISH, "", "resolución", "resoluciones");
        add(words, Role.RESOLUTION, Language.RUSSIAN, "", "резолюцию", "резолюции");
        add(words, Role.RESOLUTION, Language.ARABIC, "", "القرار", "قرار", "قرارها", "القرارين");
        addBodies(words);
        add(words, Role.OWN, Language.ENGLISH, "", "its");
        add(words, Role.OWN, Language.FRENCH, "", "sa", "ses");
        add(words, Role.OWN, Language.SPANISH, "", "su", "sus");
        add(words, Role.OWN, Language.RUSSIAN, "", "свою");
        add(words, Role.OWN, Language.CHINESE, "", "其");
        add(words, Role.MODIFIER, Language.ENGLISH, "", "relevant", "previous", "most recent");
        add(words, Role.JOINER, Language.ENGLISH, "", "and", "or", "to", "as well as");
        add(words, Role.JOINER, Language.FRENCH, "", "et");
        add(words, Role.JOINER, Language.SPANISH, "", "y");
        add(words, Role.JOINER, Language.RUSSIAN, "", "и");
        add(words, Role.JOINER, Language.ARABIC, "", "و");
        add(words, Role.JOINER, Language.CHINESE, "", "和", "第");
        add(words, Role.LINK, Language.ENGLISH, "", "of the", "of");
        add(words, Role.LINK, Language.FRENCH, "", "de l’", "du");
        add(words, Role.LINK, Language.SPANISH, "", "de la", "del");
        add(words, Role.THROUGH, Language.ENGLISH, "", "in", "by", "of", "in paragraph");
        add(words, Role.PINPOINT, Language.ENGLISH, "alone", "annex");
        add(words, Role.PINPOINT, Language.ENGLISH, "", "para.", "paras.", "chap.", "sect.");
        add(words, Role.PINPOINT, Language.ENGLISH, "", "paragraph", "paragraphs", "section");
        add(words, Role.PINPOINT, Language.ENGLISH, "", "vol.", "decision");
        add(words, Role.PART_OF, Language.ENGLISH, "", "of", "of the", "to", "to the");
        add(words, Role.REPORT, Language.ENGLISH, "HRC", "Supplement No. 53");
        add(words, Role.REPORT, Language.ENGLISH, "CND", "Supplement No. 8 (E");
        add(words, Role.IBIDEM, Language.ENGLISH, "", "Ibid.");
        return words;
    }

    private static void addBodies(List<CitationWord> words) {
        add(words, Role.BODY, Language.ENGLISH, "GA", "General Assembly", "Assembly");
        add(words, Role.BODY, Language.ENGLISH, "SC", "Security Council");
        add(words, Role.BODY, Language.ENGLISH, "ECOSOC", "Economic and Social Council");
        add(words, Role.BODY, Language.ENGLISH, "HRC", "Human Rights Council");
        add(words, Role.BODY, Language.ENGLISH, "CND", "Commission on Narcotic Drugs", "CND");
        add(
                words,
                Role.BODY,
                Language.ENGLISH,
                "CCPCJ",
                "Commission on Crime Prevention and Criminal Justice");
        add(words, Role.BODY, Language.ENGLISH, "UNEA", "United Nations Environment Assembly");
        add(words, Role.BODY, Language.ENGLISH, "*council", "Council");
        add(words, Role.BODY, Language.ENGLISH, "*commission", "Commission");
        add(words, Role.BODY, Language.ENGLISH, "*committee", "Committee");
        add(words, Role.BODY, Language.FRENCH, "GA", "Assemblée générale");
        add(words, Role.BODY, Language.FRENCH, "HRC", "Conseil des droits de l’homme");
        add(words, Role.BODY, Language.SPANISH, "HRC", "Consejo de Derechos Humanos");
        add(words, Role.BODY, Language.RUSSIAN, "HRC", "Совета по правам человека");
        add(words, Role.BODY, Language.CHINESE, "HRC", "人权理事会");
        add(words, Role.BODY, Language.CHINESE, "GA", "大会");
        add(words, Role.BODY, Language.ARABIC, "HRC", "مجلس حقوق الإنسان");
    }

    private static void add(
            List<CitationWord> words,
            Role role,
            Language language,
            String value,
            String... phrases) {
        for (var phrase : phrases) {
            words.add(new CitationWord(role, language, phrase, value, "", ""));
        }
    }
}
