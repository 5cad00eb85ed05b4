package org.rapporteur.distributed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.rapporteur.challenge.ProposedLink;
import org.rapporteur.citation.Citation;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.Quotation;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.instrument.Provision;
import org.rapporteur.issue.Issue;

/// Records as rows, column by column in the order of [Table].
final class Rows {

    /// Scores are kept as the command line prints them.
    private static final double SCORE_DECIMALS = 1000;

    private Rows() {}

    static Row ofDocument(Instrument instrument) {
        return RowFactory.create(
                instrument.source().file(),
                instrument.within(),
                instrument.symbolText(),
                instrument.body(),
                instrument.title(),
                instrument.session(),
                instrument.findAdopted().map(Object::toString).orElse(null),
                instrument.language().code(),
                instrument.format().code(),
                instrument.source().sha256(),
                array(
                        instrument.footnotes().stream()
                                .map(note ->
                                        RowFactory.create(
                                                note.mark(),
                                                note.text(),
                                                note.provision().toString()))),
                array(instrument.issues().stream().map(Rows::ofIssue)));
    }

    private static Row ofIssue(Issue issue) {
        return ofProblem(
                issue.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                issue.message(),
                issue.page());
    }

    private static Row ofProblem(String code, String message, int page) {
        return RowFactory.create(code, message, page(page));
    }

    /// The row of a file with which the program itself has a fault.
    static Row ofFault(FoundFile file, Throwable fault) {
        var message =
                "The program has a fault with this file; please report it: %s".formatted(fault);
        return RowFactory.create(
                file.name(),
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                "",
                "",
                new Row[0],
                new Row[] {ofProblem("program-fault", message, 0)});
    }

    static Row ofProvision(Instrument instrument, Provision provision) {
        return RowFactory.create(
                instrument.source().file(),
                instrument.symbolText(),
                provision.address().toString(),
                provision.kind().code(),
                provision.number(),
                provision.section(),
                provision.text(),
                page(provision.page()));
    }

    static Row ofCitation(Instrument instrument, Citation citation) {
        return RowFactory.create(
                instrument.source().file(),
                instrument.symbolText(),
                citation.provision().toString(),
                citation.surface(),
                citation.start(),
                citation.target(),
                texts(citation.candidates()),
                citation.pinpoint(),
                citation.status().code(),
                citation.inFootnote(),
                citation.why());
    }

    static Row ofCommitment(Instrument instrument, Commitment commitment) {
        return RowFactory.create(
                instrument.source().file(),
                instrument.symbolText(),
                commitment.provision().toString(),
                commitment.kind().name().toLowerCase(Locale.ROOT),
                commitment.verb(),
                commitment.intensifier().words(),
                commitment.strength(),
                texts(commitment.addressees().stream().map(one -> one.words().words()).toList()),
                commitment.action().words(),
                texts(commitment.hedges().stream().map(Quotation::words).toList()),
                commitment.condition(),
                commitment.deadline(),
                commitment.reporting(),
                commitment.text().words(),
                commitment.opening().words(),
                commitment.deadlineValue(),
                texts(
                        commitment.addressees().stream()
                                .flatMap(addressee -> addressee.actors().stream())
                                .distinct()
                                .toList()));
    }

    /// @param text of the provision that is linked
    static Row ofLink(Instrument instrument, ProposedLink link, String text) {
        return RowFactory.create(
                instrument.source().file(),
                instrument.symbolText(),
                link.provision().toString(),
                link.challenge(),
                link.relation().code(),
                Math.round(link.score() * SCORE_DECIMALS) / SCORE_DECIMALS,
                texts(link.why().stream().map(span -> span.of(text)).toList()),
                texts(link.context()));
    }

    static Row[] array(Stream<Row> rows) {
        return rows.toArray(Row[]::new);
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static @Nullable Integer page(int page) {
        return page > 0 ? page : null;
    }
}
