package org.rapporteur.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.documents.StandardWords;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.text.Language;

/// Pages that run from right to left come out in the order in which they are read.
class RightToLeftTest {

    private static final float RIGHT = LeftwardPage.RIGHT;

    private static Instrument read(LeftwardPage page) {
        return StandardWords.READERS.read(page.bytes(), "page.pdf");
    }

    private static List<String> provisions(LeftwardPage page) {
        return read(page).provisions().stream()
                .map(provision -> provision.address() + " = " + provision.text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تفتح المنارات ليلا في الساعة 20:30 من كل يوم",
                "يشير إلى قراره 11/4 المؤرخ 3 آذار/مارس 2031",
                "التقرير (A/HAR/11/4) عن الزيت، والنوافذ (الصغيرة) أيضا",
                "للفترة 2031-2035 بنسبة 12.5 في المائة",
                "الموقع www.harbour.example/lights هو موقع الميناء",
                "«نور الشمال» سفينة [قديمة] من خشب",
                "يقول New Harbour Board كلمته"
            })
    void readsNumbersAndNamesThatRunTheOtherWay(String line) {
        var page =
                new LeftwardPage()
                        .line(RIGHT, 700, line)
                        .line(RIGHT, 670, "وفي كل ميناء من موانئ الساحل الشمالي منارة");

        assertThat(provisions(page)).first().isEqualTo("¶ 1 = " + line);
    }

    @Test
    void putsParagraphsTogetherByTheirEdgeAtTheRight() {
        var page =
                new LeftwardPage()
                        .line(RIGHT, 700, "1 - يقرر المجلس أن يفتح المنارات كلها في الليل")
                        .line(RIGHT, 688, "وأن يغلقها في النهار إلا عند الضباب الكثيف؛")
                        .line(RIGHT - 30, 668, "(أ) الزيت؛")
                        .line(RIGHT - 30, 648, "(ب) النوافذ.");

        assertThat(provisions(page))
                .containsExactly(
                        "1 = يقرر المجلس أن يفتح المنارات كلها في الليل"
                                + " وأن يغلقها في النهار إلا عند الضباب الكثيف؛",
                        "1 (أ) = الزيت؛",
                        "1 (ب) = النوافذ.");
        assertThat(read(page).language()).isEqualTo(Language.ARABIC);
    }

    @Test
    void readsTheColumnAtTheRightFirst() {
        var first =
                List.of(
                        "كتب حراس المنارات في هذا العام كل ما",
                        "رأوه من السفن والطيور والعواصف التي",
                        "مرت بالساحل كله من أوله إلى آخره وما",
                        "فعلوه لمن طلب العون في الليل والنهار",
                        "وكيف أصلحوا ما كسرته الرياح من زجاج",
                        "وما بقي منه بلا إصلاح حتى الربيع ثم");
        var second =
                List.of(
                        "جاء من المدينة من ينظر في الأمر كله",
                        "فرأى أن المنارة الشرقية تحتاج إلى ما",
                        "لا يملكه الحراس من زيت وزجاج وخشب ثم",
                        "كتب إلى المجلس يطلب ما يكفي لعام آخر",
                        "فأجابه المجلس بأن المال قليل والوقت",
                        "ضيق وأن عليه أن ينتظر إلى الصيف كله");
        var page = new LeftwardPage();
        for (int i = 0; i < first.size(); i++) {
            page.line(RIGHT, 700 - 12 * i, first.get(i));
            page.line(RIGHT - 220, 700 - 12 * i, second.get(i));
        }

        assertThat(provisions(page))
                .containsExactly(
                        "¶ 1 = " + String.join(" ", first) + " " + String.join(" ", second));
    }

    @Test
    void takesFormsOfLettersForLettersAndLeavesOutStrokesThatLengthenThem() {
        var page =
                new LeftwardPage()
                        .line(RIGHT, 700, "ﻧﻮﺭ ﺍﻟﺸﻤﺎﻝ ﻻ ﻳﻐﻴﺐ")
                        .line(RIGHT, 670, "المـــيناء الكبير مفتوح")
                        .line(RIGHT, 640, "\u200fالميناء الصغير مغلق\u200f");

        assertThat(provisions(page))
                .containsExactly(
                        "¶ 1 = نور الشمال لا يغيب",
                        "¶ 2 = الميناء الكبير مفتوح",
                        "¶ 3 = الميناء الصغير مغلق");
    }

    @Test
    void readsAShapeAsTheFileNamesIt() {
        var page =
                new LeftwardPage()
                        .line(RIGHT, 700, "السفن ك")
                        .named(RIGHT - 8 * 5, 700, "لّها")
                        .line(RIGHT - 8 * 5, 700, " بيضاء");

        assertThat(provisions(page)).containsExactly("¶ 1 = السفن كلّها بيضاء");
    }

    @Test
    void keepsTheMarkOfANoteAtItsWord() {
        var page =
                new LeftwardPage()
                        .line(RIGHT, 700, "يحيط المجلس علما بتقرير الحراس عن الشتاء")
                        .line(RIGHT - 40 * 5, 704, "1", 6)
                        .line(RIGHT - 40 * 5 - 3, 700, " ويشكرهم عليه.")
                        .line(RIGHT, 120, "__________________")
                        .line(RIGHT - 8, 112, "1", 5.5f)
                        .line(RIGHT - 16, 110, "انظر كتاب المنارات.", 8.5f);

        var read = read(page);

        assertThat(read.provisions())
                .singleElement()
                .satisfies(provision ->
                        assertThat(provision.text())
                                .isEqualTo(
                                        "يحيط المجلس علما بتقرير الحراس عن الشتاء ويشكرهم عليه."));
        assertThat(read.footnotes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.mark()).isEqualTo("1");
                    assertThat(note.text()).isEqualTo("انظر كتاب المنارات.");
                });
    }

    @Test
    void readsWordsThatRunLeftInALineThatRunsRight() {
        var line = "The lighthouse is called منارة الشمال 7 (الكبيرة) by all who pass it at night.";

        assertThat(
                        provisions(
                                new LeftwardPage()
                                        .rightward(60, 700, line)
                                        .rightward(60, 688, "It stands where the coast bends.")))
                .containsExactly("¶ 1 = " + line + " It stands where the coast bends.");
    }
}
