package org.rapporteur.app.output;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.rapporteur.citation.Citation;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.Issue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The machine interface (CONTRACT.md): one JSON object a line. Renaming or dropping a field is a
/// breaking change.
public final class JsonLine {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonLine() {}

    /// The line of `read`.
    public static byte[] ofInstrument(Instrument instrument) {
        return line(json -> {
            writeHead(json, instrument);
            writeProvisions(json, instrument);
            writeFootnotes(json, instrument);
            writeProblems(json, instrument.issues());
        });
    }

    private static void writeHead(JsonGenerator json, Instrument instrument) {
        json.writeStringProperty("file", instrument.source().file());
        if (!instrument.within().isEmpty()) {
            json.writeStringProperty("within", instrument.within());
        }
        json.writeStringProperty("symbol", instrument.symbolText());
        json.writeStringProperty("body", instrument.body());
        json.writeStringProperty("title", instrument.title());
        json.writeStringProperty("session", instrument.session());
        var adopted = instrument.findAdopted();
        if (adopted.isPresent()) {
            json.writeStringProperty("adopted", adopted.get().toString());
        } else {
            json.writeNullProperty("adopted");
        }
        json.writeStringProperty("language", instrument.language().code());
        json.writeStringProperty("format", instrument.format().code());
        json.writeStringProperty("sha256", instrument.source().sha256());
    }

    private static void writeProvisions(JsonGenerator json, Instrument instrument) {
        json.writeArrayPropertyStart("provisions");
        for (var provision : instrument.provisions()) {
            json.writeStartObject();
            json.writeStringProperty("address", provision.address().toString());
            json.writeStringProperty("kind", provision.kind().code());
            json.writeStringProperty("number", provision.number());
            json.writeStringProperty("section", provision.section());
            json.writeStringProperty("text", provision.text());
            writePage(json, provision.page());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeFootnotes(JsonGenerator json, Instrument instrument) {
        json.writeArrayPropertyStart("footnotes");
        for (var footnote : instrument.footnotes()) {
            json.writeStartObject();
            json.writeStringProperty("mark", footnote.mark());
            json.writeStringProperty("text", footnote.text());
            json.writeStringProperty("provision", footnote.provision().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeProblems(JsonGenerator json, List<Issue> issues) {
        json.writeArrayPropertyStart("problems");
        for (var issue : issues) {
            json.writeStartObject();
            json.writeStringProperty("code", codeOf(issue));
            json.writeStringProperty("message", issue.message());
            writePage(json, issue.page());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// The name of an issue's code in the machine interface: `xml-malformed`.
    public static String codeOf(Issue issue) {
        return issue.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void writePage(JsonGenerator json, int page) {
        if (page > 0) {
            json.writeNumberProperty("page", page);
        } else {
            json.writeNullProperty("page");
        }
    }

    /// One line of `cite`.
    public static byte[] ofCitation(Instrument instrument, Citation citation) {
        return line(json -> {
            json.writeStringProperty("file", instrument.source().file());
            json.writeStringProperty("symbol", instrument.symbolText());
            json.writeStringProperty("provision", citation.provision().toString());
            json.writeStringProperty("surface", citation.surface());
            json.writeNumberProperty("start", citation.start());
            json.writeStringProperty("target", citation.target());
            json.writeArrayPropertyStart("candidates");
            citation.candidates().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("pinpoint", citation.pinpoint());
            json.writeStringProperty("status", citation.status().code());
            json.writeBooleanProperty("footnote", citation.inFootnote());
            json.writeStringProperty("why", citation.why());
        });
    }

    /// The line of a file that could not be read, in place of the results that it has none of.
    public static byte[] ofProblems(Instrument instrument) {
        return line(json -> {
            json.writeStringProperty("file", instrument.source().file());
            writeProblems(json, instrument.issues());
        });
    }

    /// One line of `read --format`: what a document was written to.
    public static byte[] ofWritten(Instrument instrument, String written) {
        return line(json -> {
            json.writeStringProperty("file", instrument.source().file());
            json.writeStringProperty("symbol", instrument.symbolText());
            json.writeStringProperty("written", written);
            writeProblems(json, instrument.issues());
        });
    }

    /// Any other object, written by the caller between its braces.
    public static byte[] line(Consumer<JsonGenerator> fields) {
        var bytes = new ByteArrayOutputStream(256);
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }
}
