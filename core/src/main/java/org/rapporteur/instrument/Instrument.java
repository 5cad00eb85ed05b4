package org.rapporteur.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueCode;
import org.rapporteur.provenance.Source;
import org.rapporteur.text.Language;

/// A document as read: an adopted text (resolution, declaration, treaty) or a meeting document
/// (deck, report).
///
/// Provisions stand in the order of the document, an item after its parent, a heading before what
/// it heads.
///
/// @param symbol the official identifier; null where the document has none that the grammar knows
/// @param body short name of the issuing organ (`GA`, `ECOSOC`, `SC`, `HRC`, `CND`, `CCPCJ`); empty
///   where it does not tell
/// @param title the document's title; empty where it has none (Security Council resolutions have
///   none)
/// @param session the session as a numeral (`76`, `S-30`) or a year (`2023`); empty where it does
///   not tell
/// @param adopted the day of adoption; null where the document does not tell
/// @param within the document that holds this instrument (a report holding resolutions); empty for
///   a document of its own
public record Instrument(
        Source source,
        Format format,
        Language language,
        @Nullable Symbol symbol,
        String body,
        String title,
        String session,
        @Nullable LocalDate adopted,
        String within,
        List<Provision> provisions,
        List<Footnote> footnotes,
        List<Issue> issues) {

    public Instrument {
        provisions = List.copyOf(provisions);
        footnotes = List.copyOf(footnotes);
        issues = List.copyOf(issues);
    }

    /// A file of which nothing could be read, and why.
    public static Instrument refused(Source source, Format format, Issue issue) {
        return new Instrument(
                source,
                format,
                Language.UNDETERMINED,
                null,
                "",
                "",
                "",
                null,
                "",
                List.of(),
                List.of(),
                List.of(issue));
    }

    public Optional<Symbol> findSymbol() {
        return Optional.ofNullable(symbol);
    }

    public Optional<LocalDate> findAdopted() {
        return Optional.ofNullable(adopted);
    }

    /// The canonical symbol, or the empty text where the document has none.
    public String symbolText() {
        return symbol == null ? "" : symbol.toString();
    }

    /// Whether an issue says that nothing of the file could be read.
    public boolean isRefused() {
        return issues.stream()
                .anyMatch(issue -> issue.code().severity() == IssueCode.Severity.REFUSED);
    }
}
