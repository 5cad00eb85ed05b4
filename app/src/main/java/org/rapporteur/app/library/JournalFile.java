package org.rapporteur.app.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.store.JournalEntry;
import org.rapporteur.store.JournalRepository;

/// The journal as a file beside the database: one JSON object a line, so that a lost database can
/// be made anew and any tool can check the chain. Not thread-safe.
final class JournalFile {

    private static final int ENTRIES_AT_A_TIME = 1_000;

    private final Path file;
    private long written = UNKNOWN;

    private static final long UNKNOWN = -1;

    JournalFile(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /// Appends what the database has and the file has not yet, and forces it to the disk.
    void catchUp(JournalRepository journal) {
        if (written == UNKNOWN) {
            written = cutTornLine();
        }
        long last = journal.findLast().map(JournalEntry::seq).orElse(0L);
        if (written > last) {
            throw new RapporteurException(
                    ErrorCode.STORAGE,
                    "The journal's file has %,d entries, the database %,d: the database is an older or a new one. Run: library rebuild"
                            .formatted(written, last));
        }
        while (written < last) {
            append(journal);
        }
    }

    private void append(JournalRepository journal) {
        var lines = new StringBuilder();
        for (var entry : journal.listAfter(written, ENTRIES_AT_A_TIME)) {
            lines.append(entry.toLine()).append('\n');
            written = entry.seq();
        }
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Hands on every whole line's entry in order; what is no entry ends the reading.
    ///
    /// @return what is wrong with the file; empty where nothing is
    String forEach(Consumer<JournalEntry> sink) {
        if (!exists()) {
            return "";
        }
        long number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                sink.accept(JournalEntry.ofLine(line));
            }
            return "";
        } catch (IOException | IllegalArgumentException damaged) {
            return "line %,d of the journal's file is no entry".formatted(number);
        }
    }

    /// A run that was stopped while writing leaves half a line; the database has the whole entry.
    ///
    /// @return the number of the last whole entry
    private long cutTornLine() {
        if (!exists()) {
            return 0;
        }
        try (var channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = endOfLastLine(channel);
            if (end < channel.size()) {
                channel.truncate(end);
                channel.force(true);
            }
            return end == 0 ? 0 : JournalEntry.ofLine(lastLine(channel, end)).seq();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (IllegalArgumentException damaged) {
            throw new RapporteurException(
                    ErrorCode.STORAGE,
                    "The last line of %s is no entry; library check says more.".formatted(file),
                    damaged);
        }
    }

    private static long endOfLastLine(FileChannel channel) throws IOException {
        long end = channel.size();
        while (end > 0 && byteAt(channel, end - 1) != '\n') {
            end--;
        }
        return end;
    }

    private static String lastLine(FileChannel channel, long end) throws IOException {
        long start = end - 1;
        while (start > 0 && byteAt(channel, start - 1) != '\n') {
            start--;
        }
        var bytes = ByteBuffer.allocate((int) (end - 1 - start));
        channel.read(bytes, start);
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    private static byte byteAt(FileChannel channel, long at) throws IOException {
        var one = ByteBuffer.allocate(1);
        channel.read(one, at);
        return one.get(0);
    }
}
