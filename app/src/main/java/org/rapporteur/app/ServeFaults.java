package org.rapporteur.app;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.app.library.DatabaseChoice;
import org.rapporteur.app.library.LibraryFolder;

/// Finds everything that is wrong with what `serve` was told, before anything is opened: whoever
/// sets up a server mends it in one go.
final class ServeFaults {

    private static final int HIGHEST_PORT = 65_535;
    private static final int FEWEST_REQUESTS = 10;
    private static final int MOST_REQUESTS = 1_000_000;
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#\\s]+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^?#\\s]+");
    private static final Pattern MACHINE =
            Pattern.compile("[0-9]{1,3}([.][0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1");
    private static final Set<String> FORMS = Set.of("plain", "json");

    private final List<String> faults = new ArrayList<>();
    private final ServeOptions options;

    private ServeFaults(ServeOptions options) {
        this.options = options;
    }

    /// Each says what, where and what to do.
    static List<String> list(ServeOptions options, Map<String, String> environment) {
        var check = new ServeFaults(options);
        check.checkLibrary();
        check.checkNumber("--port", options.port, 0, HIGHEST_PORT);
        check.checkHost();
        check.checkAddresses();
        check.checkNumber("--requests", options.requests, FEWEST_REQUESTS, MOST_REQUESTS);
        check.require(FORMS.contains(options.log), "--log is plain or json.");
        check.checkProvider();
        check.checkMail();
        if (!options.demo) {
            check.faults.addAll(new DatabaseChoice(options.database, environment).listFaults());
        }
        return List.copyOf(check.faults);
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private void checkLibrary() {
        var given = options.library;
        require(options.demo == (given == null), "Give either --library DIR or --demo.");
        require(
                !options.demo || options.database.isEmpty(),
                "--demo makes a database of its own; leave --database out.");
        if (given == null) {
            return;
        }
        if (!new LibraryFolder(given).exists()) {
            faults.add(
                    "There is no library in %s; make one with: rapporteur ingest PATH --library %s"
                            .formatted(given, given));
        } else if (!Files.isWritable(given)) {
            faults.add(
                    "Nothing can be written into the library's folder %s; give it to the user that serve runs as."
                            .formatted(given));
        }
    }

    private void checkNumber(String option, String written, int least, int most) {
        boolean fits =
                written.matches("\\d{1,9}")
                        && Integer.parseInt(written) >= least
                        && Integer.parseInt(written) <= most;
        require(
                fits,
                "%s is a number from %d to %d, not \"%s\"."
                        .formatted(option, least, most, written));
    }

    private void checkHost() {
        try {
            var host = InetAddress.getByName(options.host);
            require(
                    host.isAnyLocalAddress() || NetworkInterface.getByInetAddress(host) != null,
                    "--host %s is no address of this machine; give one that is, or 0.0.0.0 for all of them."
                            .formatted(options.host));
        } catch (UnknownHostException | SocketException unknown) {
            faults.add(
                    "--host %s is not known here; give an address of this machine, or 0.0.0.0 for all of them."
                            .formatted(options.host));
        }
    }

    private void checkAddresses() {
        require(
                options.address.isEmpty() || isAddress(options.address, ORIGIN),
                "--address is like https://review.example, without a path.");
        require(
                options.timeStamps.isEmpty() || isAddress(options.timeStamps, ADDRESS),
                "--time-stamps is like https://stamps.example/tsr.");
        for (var proxy : options.proxies) {
            require(
                    MACHINE.matcher(proxy).matches(),
                    "--proxy is the number of a machine like 10.0.0.2, not \"%s\"."
                            .formatted(proxy));
        }
    }

    private void checkMail() {
        faults.addAll(options.mail.listFaults());
        require(
                options.mail.server.isEmpty()
                        || !options.address.isEmpty()
                        || THIS_MACHINE.contains(options.host),
                "--mail-server needs --address, to which reminders lead.");
    }

    private void checkProvider() {
        faults.addAll(options.provider.listFaults());
        require(
                options.provider.issuer.isEmpty()
                        || !options.address.isEmpty()
                        || THIS_MACHINE.contains(options.host),
                "--oidc-issuer needs --address, by which the provider leads people back.");
    }

    private static boolean isAddress(String written, Pattern form) {
        if (!form.matcher(written).matches()) {
            return false;
        }
        try {
            return URI.create(written).getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
