package org.rapporteur.app.output;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.rapporteur.instrument.Provision;
import org.rapporteur.lineage.Lineage;
import org.rapporteur.lineage.Succession;
import tools.jackson.core.JsonGenerator;

/// The lines of `lineage --json`: one a succession.
public final class LineageLines {

    private static final double DECIMALS = 10_000;

    private LineageLines() {}

    public static byte[] of(Lineage lineage) {
        var bytes = new ByteArrayOutputStream();
        for (var succession : lineage.successions()) {
            bytes.writeBytes(line(lineage, succession));
        }
        return bytes.toByteArray();
    }

    private static byte[] line(Lineage lineage, Succession succession) {
        return JsonLine.line(json -> {
            json.writeStringProperty("later_symbol", lineage.later().symbolText());
            writeAddress(json, "later", succession.findLater());
            json.writeStringProperty("earlier_symbol", lineage.earlier().symbolText());
            writeAddress(json, "earlier", succession.findEarlier());
            json.writeStringProperty("relation", succession.relation().code());
            json.writeNumberProperty(
                    "similarity", Math.round(succession.similarity() * DECIMALS) / DECIMALS);
            json.writeArrayPropertyStart("changes");
            for (var change : succession.changes()) {
                json.writeStartObject();
                json.writeStringProperty("field", change.field());
                json.writeStringProperty("from", change.from());
                json.writeStringProperty("to", change.to());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void writeAddress(
            JsonGenerator json, String name, Optional<Provision> provision) {
        if (provision.isPresent()) {
            json.writeStringProperty(name, provision.get().address().toString());
        } else {
            json.writeNullProperty(name);
        }
    }
}
