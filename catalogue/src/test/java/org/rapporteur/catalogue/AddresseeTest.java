package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.text.Language;

/// Who is asked, in operative paragraphs: known actors, actors nobody listed, and things that are
/// none.
class AddresseeTest {

    private static List<Commitment> extract(Provision... provisions) {
        return Drafted.extract(Language.ENGLISH, List.of(provisions));
    }

    private static Provision operative(String address, String text) {
        return Drafted.provision(new ProvisionAddress("", address), ProvisionKind.OPERATIVE, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Requests the administering Power to map the wells                          | the administering Power
                    Invites the Desert Wells peacebuilding architecture to map the wells       | the Desert Wells peacebuilding architecture
                    Calls upon pump makers to map the wells                                    | pump makers
                    Requests it to map the wells                                               | it
                    Urges States parties to map the wells                                      | States parties
                    Urges all parties to armed conflicts to map the wells                      | all parties to armed conflicts
                    Encourages humanitarian and development actors to map the wells            | humanitarian and development actors
                    Invites States, local and regional organizations and donors to map wells   | States; local and regional organizations; donors
                    Appeals to States and donors, as well as to foundations, to map wells      | States; donors; foundations
                    Encourages the development of wells and of pumps to reach the water        | ''
                    Encourages efforts to map the wells                                        | ''
                    Urges timely action to map the wells                                       | ''
                    Encourages the digging of wells to reach the water                         | ''
                    Encourages further cooperation to map the wells                            | ''
                    Calls for a drill to map the wells                                         | ''
                    """)
    void namesWhoIsAskedAlsoWhereNobodyListedThem(String text, String addressees) {
        assertThat(extract(operative("OP 1", text)))
                .singleElement()
                .extracting(commitment ->
                        commitment.addressees().stream()
                                .map(addressee -> addressee.words().words())
                                .collect(Collectors.joining("; ")))
                .isEqualTo(addressees);
    }

    @Test
    void whatIsWorkedWithIsNotAsked() {
        assertThat(
                        extract(
                                operative(
                                        "OP 1",
                                        "Invites the Rapporteur to work with regional and national offices to map wells")))
                .singleElement()
                .satisfies(commitment ->
                        assertThat(commitment.action().words())
                                .isEqualTo("work with regional and national offices to map wells"));
    }

    @Test
    void andInsideANameJoinsNoAct() {
        assertThat(
                        extract(
                                operative(
                                        "OP 1",
                                        "Requests States to ask the United Nations Office on Drugs and Crime to map the wells")))
                .hasSize(1);
    }

    @Test
    void whoIsOnlyNamedBeforeAnotherVerbIsAskedForTheSameAct() {
        assertThat(
                        extract(
                                operative(
                                        "OP 1",
                                        "Calls upon States, and encourages donors and local offices, to map the wells")))
                .extracting(
                        Commitment::verb,
                        commitment -> commitment.addressees().getFirst().words().words(),
                        commitment -> commitment.action().words())
                .containsExactly(
                        tuple("calls upon", "States", "map the wells"),
                        tuple("encourages", "donors", "map the wells"));
    }

    @Test
    void verbsThatShareTheirObjectAreOneAct() {
        assertThat(
                        extract(
                                operative(
                                        "OP 1",
                                        "Calls upon States to accede to and/or ratify the Convention, and States parties to map the wells")))
                .extracting(commitment -> commitment.action().words())
                .containsExactly("accede to and/or ratify the Convention", "map the wells");
    }

    @Test
    void rowsOfATableAreNoActs() {
        assertThat(
                        extract(
                                operative("OP 1", "Decides that the depths shall be as follows:"),
                                operative("table 1 row 1", "North well | 12")))
                .noneMatch(commitment -> commitment.provision().isRow());
    }

    @Test
    void meansThatMustBeThereAreACondition() {
        assertThat(
                        extract(
                                operative(
                                        "OP 1",
                                        "Requests the Office, upon availability of extrabudgetary resources, to map the wells")))
                .singleElement()
                .extracting(commitment -> commitment.conditions().getFirst().words())
                .isEqualTo("upon availability of extrabudgetary resources");
    }
}
