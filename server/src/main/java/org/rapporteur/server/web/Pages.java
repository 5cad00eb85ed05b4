package org.rapporteur.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/// Pages from templates that were compiled with the program. Safe to share between threads.
public final class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /// A page in its frame, in UTF-8.
    public byte[] render(String template, Frame frame, Object view) {
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", Map.of("frame", frame, "view", view), output);
        return output.toByteArray();
    }
}
