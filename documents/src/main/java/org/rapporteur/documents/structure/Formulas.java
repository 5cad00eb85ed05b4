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

    private Formulas() {}

    /// Whether a paragraph is nothing but such a line, with or without its comma.
    public static boolean isFormula(String paragraph) {
        if (paragraph.isEmpty() || paragraph.length() > LONGEST) {
            return false;
        }
        var text = paragraph.toLowerCase(Locale.ROOT).replace('\'', '’');
        int end = text.length();
        while (end > 0 && ",:،，： ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return BODIES.contains(text.substring(0, end));
    }
}
