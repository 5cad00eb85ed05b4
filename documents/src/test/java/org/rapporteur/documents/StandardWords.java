package org.rapporteur.documents;

import java.util.function.Supplier;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.documents.structure.StructureWords;
import org.rapporteur.instrument.StructureVocabulary;

/// Reading with the words of the catalogue that the program carries.
public final class StandardWords {

    public static final StructureVocabulary VOCABULARY = Catalogue.standard().structureVocabulary();

    public static final Readers READERS = new Readers(VOCABULARY);

    private static final StructureWords WORDS = new StructureWords(VOCABULARY);

    private StandardWords() {}

    public static <R> R during(Supplier<R> reading) {
        return WORDS.during(reading);
    }
}
