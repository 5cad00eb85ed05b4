package org.rapporteur.search;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.rapporteur.text.Language;

/// How one language's text becomes words to look for: cut, lowered, stop words left out, endings
/// taken off.
///
/// Chinese is cut into pairs of characters, which needs no dictionary and finds any word of two or
/// more.
final class LanguageAnalyzer extends Analyzer {

    private final Language language;
    private final CharArraySet stopWords;

    LanguageAnalyzer(Language language, StopWords stopWords) {
        this.language = language;
        this.stopWords = stopWords.of(language);
    }

    /// One analyzer for each language.
    static Map<Language, Analyzer> all(StopWords stopWords) {
        Map<Language, Analyzer> all = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            all.put(language, new LanguageAnalyzer(language, stopWords));
        }
        return all;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokens = new StandardTokenizer();
        return new TokenStreamComponents(tokens, filtered(tokens));
    }

    private TokenStream filtered(TokenStream tokens) {
        return switch (language) {
            case ENGLISH ->
                    new PorterStemFilter(
                            folded(stopped(lowered(new EnglishPossessiveFilter(tokens)))));
            case FRENCH ->
                    folded(
                            new FrenchLightStemFilter(
                                    stopped(
                                            lowered(
                                                    new ElisionFilter(
                                                            tokens,
                                                            FrenchAnalyzer.DEFAULT_ARTICLES)))));
            case SPANISH -> folded(new SpanishLightStemFilter(stopped(lowered(tokens))));
            case RUSSIAN -> new RussianLightStemFilter(stopped(lowered(tokens)));
            case ARABIC ->
                    new ArabicStemFilter(
                            new ArabicNormalizationFilter(
                                    stopped(new DecimalDigitFilter(lowered(tokens)))));
            case CHINESE -> stopped(new CJKBigramFilter(lowered(new CJKWidthFilter(tokens))));
            case UNDETERMINED -> folded(lowered(tokens));
        };
    }

    private TokenStream stopped(TokenStream tokens) {
        return new StopFilter(tokens, stopWords);
    }

    private static TokenStream lowered(TokenStream tokens) {
        return new LowerCaseFilter(tokens);
    }

    /// "Côte" and "Cote" are found alike.
    private static TokenStream folded(TokenStream tokens) {
        return new ASCIIFoldingFilter(tokens);
    }
}
