package org.rapporteur.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.instrument.Format;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

class AccountTest {

    private final Account account = new Account();

    private void add(IssueCode... codes) {
        var issues = java.util.Arrays.stream(codes).map(code -> Issue.of(code, "x")).toList();
        account.add(
                new Instrument(
                        new Source("a", "", 0),
                        Format.TEXT,
                        Language.UNDETERMINED,
                        null,
                        "",
                        "",
                        "",
                        null,
                        "",
                        List.of(),
                        List.of(),
                        issues));
    }

    @Test
    void countsTheReasonsOfWhatWasNotRead() {
        add();
        add(IssueCode.SYMBOL_UNKNOWN);
        add(IssueCode.PAGE_DAMAGED, IssueCode.SYMBOL_UNKNOWN);
        add(IssueCode.ENCRYPTED);
        add(IssueCode.ENCRYPTED);
        add(IssueCode.FORMAT_UNKNOWN);

        assertThat(account)
                .hasToString(
                        "6 files: 2 read, 1 with issues (page-damaged 1), 3 refused (format-unknown 1, encrypted 2)");
    }

    @Test
    void namesNoReasonsWhereAllWasRead() {
        add();

        assertThat(account).hasToString("1 file: 1 read, 0 with issues, 0 refused");
    }
}
