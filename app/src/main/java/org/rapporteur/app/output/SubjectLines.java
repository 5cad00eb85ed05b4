package org.rapporteur.app.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.subject.ProposedSubject;
import org.rapporteur.text.Language;
import tools.jackson.core.JsonGenerator;

/// The output of `subjects`, for people and for programs.
public final class SubjectLines {

    private SubjectLines() {}

    /// One object an instrument, also where nothing is proposed.
    public static byte[] json(Instrument instrument, List<ProposedSubject> subjects) {
        return JsonLine.line(json -> {
            json.writeStringProperty("file", instrument.source().file());
            json.writeStringProperty("symbol", instrument.symbolText());
            json.writeArrayPropertyStart("subjects");
            for (var subject : subjects) {
                write(json, instrument.language(), subject);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Language language, ProposedSubject subject) {
        json.writeStartObject();
        json.writeStringProperty("label", subject.heading().label(language));
        json.writeObjectPropertyStart("labels");
        for (var known : Language.values()) {
            var label = subject.heading().label(known);
            if (!label.isEmpty()) {
                json.writeStringProperty(known.code(), label);
            }
        }
        json.writeEndObject();
        json.writeBooleanProperty("in_title", subject.inTitle());
        json.writeNumberProperty("provisions", subject.provisions());
        json.writeArrayPropertyStart("why");
        for (var place : subject.places()) {
            json.writeStartObject();
            json.writeStringProperty("provision", place.provision().toString());
            json.writeArrayPropertyStart("span");
            json.writeNumber(place.span().start());
            json.writeNumber(place.span().end());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    public static byte[] plain(Instrument instrument, List<ProposedSubject> subjects) {
        var out = new StringBuilder();
        var symbol = instrument.symbolText();
        out.append(symbol.isEmpty() ? instrument.source().file() : symbol).append("  ");
        out.append(instrument.title()).append('\n');
        if (subjects.isEmpty()) {
            out.append("  no heading proposed\n");
        }
        for (var subject : subjects) {
            out.append("  ").append(subject.heading().label(instrument.language()));
            out.append("  (").append(reason(subject)).append(")\n");
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String reason(ProposedSubject subject) {
        var places =
                subject.places().stream()
                        .map(place -> place.provision().toString())
                        .collect(Collectors.joining(", "));
        int more = subject.provisions() - subject.places().size();
        return (subject.inTitle() ? "title" : "")
                + (subject.inTitle() && !places.isEmpty() ? ", " : "")
                + places
                + (more > 0 ? " and " + more + " more" : "");
    }
}
