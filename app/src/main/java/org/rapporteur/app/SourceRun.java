package org.rapporteur.app;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.app.files.OrderedWork;
import org.rapporteur.app.files.SourceFiles;
import org.rapporteur.app.output.Account;
import org.rapporteur.app.output.Progress;
import org.rapporteur.app.output.Terminal;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.IssueCode;

/// Works through the user's files on all cores and prints what comes of each in the order that the
/// files were named in.
final class SourceRun {

    /// Done, but some files could not be read or not in full (CONTRACT.md).
    static final int SOME_UNREAD = 3;

    private final Terminal terminal;

    SourceRun(Terminal terminal) {
        this.terminal = terminal;
    }

    /// What one file gives: the bytes to print, and whether it could be read in full.
    static final class Printed {
        private final Supplier<byte[]> bytes;
        private final Instrument instrument;

        private Printed(Supplier<byte[]> bytes, Instrument instrument) {
            this.bytes = bytes;
            this.instrument = instrument;
        }

        static Printed of(Instrument instrument, byte[] bytes) {
            return new Printed(() -> bytes, instrument);
        }

        /// @param bytes asked for when it is this file's turn, on the one thread that prints
        static Printed inTurn(Instrument instrument, Supplier<byte[]> bytes) {
            return new Printed(bytes, instrument);
        }

        /// What a file's instruments give, one after the other; the document itself stands first,
        /// and whether the file could be read is said of it.
        static Printed ofEach(List<Printed> parts) {
            return new Printed(
                    () -> {
                        var bytes = new ByteArrayOutputStream();
                        parts.forEach(part -> bytes.writeBytes(part.bytes.get()));
                        return bytes.toByteArray();
                    },
                    parts.getFirst().instrument);
        }
    }

    static boolean isUnread(Instrument instrument) {
        return instrument.issues().stream()
                .anyMatch(issue -> issue.code().severity() != IssueCode.Severity.NOTED);
    }

    /// Ends with an account of the files on standard error, where there was more than one. The
    /// result is the exit status.
    int print(List<Path> paths, Function<Path, Printed> work) {
        try {
            return run(
                    paths,
                    work,
                    printed -> printed.instrument,
                    printed -> {
                        if (!terminal.print(printed.bytes.get())) {
                            throw new ReaderGone();
                        }
                    });
        } catch (ReaderGone gone) {
            return 0; // `rapporteur read … | head`: whoever asked has seen enough
        }
    }

    /// The same for what is printed once all files were seen: hands on what each holds.
    int gather(List<Path> paths, Function<Path, List<Ingested>> work, Consumer<Ingested> sink) {
        return run(paths, work, held -> held.getFirst().instrument(), held -> held.forEach(sink));
    }

    /// What a set of files holds, and the exit status that goes with it.
    record Held(List<Instrument> instruments, int status) {}

    /// All instruments of the files, for what can be said only once all were read.
    Held readAll(List<Path> paths, Function<Path, List<Instrument>> reading) {
        var all = new ArrayList<Instrument>();
        int status = run(paths, reading, List::getFirst, all::addAll);
        return new Held(all, status);
    }

    private <T> int run(
            List<Path> paths,
            Function<Path, T> work,
            Function<T, Instrument> document,
            Consumer<T> sink) {
        var files = SourceFiles.list(paths);
        var tally = new Tally();
        var account = new Account();
        try (var progress = new Progress(terminal, "files", files.size())) {
            OrderedWork.forEach(
                    files,
                    work,
                    result -> {
                        progress.step();
                        tally.unread |= isUnread(document.apply(result));
                        account.add(document.apply(result));
                        sink.accept(result);
                    });
        }
        if (files.size() > 1) {
            terminal.warn(account + ".");
        }
        return tally.unread ? SOME_UNREAD : 0;
    }

    private static final class Tally {
        boolean unread;
    }

    private static final class ReaderGone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReaderGone() {
            super("nobody reads the output any more", null, false, false);
        }
    }
}
