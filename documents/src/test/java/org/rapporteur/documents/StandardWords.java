package org.rapporteur.documents;

import java.util.function.Supplier;
import org.rapporteur.catalogue.Catalogue;
import org.rapporteur.documents.structure.StructureWords;
import org.rapporteur.instrument.StructureVocabulary;

/// Reading with the words of the catalogue that the program carries.
public final class StandardWords {

    private static final Catalogue CATALOGUE = Catalogue.standard();

    public static final StructureVocabulary VOCABULARY = CATALOGUE.structureVocabulary();

    public static final Readers READERS = new Readers(VOCABULARY, CATALOGUE::draftingVocabulary);

    private static final StructureWords WORDS =
            new StructureWords(VOCABULARY, CATALOGUE::draftingVocabulary);

    private StandardWords() {}

    public static <R> R during(Supplier<R> reading) {
        return WORDS.during(reading);
    }
}
