package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.review.Review;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ReviewJsonTest {

    private static final List<WrittenFile> FILES =
            List.of(new WrittenFile("review.html", SampleReviews.HASH, 10));

    @Test
    void hasTheFieldsOfTheContractFirstAndInItsOrder() {
        var names = fieldNames(SampleReviews.full());

        assertThat(names.get(0)).startsWith("deck", "challenges", "responses", "coverage", "files");
        assertThat(names.get(1)).containsSubsequence("title", "slides");
    }

    @Test
    void namesEachChallengeAndResponseAsTheContractDoes() {
        var json = write(SampleReviews.full());

        assertThat(json)
                .contains("{\"slide\":2,\"label\":\"The dumping")
                .contains(
                        "\"challenge\":\"R02\",\"label_status\":\"shortened\","
                                + "\"dropped\":\"plastic carried to the sea; rising demand for places to dump\"")
                .contains(
                        "{\"slide\":2,\"bullet\":1,\"text\":\"Teach children at school about rivers.\","
                                + "\"target_symbol\":\"A/RES/90/1\",\"target_address\":[\"annex/12\"],"
                                + "\"target_section\":\"Schools and rivers\",\"fidelity\":\"shortened\","
                                + "\"status\":\"resolved\",\"newer\":[\"A/RES/92/7\"]")
                .contains(
                        "\"coverage\":{\"answered\":[\"R02\",\"R03\",\"R04\",\"R05\"],\"unanswered\":[\"R01\",")
                .contains(
                        "\"files\":[{\"name\":\"review.html\",\"sha256\":\""
                                + SampleReviews.HASH
                                + "\"}]");
    }

    @Test
    void listsEveryCandidateOfAnAmbiguousSource() {
        assertThat(write(SampleReviews.full()))
                .contains(
                        "\"candidates\":[\"River commission resolution 5/3\",\"Lake commission resolution 5/3\"]");
    }

    @Test
    void keepsTextInAnyScriptAndEndsWithOneLineEnd() {
        var json = write(SampleReviews.full());

        assertThat(json).contains(SampleReviews.ARABIC, SampleReviews.CHINESE).endsWith("}\n");
        assertThat(json.strip()).doesNotContain("\n");
    }

    @Test
    void replacesHalfOfASurrogatePairWhichUtf8CannotHold() {
        assertThat(write(SampleReviews.everywhere("half \uD83D of a pair")))
                .contains("half \uFFFD of a pair");
    }

    @Test
    void leavesTheStreamOpenForWhateverFollows() {
        var closed = new ArrayList<String>();
        var stream =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed.add("closed");
                    }
                };

        ReviewJson.write(SampleReviews.empty(), List.of(), stream);

        assertThat(closed).isEmpty();
        assertThat(stream.size()).isPositive();
    }

    private static String write(Review review) {
        var bytes = new ByteArrayOutputStream();
        ReviewJson.write(review, FILES, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// Names of the fields by depth of nesting, from the outermost object.
    private static List<List<String>> fieldNames(Review review) {
        List<List<String>> names = List.of(new ArrayList<>(), new ArrayList<>());
        int depth = -1;
        try (var parser =
                new JsonFactory().createParser(ObjectReadContext.empty(), write(review))) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                    depth++;
                } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    depth--;
                } else if (token == JsonToken.PROPERTY_NAME && depth < names.size()) {
                    names.get(depth).add(parser.currentName());
                }
            }
        }
        return names;
    }
}
