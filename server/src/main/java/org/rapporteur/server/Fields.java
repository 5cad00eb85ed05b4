package org.rapporteur.server;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.JsonText;

/// What a form or a program sends to be written down.
final class Fields {

    private static final int MOST_FIELDS = 100;

    private Fields() {}

    /// Of a page its form; of the API one object whose values are texts.
    static Map<String, String> of(Route route, Context context) {
        var fields = route.isApi() ? ofObject(context) : ofForm(context);
        if (fields.size() > MOST_FIELDS
                || fields.values().stream()
                        .anyMatch(value -> value.length() > Visit.MOST_CHARACTERS)) {
            throw Refusal.badRequest("refusal.too-long");
        }
        return fields;
    }

    private static Map<String, String> ofForm(Context context) {
        var fields = new HashMap<String, String>();
        context.formParamMap()
                .forEach((name, values) ->
                        fields.put(name, values.isEmpty() ? "" : values.getFirst()));
        return fields;
    }

    private static Map<String, String> ofObject(Context context) {
        var type = Optional.ofNullable(context.contentType()).orElse("");
        if (!type.startsWith("application/json")) {
            throw Refusal.badRequest("refusal.json");
        }
        return JsonText.findFields(context.body())
                .orElseThrow(() -> Refusal.badRequest("refusal.json"));
    }
}
