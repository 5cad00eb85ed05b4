package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import org.rapporteur.app.fault.ErrorCode;
import org.rapporteur.app.fault.RapporteurException;
import org.rapporteur.app.files.DocumentNames;
import org.rapporteur.documents.akn.AknWriter;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.report.page.DocumentPage;
import org.rapporteur.report.wording.Words;

/// Writes documents into one folder, each in the form that the user asked for.
///
/// Nothing outside the folder is touched: a file is written beside its place and then moved onto
/// it, so that a link that lies there is replaced and not followed.
final class DocumentFiles {

    /// A form in which documents are written.
    enum Form {
        AKN("xml"),
        HTML("html");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        static Form ofCode(String code) {
            return switch (code) {
                case "akn" -> AKN;
                case "html" -> HTML;
                default ->
                        throw new RapporteurException(
                                ErrorCode.WRONG_USAGE,
                                "There is no form \"" + code + "\"; choose from: akn, html.");
            };
        }

        /// May be called on many threads at once.
        private Function<Instrument, byte[]> writer() {
            var words = Words.english();
            return switch (this) {
                case AKN -> AknWriter::write;
                case HTML -> instrument -> DocumentPage.render(instrument, words);
            };
        }
    }

    private final Path folder;
    private final Form form;
    private final Function<Instrument, byte[]> writer;
    private final DocumentNames names = new DocumentNames();

    private DocumentFiles(Path folder, Form form) {
        this.folder = folder;
        this.form = form;
        writer = form.writer();
    }

    /// Makes the folder where it is missing.
    static DocumentFiles in(Path folder, Form form) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException taken) {
            throw new RapporteurException(
                    ErrorCode.WRONG_USAGE,
                    folder + " is a file; --out names the folder to write to.",
                    taken);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new DocumentFiles(folder, form);
    }

    byte[] render(Instrument instrument) {
        return writer.apply(instrument);
    }

    /// Writes what [#render] gave; the names follow from the order of the calls.
    Path write(Instrument instrument, byte[] bytes) {
        var target = folder.resolve(names.next(instrument, form.ending));
        try {
            var draft = folder.resolve("." + target.getFileName() + ".writing");
            try {
                Files.deleteIfExists(draft);
                Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return target;
    }
}
