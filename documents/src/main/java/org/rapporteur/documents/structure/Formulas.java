package org.rapporteur.documents.structure;

import java.util.List;
import java.util.Locale;

/// The line with which a body begins to speak: "The General Assembly,".
public final class Formulas {

    private static final int LONGEST = 120;

    private static final List<String> BODIES =
            List.of(
                    "the general assembly",
                    "the economic and social council",
                    "the security council",
                    "the human rights council",
                    "the commission on narcotic drugs",
                    "the commission on crime prevention and criminal justice",
                    "l’assemblée générale",
                    "le conseil économique et social",
                    "le conseil de sécurité",
                    "le conseil des droits de l’homme",
                    "la commission des stupéfiants",
                    "la commission pour la prévention du crime et la justice pénale",
                    "la asamblea general",
                    "el consejo económico y social",
                    "el consejo de seguridad",
                    "el consejo de derechos humanos",
                    "la comisión de estupefacientes",
                    "la comisión de prevención del delito y justicia penal",
                    "генеральная ассамблея",
                    "экономический и социальный совет",
                    "совет безопасности",
                    "совет по правам человека",
                    "комиссия по наркотическим средствам",
                    "комиссия по предупреждению преступности и уголовному правосудию",
                    "大会",
                    "经济及社会理事会",
                    "安全理事会",
                    "人权理事会",
                    "麻醉药品委员会",
                    "预防犯罪和刑事司法委员会",
                    "إن الجمعية العامة",
                    "إن المجلس الاقتصادي والاجتماعي",
                    "إن مجلس الأمن",
                    "إن مجلس حقوق الإنسان",
                    "إن لجنة المخدرات",
                    "إن لجنة منع الجريمة والعدالة الجنائية");

    private static final List<String> SYMBOL_PREFIXES =
            List.of("A/RES/", "E/RES/", "S/RES/", "A/HRC/RES/");

    /// Each language names the four bodies that have such symbols first, in this order, and two
    /// commissions after them.
    private static final int BODIES_OF_A_LANGUAGE = 6;

    private Formulas() {}

    /// How the symbols of a formula's body begin: `A/RES/` for "The General Assembly,"; empty where
    /// the body's resolutions have no such symbol.
    static String symbolPrefix(String formula) {
        int body = BODIES.indexOf(bare(formula)) % BODIES_OF_A_LANGUAGE;
        return body >= 0 && body < SYMBOL_PREFIXES.size() ? SYMBOL_PREFIXES.get(body) : "";
    }

    /// Whether a paragraph is nothing but such a line, with or without its comma.
    public static boolean isFormula(String paragraph) {
        if (paragraph.isEmpty() || paragraph.length() > LONGEST) {
            return false;
        }
        return BODIES.contains(bare(paragraph));
    }

    private static String bare(String formula) {
        var text = formula.toLowerCase(Locale.ROOT).replace('\'', '’');
        int end = text.length();
        while (end > 0 && ",:،，： ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
