package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.ProvisionAddress;
import org.rapporteur.server.web.Role;
import org.rapporteur.store.StoredLink;
import org.rapporteur.text.Language;

/// Challenges that go together, by the texts that are linked to both.
class TogetherTest extends PeopleFixture {

    private static final String PAGE = "/cycles/wells-2020/together";

    private void add(String digits, Language language) {
        var links = List.of(link("OP 1", "C01"), link("OP 1", "C02"), link("OP 2", "C02"));
        new AddedText(digits, "A/RES/77/9", language, List.of(), links).addTo(store());
    }

    private static StoredLink link(String provision, String challenge) {
        return new StoredLink(
                ProvisionAddress.of(provision),
                "wells-2020",
                challenge,
                "answers",
                0.5,
                List.of("wells"));
    }

    @Test
    void twoChallengesGoTogetherByTheTextsLinkedToBothInWhateverLanguage() {
        assertThat(Jsoup.parse(browser(Role.READER).get(PAGE).body()).select("svg line"))
                .as("one text, one challenge")
                .isEmpty();
        add("cc", Language.ENGLISH);
        add("dd", Language.FRENCH);

        var page = Jsoup.parse(browser(Role.READER).get(PAGE).body());

        assertThat(page.select("svg line")).hasSize(1);
        assertThat(page.select("svg circle")).hasSize(2);
        assertThat(page.select("svg title").text()).contains("table below");
        assertThat(page.select("table.together td").eachText()).containsExactly("1", "1");
        assertThat(browser(Role.READER).get("/api" + PAGE).body())
                .contains("\"first\":\"C01\",\"second\":\"C02\",\"texts\":1,\"provisions\":1");
        assertThat(browser(Role.READER).get(PAGE + "?format=csv").body()).contains("C01,C02,1,1");
    }
}
