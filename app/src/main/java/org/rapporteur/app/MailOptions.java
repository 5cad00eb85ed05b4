package org.rapporteur.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.app.files.SecretFile;
import org.rapporteur.server.outside.MailClient;
import org.rapporteur.server.outside.Mails;
import picocli.CommandLine.Option;

/// By which mail server people are reminded of what waits for them: none, unless one is named.
final class MailOptions {

    private static final Pattern SERVER = Pattern.compile("smtps?://[^/?#@\\s]+:\\d{1,5}");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");

    @Option(
            names = "--mail-server",
            paramLabel = "URL",
            description = {
                "A mail server by which people are reminded of tasks: smtp://mail.example:587",
                "(STARTTLS) or smtps://mail.example:465."
            })
    String server = "";

    @Option(
            names = "--mail-sender",
            paramLabel = "ADDRESS",
            description = "The address that reminders come from.")
    String sender = "";

    @Option(
            names = "--mail-user",
            paramLabel = "NAME",
            description = "How the mail server knows this one, where it wants to.")
    String user = "";

    @Option(
            names = "--mail-password",
            paramLabel = "FILE",
            description = "A file with the user's password, and nothing else.")
    String password = "";

    /// Each says what, where and what to do; empty where all is well, and where nothing is given.
    List<String> listFaults() {
        var faults = new ArrayList<String>();
        if (Stream.of(server, sender, user, password).allMatch(String::isEmpty)) {
            return faults;
        }
        if (server.isEmpty() || sender.isEmpty()) {
            faults.add("Reminders by mail need both --mail-server and --mail-sender.");
        }
        if (user.isEmpty() != password.isEmpty()) {
            faults.add("Give both --mail-user and --mail-password, or neither.");
        }
        if (!server.isEmpty() && !isServer(server)) {
            faults.add(
                    "--mail-server is like smtp://mail.example:587 or smtps://mail.example:465.");
        }
        if (!sender.isEmpty() && !ADDRESS.matcher(sender).matches()) {
            faults.add("--mail-sender is an address like review@wells.example.");
        }
        if (!password.isEmpty() && password(faults::add).isEmpty() && faults.isEmpty()) {
            faults.add("--mail-password names a file that is empty: %s.".formatted(password));
        }
        return faults;
    }

    private static boolean isServer(String written) {
        try {
            return SERVER.matcher(written).matches() && URI.create(written).getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private String password(Consumer<String> faults) {
        return new SecretFile("--mail-password", password).read(faults);
    }

    /// @param faults is told in one line why a reminder could not be sent
    Mails mails(Consumer<String> faults, LongSupplier clock) {
        return server.isEmpty()
                ? Mails.NONE
                : new MailClient(
                        new MailClient.Account(
                                URI.create(server),
                                sender,
                                user,
                                password.isEmpty() ? "" : password(_ -> {})),
                        faults,
                        clock);
    }
}
