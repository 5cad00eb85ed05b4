package org.rapporteur.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.rapporteur.issue.Issue;
import org.rapporteur.report.wording.Printable;
import org.rapporteur.report.wording.Sureness;
import org.rapporteur.review.ChallengeFinding;
import org.rapporteur.review.Finding;
import org.rapporteur.review.NewerText;
import org.rapporteur.review.Passage;
import org.rapporteur.review.ResponseFinding;
import org.rapporteur.review.Review;
import org.rapporteur.review.WordDifference;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// A review as the one JSON object of the published contract. A field may be added; renaming one
/// breaks other programs.
public final class ReviewJson {

    /// Between the dropped elements of a label, which the contract wants as one text.
    private static final String DROPPED_SEPARATOR = "; ";

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private ReviewJson(JsonGenerator json) {
        this.json = json;
    }

    /// Writes the object and a line end, in UTF-8; the stream stays open.
    ///
    /// @param files what was written beside it
    public static void write(Review review, List<WrittenFile> files, OutputStream out) {
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new ReviewJson(generator).writeReview(review, files);
            generator.writeRaw('\n');
        }
    }

    private void writeReview(Review review, List<WrittenFile> files) {
        json.writeStartObject();
        writeDeck(review);
        json.writeArrayPropertyStart("challenges");
        review.challenges().forEach(this::writeChallenge);
        json.writeEndArray();
        json.writeArrayPropertyStart("responses");
        review.responses().forEach(this::writeResponse);
        json.writeEndArray();
        json.writeObjectPropertyStart("coverage");
        writeTexts("answered", review.coverage().answered());
        writeTexts("unanswered", review.coverage().unanswered());
        json.writeEndObject();
        json.writeArrayPropertyStart("files");
        files.forEach(this::writeFile);
        json.writeEndArray();
        writeCycle(review);
        json.writeArrayPropertyStart("findings");
        review.findings().forEach(this::writeFinding);
        json.writeEndArray();
        json.writeArrayPropertyStart("problems");
        review.issues().forEach(this::writeProblem);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeDeck(Review review) {
        json.writeObjectPropertyStart("deck");
        writeText("title", review.deckTitle());
        json.writeNumberProperty("slides", review.slides());
        writeText("file", review.deck().file());
        writeText("sha256", review.deck().sha256());
        json.writeEndObject();
    }

    private void writeChallenge(ChallengeFinding finding) {
        json.writeStartObject();
        json.writeNumberProperty("slide", finding.slide());
        writeText("label", finding.label());
        writeText("challenge", finding.challenge());
        writeText("label_status", finding.status().code());
        writeText("dropped", String.join(DROPPED_SEPARATOR, finding.dropped()));
        writeScore(finding.score());
        writeText("why", finding.why());
        json.writeEndObject();
    }

    private void writeResponse(ResponseFinding response) {
        json.writeStartObject();
        json.writeNumberProperty("slide", response.slide());
        json.writeNumberProperty("bullet", response.bullet());
        writeText("text", response.text());
        writeText("target_symbol", response.targetSymbol());
        writeTexts("target_address", response.targetAddress());
        writeText("target_section", response.targetSection());
        writeText("fidelity", response.fidelity().code());
        writeText("status", response.status().code());
        writeTexts("newer", response.newer().stream().map(NewerText::symbol).toList());
        writeResponseTrace(response);
        json.writeEndObject();
    }

    private void writeResponseTrace(ResponseFinding response) {
        writeText("head", response.head());
        writeText("target_title", response.targetTitle());
        writeScore(response.score());
        writeText("why", response.why());
        writeTexts("traits", response.traits().stream().map(ResponseFinding.Trait::code).toList());
        writeTexts("candidates", response.candidates());
        writeText("title_check", response.titleCheck());
        json.writeArrayPropertyStart("passages");
        response.passages().forEach(this::writePassage);
        json.writeEndArray();
        json.writeArrayPropertyStart("differences");
        response.differences().forEach(this::writeDifference);
        json.writeEndArray();
        json.writeArrayPropertyStart("newer_texts");
        response.newer().forEach(this::writeNewer);
        json.writeEndArray();
        writeText("source_file", response.sourceFile());
        writeText("source_sha256", response.sourceSha256());
    }

    private void writePassage(Passage passage) {
        json.writeStartObject();
        writeText("address", passage.address());
        writeText("section", passage.section());
        writeText("text", passage.text());
        json.writeNumberProperty("page", passage.page());
        json.writeEndObject();
    }

    private void writeDifference(WordDifference difference) {
        json.writeStartObject();
        writeText(
                "kind",
                switch (difference.kind()) {
                    case SAME -> "same";
                    case ONLY_IN_DECK -> "only-in-deck";
                    case ONLY_IN_SOURCE -> "only-in-source";
                });
        writeText("words", difference.words());
        json.writeEndObject();
    }

    private void writeNewer(NewerText newer) {
        json.writeStartObject();
        writeText("symbol", newer.symbol());
        writeText("title", newer.title());
        writeText("date", newer.date());
        writeText("basis", newer.basis());
        json.writeEndObject();
    }

    private void writeFile(WrittenFile file) {
        json.writeStartObject();
        writeText("name", file.name());
        writeText("sha256", file.sha256());
        json.writeEndObject();
    }

    private void writeCycle(Review review) {
        json.writeObjectPropertyStart("cycle");
        writeText("id", review.cycle().id());
        writeText("title", review.cycle().title());
        writeText("unit", review.cycle().unit());
        json.writeNumberProperty("challenges", review.cycle().challenges().size());
        json.writeEndObject();
        json.writeObjectPropertyStart("corpus");
        json.writeNumberProperty("documents", review.corpus().documents());
        json.writeNumberProperty("provisions", review.corpus().provisions());
        json.writeNumberProperty("registered", review.corpus().registered());
        json.writeEndObject();
    }

    private void writeFinding(Finding finding) {
        json.writeStartObject();
        writeText("kind", finding.kind().code());
        json.writeNumberProperty("slide", finding.slide());
        json.writeNumberProperty("bullet", finding.bullet());
        writeText("statement", finding.statement());
        writeText("why", finding.why());
        writeScore(finding.score());
        json.writeEndObject();
    }

    private void writeProblem(Issue issue) {
        json.writeStartObject();
        writeText("code", issue.code().name());
        writeText("message", issue.message());
        json.writeNumberProperty("page", issue.page());
        json.writeEndObject();
    }

    private void writeScore(double score) {
        json.writeName("score");
        json.writeNumber(new BigDecimal(Sureness.figure(score)));
    }

    private void writeTexts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(text -> json.writeString(Printable.of(text)));
        json.writeEndArray();
    }

    private void writeText(String name, String text) {
        json.writeStringProperty(name, Printable.of(text));
    }
}
