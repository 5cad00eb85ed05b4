package org.rapporteur.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.instrument.Provision;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.instrument.ProvisionKind;
import org.rapporteur.text.Language;

/// Declarations speak as "we": in six languages, with the word or without it.
class DeclarationTest {

    private static List<Commitment> extract(String language, String... paragraphs) {
        var provisions = new ArrayList<Provision>();
        for (var text : paragraphs) {
            var number = String.valueOf(provisions.size() + 1);
            provisions.add(
                    Drafted.provision(
                            new ProvisionAddress("annex", number), ProvisionKind.ANNEX, text));
        }
        return Drafted.extract(Language.ofCode(language), provisions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ru | Мы обязуемся составить карту колодцев.      | commits    | мы
                    ru | Обязуемся также составить карту колодцев.   | commits    | мы
                    ru | Мы будем чертить карту колодцев.            | undertakes | мы
                    es | Nos comprometemos a trazar el mapa.         | commits    | nosotros
                    es | Trazaremos el mapa de todos los pozos.      | undertakes | nosotros
                    es | A este respecto, mediremos todos los pozos. | undertakes | nosotros
                    fr | Nous nous engageons à dresser la carte.     | commits    | nous
                    fr | Nous mesurerons tous les puits du désert.   | undertakes | nous
                    zh | 我们努力绘制水井地图。                       | endeavours | 我们
                    ar | نلتزم برسم خريطة الآبار.                    | commits    | نحن
                    """)
    void readsWhatTheSpeakersThemselvesWillDo(
            String language, String text, String verb, String speakers) {
        assertThat(extract(language, text))
                .singleElement()
                .satisfies(commitment -> {
                    assertThat(commitment.verb()).isEqualTo(verb);
                    assertThat(commitment.addressees())
                            .extracting(addressee -> addressee.words().words())
                            .containsExactly(speakers);
                });
    }

    @Test
    void aVerbInTheFutureIsTheFirstWordOfItsAct() {
        assertThat(extract("es", "Trazaremos el mapa de todos los pozos."))
                .extracting(commitment -> commitment.action().words())
                .containsExactly("Trazaremos el mapa de todos los pozos");
        assertThat(extract("fr", "Nous mesurerons tous les puits du désert."))
                .extracting(commitment -> commitment.action().words())
                .containsExactly("mesurerons tous les puits du désert");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    es | Extremos del mapa y pozos hondos.
                    fr | Les environs du puits sont déserts.
                    fr | Barons et patrons dessinent la carte.
                    ru | Карта колодцев висит на стене.
                    """)
    void takesNoNounForAVerb(String language, String text) {
        assertThat(extract(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ar | ولذلك، نسعى إلى اتخاذ الإجراءات التالية:     | رسم خريطة الآبار وقياس عمقها
                    es | Por lo tanto, nos esforzamos por adoptar las siguientes medidas: | Trazar el mapa de los pozos
                    fr | Nous entendons prendre les mesures suivantes : | Dresser la carte des puits
                    ru | В этой связи мы намерены принять следующие меры: | Составление карты всех колодцев
                    zh | 因此，我们努力采取以下行动：                   | 绘制所有水井的地图
                    """)
    void whatFollowsAnOpenParagraphIsWhatTheyWillDo(String language, String open, String act) {
        assertThat(extract(language, open, act))
                .filteredOn(commitment -> commitment.provision().place().equals("2"))
                .extracting(Commitment::verb)
                .containsExactly("endeavours");
    }
}
