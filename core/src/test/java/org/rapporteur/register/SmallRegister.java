package org.rapporteur.register;

import java.util.List;
import org.rapporteur.register.Organ.Sessions;
import org.rapporteur.register.RegisteredInstrument.Verified;
import org.rapporteur.text.Language;

/// A handful of bodies and instruments for tests. The bodies are real, so that their symbols are;
/// every title and declaration is made up.
public final class SmallRegister {

    private static final String MADE_UP = "made up for tests";

    private SmallRegister() {}

    public static Register register() {
        return new Register(instruments(), relations(), aliases(), organs());
    }

    public static List<Organ> organs() {
        return List.of(
                organ("GA", "General Assembly", "A/RES", "A/DEC", Sessions.SESSION, ""),
                organ("SC", "Security Council", "S/RES", "S/DEC", Sessions.RUNNING, ""),
                organ("ECOSOC", "Economic and Social Council", "E/RES", "E/DEC", Sessions.YEAR, ""),
                organ(
                        "HRC",
                        "Human Rights Council",
                        "A/HRC/RES",
                        "A/HRC/DEC",
                        Sessions.SESSION,
                        "GA"),
                commission("CND", "Commission on Narcotic Drugs"),
                commission("CCPCJ", "Commission on Crime Prevention and Criminal Justice"),
                organ(
                        "UNEA",
                        "United Nations Environment Assembly",
                        "UNEP/EA.{session}/Res.{number}",
                        "UNEA decision",
                        Sessions.SESSION,
                        "GA"),
                organ("CAT", "Committee against Torture", "", "", Sessions.SESSION, ""),
                organ("CED", "Committee on Enforced Disappearances", "", "", Sessions.SESSION, ""));
    }

    private static Organ commission(String id, String name) {
        return organ(id, name, id + " resolution", id + " decision", Sessions.SESSION, "ECOSOC");
    }

    private static Organ organ(
            String id,
            String name,
            String resolutions,
            String decisions,
            Sessions sessions,
            String parent) {
        return new Organ(id, name, resolutions, decisions, List.of(), sessions, parent, MADE_UP);
    }

    public static List<RegisteredInstrument> instruments() {
        return List.of(
                row("harbours-1", "A/RES/77/10", "Safe harbours for small boats", "GA", "77"),
                row("harbours-2", "A/RES/78/20", "Safe harbours for small boats", "GA", "78"),
                row("harbours-3", "A/RES/79/30", "Safe harbours for small boats", "GA", "79"),
                row("follow-up", "A/RES/76/50", "Follow-up to the Lantern Congress", "GA", "76"),
                row(
                        "lantern",
                        "Lantern Declaration",
                        "Lantern Declaration on keeping night paths lit",
                        "Congress",
                        ""),
                row(
                        "tides-commission",
                        "CND resolution 32/1",
                        "Sharing tide tables among coastal services",
                        "CND",
                        "32"),
                row("charter-of-wells", "A/RES/32/1", "Upkeep of village wells", "GA", "32"),
                row("roman", "A/RES/2200 A (XXI)", "Covenant of bridges", "GA", "XXI"),
                typed(
                        "discussion-2022",
                        "Thematic discussion 2022",
                        "Repairing footbridges after floods",
                        "thematic discussion",
                        "2022"));
    }

    private static RegisteredInstrument row(
            String id, String symbol, String title, String body, String session) {
        return new RegisteredInstrument(
                id,
                symbol,
                title,
                body,
                session,
                "",
                "resolution",
                List.of(),
                Verified.YES,
                MADE_UP);
    }

    private static RegisteredInstrument typed(
            String id, String symbol, String title, String type, String date) {
        return new RegisteredInstrument(
                id, symbol, title, "CCPCJ", "", date, type, List.of(), Verified.PARTLY, MADE_UP);
    }

    public static List<Relation> relations() {
        return List.of(
                new Relation("harbours-3", Relation.Kind.RENEWS, "harbours-2", MADE_UP),
                new Relation("harbours-2", Relation.Kind.RENEWS, "harbours-1", MADE_UP),
                new Relation("lantern", Relation.Kind.ANNEX_OF, "follow-up", MADE_UP));
    }

    public static List<Alias> aliases() {
        return List.of(
                alias("Lantern Declaration", "lantern", "annex"),
                alias("Déclaration de la lanterne", "lantern", "annex"),
                alias("Covenant of Bridges", "roman", ""),
                alias("1961 Covenant of Bridges", "roman", ""));
    }

    private static Alias alias(String name, String instrument, String pinpoint) {
        return new Alias(name, Language.ENGLISH, instrument, pinpoint, MADE_UP);
    }
}
