package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CitationDataTest {

    private static final Set<String> ROLES_THAT_NAME_A_BODY = Set.of("body", "report");

    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void theTablesOfTheCitationPassAreSound() {
        assertThatCode(catalogue::citationVocabulary).doesNotThrowAnyException();
    }

    @Test
    void everyBodyThatAPhraseNamesIsAnOrganOrAShortForm() {
        var text = new TableSource.Resources().find("citation-words.tsv").orElseThrow();
        assertThat(Table.parse("citation-words.tsv", text).rows())
                .filteredOn(row -> ROLES_THAT_NAME_A_BODY.contains(row.cell("role")))
                .isNotEmpty()
                .allMatch(row ->
                        row.cell("value").startsWith("*")
                                || catalogue.register().findOrgan(row.cell("value")).isPresent());
    }
}
