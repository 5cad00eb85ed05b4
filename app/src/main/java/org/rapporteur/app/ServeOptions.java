package org.rapporteur.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.server.operation.Operation;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What `serve` can be told. Numbers are taken as they are written, so that everything that is
/// wrong is told at once ([ServeFaults]).
final class ServeOptions {

    @Option(names = "--library", paramLabel = "DIR", description = "The library's folder.")
    @Nullable Path library;

    @Option(
            names = "--demo",
            description = "In place of a library: one made of the samples, in a temporary folder.")
    boolean demo;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description =
                    "The network to open it to. Default: ${DEFAULT-VALUE}, this machine alone; 0.0.0.0 for every network.")
    String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Default: ${DEFAULT-VALUE}; 0 for any that is free.")
    String port = "8080";

    @Option(
            names = "--address",
            paramLabel = "URL",
            description =
                    "How browsers call it where another server stands in front: https://review.example.")
    String address = "";

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            split = ",",
            description =
                    "Address of the server in front (10.0.0.2), whose X-Forwarded-For is believed. May be given several times.")
    List<String> proxies = new ArrayList<>();

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = {
                "A PostgreSQL server in place of the file in the library's folder:",
                "jdbc:postgresql://host/name?user=rapporteur. The password stands in",
                "RAPPORTEUR_DATABASE_PASSWORD or in the file that RAPPORTEUR_DATABASE_PASSWORD_FILE names."
            })
    String database = "";

    @Option(
            names = "--time-stamps",
            paramLabel = "URL",
            description =
                    "A time-stamp authority (RFC 3161) that is asked for a token over each item of evidence.")
    String timeStamps = "";

    @Mixin ProviderOptions provider = new ProviderOptions();

    @Mixin MailOptions mail = new MailOptions();

    @Option(
            names = "--requests",
            paramLabel = "N",
            description =
                    "Requests a minute of one session or key; ten times as many of one machine. Default: ${DEFAULT-VALUE}.")
    String requests = Integer.toString(Operation.USUAL_REQUESTS_A_MINUTE);

    @Option(
            names = "--log",
            paramLabel = "FORM",
            description =
                    "plain: faults alone, for people; json: a line of JSON for every request and event. Default: ${DEFAULT-VALUE}.")
    String log = "plain";

    @Option(
            names = "--public",
            description = "Visitors without an account may read the library, but not the journal.")
    boolean isPublic;
}
