package org.rapporteur.distributed;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/// The files of a folder or an object store, by the same choice as the command line's: all but
/// those whose name, or a folder's on the way, starts with a dot.
final class CorpusFolder {

    /// More would not fit into the memory of the driver, which lists them.
    static final int MOST_FILES = 5_000_000;

    private CorpusFolder() {}

    static List<FoundFile> list(String input, Configuration settings) throws IOException {
        var files = new ArrayList<FoundFile>();
        try {
            var folder = new Path(input);
            var system = folder.getFileSystem(settings);
            addFiles(system, system.makeQualified(folder), input, files);
        } catch (FileNotFoundException missing) {
            throw new UsageException("There is no folder or file " + input + ".");
        } catch (IllegalArgumentException malformed) {
            throw new UsageException(input + " is no path: " + malformed.getMessage());
        }
        if (files.isEmpty()) {
            throw new UsageException("There is no file in " + input + ".");
        }
        files.sort(Comparator.comparing(FoundFile::name));
        return files;
    }

    private static void addFiles(
            FileSystem system, Path folder, String input, List<FoundFile> files)
            throws IOException {
        int start = folder.toString().length();
        var found = system.listFiles(folder, true);
        while (found.hasNext()) {
            var file = found.next();
            var address = file.getPath().toString();
            var rest = address.substring(Math.min(start, address.length()));
            if (!rest.contains("/.")) {
                files.add(new FoundFile(input + rest, address, file.getLen()));
            }
            if (files.size() > MOST_FILES) {
                throw new UsageException(
                        "%s holds more than %,d files; name a smaller folder."
                                .formatted(input, MOST_FILES));
            }
        }
    }
}
