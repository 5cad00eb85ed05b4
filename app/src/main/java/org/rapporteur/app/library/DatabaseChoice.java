package org.rapporteur.app.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.files.SecretFile;
import org.rapporteur.store.DatabaseAddress;

/// Which database a library has: the file in its folder, or a server that an option or the
/// environment names.
///
/// @param option the address as the command line names it; empty without
/// @param environment where address and password are looked for
public record DatabaseChoice(String option, Map<String, String> environment) {

    /// The address of a server in the form of JDBC.
    public static final String ADDRESS = "RAPPORTEUR_DATABASE";

    private static final String PASSWORD = "RAPPORTEUR_DATABASE_PASSWORD";
    private static final String PASSWORD_FILE = "RAPPORTEUR_DATABASE_PASSWORD_FILE";
    private static final Pattern SERVER =
            Pattern.compile("jdbc:postgresql://[^/?#\\s]+/[^/?#\\s]+([?][^#\\s]*)?");

    public DatabaseChoice {
        environment = Map.copyOf(environment);
    }

    /// What the environment alone says.
    static DatabaseChoice ofEnvironment() {
        return new DatabaseChoice("", System.getenv());
    }

    /// What is wrong with it, each with what to do; empty where it can be used.
    public List<String> listFaults() {
        var faults = new ArrayList<String>();
        var url = url();
        if (!url.isEmpty() && !SERVER.matcher(url).matches()) {
            faults.add(
                    "%s is like jdbc:postgresql://host:5432/name?user=rapporteur."
                            .formatted(place()));
        }
        if (option.matches(".*[?&]password=.*")) {
            faults.add(
                    "A password in --database can be read by everybody on this machine; put it into %s, or into a file that %s names."
                            .formatted(PASSWORD, PASSWORD_FILE));
        }
        if (environment.containsKey(PASSWORD) && environment.containsKey(PASSWORD_FILE)) {
            faults.add("Give either %s or %s.".formatted(PASSWORD, PASSWORD_FILE));
        }
        password(faults::add);
        return faults;
    }

    /// @throws RapporteurException where it cannot be used
    public DatabaseAddress address(LibraryFolder folder) {
        var faults = listFaults();
        if (!faults.isEmpty()) {
            throw new RapporteurException(ErrorCode.WRONG_USAGE, String.join("\n", faults));
        }
        return url().isEmpty()
                ? folder.databaseFile()
                : new DatabaseAddress(url(), password(_ -> {}));
    }

    private String url() {
        return option.isEmpty() ? environment.getOrDefault(ADDRESS, "") : option;
    }

    private String place() {
        return option.isEmpty() ? ADDRESS : "--database";
    }

    private String password(Consumer<String> faults) {
        var file = environment.getOrDefault(PASSWORD_FILE, "");
        if (file.isEmpty()) {
            return environment.getOrDefault(PASSWORD, "");
        }
        return new SecretFile(PASSWORD_FILE, file).read(faults);
    }
}
