package org.rapporteur.app.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;

/// The files that the user's paths stand for, in a fixed order.
///
/// A file stands for itself, a folder for every file under it, sorted by path. Files and folders
/// whose name starts with a dot are left out of a folder. A path that does not exist is kept, so
/// that the reader can say so in its place.
public final class SourceFiles {

    /// More files than any corpus of the United Nations; beyond it a wrong folder was probably
    /// named.
    public static final int MOST_FILES = 1_000_000;

    /// Deeper than any corpus is laid out.
    static final int DEEPEST_FOLDER = 64;

    private SourceFiles() {}

    public static List<Path> list(List<Path> paths) {
        var files = new ArrayList<Path>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                addFolder(path, files);
            } else {
                files.add(path);
            }
            if (files.size() > MOST_FILES) {
                throw new RapporteurException(
                        ErrorCode.LIMIT,
                        "%s holds more than %,d files; name a smaller folder."
                                .formatted(path, MOST_FILES));
            }
        }
        return List.copyOf(files);
    }

    private static void addFolder(Path folder, List<Path> files) {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST_FOLDER)) {
            walk.filter(file -> !isHidden(folder.relativize(file)) && Files.isRegularFile(file))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .forEach(files::add);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RapporteurException(
                    ErrorCode.STORAGE,
                    "The folder %s cannot be listed; check that you may read it.".formatted(folder),
                    unreadable);
        }
    }

    private static boolean isHidden(Path relative) {
        for (var name : relative) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
