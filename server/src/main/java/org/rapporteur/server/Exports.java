package org.rapporteur.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.rapporteur.server.web.Reply;

/// Files for visitors to keep, sent as they are made.
final class Exports {

    private Exports() {}

    static void send(Context context, Reply.Export export) {
        context.header("Cache-Control", "no-store");
        context.header("Content-Disposition", disposition(export.fileName()));
        context.status(200).contentType(export.type());
        boolean whole = false;
        try {
            var out = context.outputStream();
            export.content().accept(out);
            out.close();
            whole = true;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            if (!whole) {
                cutOff(context);
            }
        }
    }

    /// The name in letters that every browser knows, and as it is for those that know more.
    private static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole);
    }

    /// Ends the connection in the middle of the answer: a program must not take a part of a file
    /// for the whole.
    private static void cutOff(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}
