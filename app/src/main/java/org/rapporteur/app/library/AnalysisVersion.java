package org.rapporteur.app.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.rapporteur.provenance.Fingerprint;

/// Which analyses a library's results are made by: the fingerprint of the code and the facts that
/// analyses follow from, so that a better program analyses again and nobody has to remember to say
/// so.
public final class AnalysisVersion {

    private static final int DIGITS = 16;

    private AnalysisVersion() {}

    /// @param oneOfEach a class of each module whose code or facts go into an analysis
    public static String of(List<Class<?>> oneOfEach) {
        var digest = Fingerprint.digest();
        try {
            for (var type : oneOfEach) {
                var place =
                        Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
                if (Files.isDirectory(place)) {
                    addFolder(digest, place);
                } else {
                    digest.update(Files.readAllBytes(place));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the program's own place is no address", impossible);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static void addFolder(MessageDigest digest, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
