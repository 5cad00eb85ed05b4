package org.rapporteur.app.evaluation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.rapporteur.app.files.SourceFiles;
import org.rapporteur.documents.akn.AknWriter;
import org.rapporteur.instrument.Instrument;
import org.rapporteur.issue.IssueCode;
import org.xml.sax.SAXException;

/// Akoma Ntoso there and back: every official file is read, written and read again.
///
/// No paragraph may be lost on the way in (judged by an eye that minds no rule of XML), nothing may
/// change on the way out and back in, and what is written must be valid against the schema of the
/// standard.
public final class AknSuite implements Suite {

    private static final String SCHEMA = "schema/akomantoso30.xsd";
    private static final String MALFORMED = "malformed";

    private final Function<Path, Instrument> reader;
    private final BiFunction<byte[], String, Instrument> again;

    /// @param again reads what was written
    public AknSuite(
            Function<Path, Instrument> reader, BiFunction<byte[], String, Instrument> again) {
        this.reader = reader;
        this.again = again;
    }

    @Override
    public String name() {
        return "akn";
    }

    @Override
    public boolean isPresent(GoldData data) {
        return Files.isDirectory(data.document("akn"));
    }

    @Override
    public List<Measure> run(GoldData data, Consumer<Miss> misses) {
        var tally = new Tally();
        var schema = schema(data);
        for (var file : SourceFiles.list(List.of(data.document("akn")))) {
            new OneFile(data, file, tally, misses).compare(schema);
        }
        return tally.measures(name());
    }

    private static Schema schema(GoldData data) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(data.document(SCHEMA).toFile());
        } catch (SAXException faulty) {
            throw new IllegalStateException("the schema cannot be used: " + SCHEMA, faulty);
        }
    }

    /// The comparisons of one file.
    private final class OneFile {
        private final Path file;
        private final String name;
        private final boolean malformed;
        private final Tally tally;
        private final Consumer<Miss> misses;
        private String half = "";

        OneFile(GoldData data, Path file, Tally tally, Consumer<Miss> misses) {
            this.file = file;
            this.tally = tally;
            this.misses = misses;
            name = data.documents().relativize(file).toString();
            malformed = file.resolveSibling("").endsWith(MALFORMED);
        }

        void compare(Schema schema) {
            var read = reader.apply(file);
            half = LanguageVersions.half(read.symbolText());
            paragraphs(read);
            var written = AknWriter.write(read);
            var objection = objection(schema, written);
            judge("written file valid", objection.isEmpty(), "", "", objection);
            thereAndBack(read, again.apply(written, name));
            if (malformed) {
                boolean located =
                        read.issues().stream()
                                .anyMatch(issue ->
                                        issue.code() == IssueCode.XML_MALFORMED
                                                && issue.message().startsWith("Line "));
                judge("malformed, fault located", located, "", "a line", "");
            }
        }

        private void paragraphs(Instrument read) {
            var all = LenientParagraphs.of(read);
            for (var paragraph : LenientParagraphs.of(text())) {
                judge(
                        malformed ? "malformed, paragraphs recovered" : "paragraphs kept",
                        all.contains(paragraph),
                        "",
                        paragraph,
                        "");
            }
        }

        private String text() {
            try {
                return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private void thereAndBack(Instrument read, Instrument again) {
            boolean front =
                    again.symbolText().equals(read.symbolText())
                            && again.body().equals(read.body())
                            && again.title().equals(read.title())
                            && again.session().equals(read.session())
                            && again.findAdopted().equals(read.findAdopted())
                            && again.within().equals(read.within())
                            && again.language() == read.language();
            judge("read again, front the same", front, "", "", "");
            judge(
                    "read again, footnotes the same",
                    again.footnotes().equals(read.footnotes()),
                    "",
                    "",
                    "");
            for (int i = 0; i < read.provisions().size(); i++) {
                var provision = read.provisions().get(i);
                boolean same =
                        i < again.provisions().size()
                                && again.provisions().get(i).equals(provision);
                judge(
                        "read again, provisions the same",
                        same,
                        provision.address().toString(),
                        "",
                        "");
            }
        }

        private void judge(
                String measure, boolean right, String place, String expected, String evidence) {
            tally.add(measure, half, name, right ? new Counts(1, 0, 0) : new Counts(0, 0, 1));
            if (!right) {
                misses.accept(
                        new Miss(
                                "missed",
                                measure + ", " + half,
                                name,
                                place,
                                expected,
                                "",
                                evidence));
            }
        }
    }

    /// What the schema objects to; empty where the file is valid.
    private static String objection(Schema schema, byte[] xml) {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
            return "";
        } catch (SAXException invalid) {
            return String.valueOf(invalid.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
