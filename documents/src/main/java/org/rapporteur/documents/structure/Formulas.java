package org.rapporteur.documents.structure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The line with which a body begins to speak: "The General Assembly,".
public final class Formulas {

    private static final int LONGEST = 120;

    /// Formula → short name of the body; empty where several bodies speak so.
    private static final Map<String, String> BODIES =
            Map.ofEntries(
                    Map.entry("the general assembly", "GA"),
                    Map.entry("l’assemblée générale", "GA"),
                    Map.entry("la asamblea general", "GA"),
                    Map.entry("генеральная ассамблея", "GA"),
                    Map.entry("大会", "GA"),
                    Map.entry("إن الجمعية العامة", "GA"),
                    Map.entry("the economic and social council", "ECOSOC"),
                    Map.entry("le conseil économique et social", "ECOSOC"),
                    Map.entry("el consejo económico y social", "ECOSOC"),
                    Map.entry("экономический и социальный совет", "ECOSOC"),
                    Map.entry("经济及社会理事会", "ECOSOC"),
                    Map.entry("إن المجلس الاقتصادي والاجتماعي", "ECOSOC"),
                    Map.entry("the security council", "SC"),
                    Map.entry("le conseil de sécurité", "SC"),
                    Map.entry("el consejo de seguridad", "SC"),
                    Map.entry("совет безопасности", "SC"),
                    Map.entry("安全理事会", "SC"),
                    Map.entry("إن مجلس الأمن", "SC"),
                    Map.entry("the human rights council", "HRC"),
                    Map.entry("le conseil des droits de l’homme", "HRC"),
                    Map.entry("el consejo de derechos humanos", "HRC"),
                    Map.entry("совет по правам человека", "HRC"),
                    Map.entry("人权理事会", "HRC"),
                    Map.entry("إن مجلس حقوق الإنسان", "HRC"),
                    Map.entry("the commission on narcotic drugs", "CND"),
                    Map.entry("la commission des stupéfiants", "CND"),
                    Map.entry("la comisión de estupefacientes", "CND"),
                    Map.entry("комиссия по наркотическим средствам", "CND"),
                    Map.entry("麻醉药品委员会", "CND"),
                    Map.entry("إن لجنة المخدرات", "CND"),
                    Map.entry("the commission on crime prevention and criminal justice", "CCPCJ"),
                    Map.entry(
                            "la commission pour la prévention du crime et la justice pénale",
                            "CCPCJ"),
                    Map.entry("la comisión de prevención del delito y justicia penal", "CCPCJ"),
                    Map.entry(
                            "комиссия по предупреждению преступности и уголовному правосудию",
                            "CCPCJ"),
                    Map.entry("预防犯罪和刑事司法委员会", "CCPCJ"),
                    Map.entry("إن لجنة منع الجريمة والعدالة الجنائية", "CCPCJ"),
                    Map.entry("the commission on the status of women", "CSW"),
                    Map.entry("the commission for social development", "CSocD"),
                    Map.entry("the commission on population and development", "CPD"),
                    Map.entry("the statistical commission", "StatCom"),
                    Map.entry("the commission on science and technology for development", "CSTD"),
                    Map.entry("the commission on human rights", "CHR"),
                    Map.entry("the united nations forum on forests", "UNFF"),
                    Map.entry(
                            "the economic and social commission for asia and the pacific", "ESCAP"),
                    Map.entry(
                            "the economic commission for latin america and the caribbean", "ECLAC"),
                    Map.entry("the conference of ministers", "ECA"),
                    Map.entry("the economic commission for africa", "ECA"),
                    Map.entry(
                            "the conference of the states parties to the united nations convention against corruption",
                            "COSP-UNCAC"),
                    Map.entry(
                            "the conference of the parties to the united nations convention against transnational organized crime",
                            "COP-UNTOC"),
                    Map.entry(
                            "the executive board of the united nations children’s fund", "UNICEF"),
                    Map.entry("the executive board", ""),
                    Map.entry("the conference of the parties", ""),
                    Map.entry("the conference of the states parties", ""),
                    Map.entry("the committee", ""),
                    Map.entry("the commission", ""),
                    Map.entry("the governing council", ""),
                    Map.entry("the conference", ""),
                    Map.entry("the council", ""));

    private Formulas() {}

    /// How the symbols of a formula's body begin: `A/RES/` for "The General Assembly,"; empty where
    /// the body's resolutions have no such symbol.
    static String symbolPrefix(String formula) {
        return switch (findBody(formula).orElse("")) {
            case "GA" -> "A/RES/";
            case "ECOSOC" -> "E/RES/";
            case "SC" -> "S/RES/";
            case "HRC" -> "A/HRC/RES/";
            default -> "";
        };
    }

    /// Whether a paragraph is nothing but such a line, with or without its comma.
    public static boolean isFormula(String paragraph) {
        return findBody(paragraph).isPresent();
    }

    /// The short name of the body that a line lets speak; empty text where the words fit several
    /// bodies ("The Executive Board,"), nothing where the paragraph is no such line.
    static Optional<String> findBody(String paragraph) {
        if (paragraph.isEmpty() || paragraph.length() > LONGEST) {
            return Optional.empty();
        }
        var text = paragraph.toLowerCase(Locale.ROOT).replace('\'', '’');
        int end = text.length();
        while (end > 0 && ",:،，： ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean comma = end < text.length();
        // "The Council" alone is a heading; only its comma makes it speak.
        return Optional.ofNullable(BODIES.get(text.substring(0, end)))
                .filter(body -> comma || !body.isEmpty());
    }
}
