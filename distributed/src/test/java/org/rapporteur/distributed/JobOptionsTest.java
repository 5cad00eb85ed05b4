package org.rapporteur.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobOptionsTest {

    private static JobOptions parse(String arguments) {
        return JobOptions.parse(List.of(arguments.split(" ")));
    }

    @Test
    void doesEverythingUnlessStepsAreNamed() {
        assertThat(parse("--input texts/ --output s3a://bucket/tables"))
                .isEqualTo(
                        new JobOptions(
                                "texts",
                                "s3a://bucket/tables",
                                Set.of(Step.values()),
                                "drugs-2019-2029",
                                0.8));
        assertThat(parse("--input a --output b --steps cite,near-duplicates").steps())
                .containsExactlyInAnyOrder(Step.CITE, Step.NEAR_DUPLICATES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--input a|--input and --output are both needed.",
                "--output|--output needs a value.",
                "--in a|There is no option \"--in\".",
                "--steps cite,sing|There is no step \"sing\"; choose from: read,cite,commitments,link,near-duplicates.",
                "--similarity 1.5|--similarity is a number above 0 and at most 1, and not \"1.5\".",
                "--similarity much|--similarity is a number above 0 and at most 1, and not \"much\"."
            })
    void saysWhatIsWrong(String arguments, String message) {
        assertThatThrownBy(() -> parse(arguments))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }
}
