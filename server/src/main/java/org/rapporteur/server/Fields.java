package org.rapporteur.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.server.web.Refusal;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Upload;
import org.rapporteur.server.web.Visit;
import org.rapporteur.store.JsonText;

/// What a form or a program sends to be written down.
final class Fields {

    /// A page of proposals to be decided on together has two for each.
    private static final int MOST_FIELDS = 200;

    /// What is typed in a line is soon typed again.
    private static final int SHORTEST_TYPED = 40;

    private static final Set<String> NEVER_SHOWN =
            Set.of("token", "password", "old", "again", "proposal", "back", "next", "draft_form");

    /// Bytes of a file too large that are let through and dropped, so that its sender learns why.
    private static final long MOST_PASSED_OVER_BYTES = 4 * Upload.MOST_BYTES;

    /// Bytes of a form beside its file.
    static final long MOST_FORM_BYTES = 256 * 1024;

    private Fields() {}

    /// Of a page its form; of the API one object whose values are texts.
    static Map<String, String> of(Route route, Context context) {
        var fields = route.isApi() && !isMultipart(context) ? ofObject(context) : ofForm(context);
        if (fields.size() > MOST_FIELDS
                || fields.values().stream()
                        .anyMatch(value -> value.length() > Visit.MOST_CHARACTERS)) {
            throw Refusal.badRequest("refusal.too-long");
        }
        return fields;
    }

    /// Whether a form comes as several parts, as it does with a file.
    static boolean isMultipart(Context context) {
        return Optional.ofNullable(context.contentType()).orElse("").startsWith("multipart/");
    }

    /// A form with a file comes where one is taken alone, and says beforehand how long it is.
    static void requireExpected(Route route, Context context) {
        if (!isMultipart(context)) {
            return;
        }
        if (route.sent() != Route.Sent.FILE) {
            throw Refusal.badRequest("refusal.no-file");
        }
        long length = context.req().getContentLengthLong();
        if (length < 0 || length > Upload.MOST_BYTES + MOST_FORM_BYTES) {
            passOver(context, length);
            throw Upload.tooLarge();
        }
    }

    /// A browser reads why its file is refused only once it has sent it.
    private static void passOver(Context context, long length) {
        if (length < 0 || length > MOST_PASSED_OVER_BYTES) {
            return;
        }
        try {
            context.req().getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// The first file that came along.
    static Upload upload(Route route, Context context) {
        if (route.sent() != Route.Sent.FILE || !isMultipart(context)) {
            return Upload.NONE;
        }
        return context.uploadedFiles().stream()
                .filter(file -> file.size() > 0 || !file.filename().isEmpty())
                .findFirst()
                .map(file -> new Upload(file.filename(), file.size(), file::content))
                .orElse(Upload.NONE);
    }

    /// What somebody wrote that is longer than a choice, for a page that says no; no secrets, and
    /// nothing that the page itself put in.
    static List<String> listTyped(Context context) {
        var type = Optional.ofNullable(context.contentType()).orElse("");
        long length = context.req().getContentLengthLong();
        if (!type.startsWith("application/x-www-form-urlencoded")
                || length < 0
                || length > MOST_FORM_BYTES) {
            return List.of();
        }
        return ofForm(context).entrySet().stream()
                .filter(field -> !NEVER_SHOWN.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .filter(value -> value.contains(" ") && value.length() >= SHORTEST_TYPED)
                .filter(value -> value.length() <= Visit.MOST_CHARACTERS)
                .sorted()
                .toList();
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
