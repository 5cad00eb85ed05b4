package org.rapporteur.documents.akn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.SAXException;

/// The OASIS schema of Akoma Ntoso 3.0, from the folder of real data beside the project.
final class AknSchema {

    private AknSchema() {}

    /// Skips the test where the schema is not there.
    static Schema load() {
        var file =
                Path.of(
                        System.getProperty("rapporteur.data", "../shared/data"),
                        "schema/akomantoso30.xsd");
        Assumptions.assumeTrue(Files.exists(file), "the OASIS schema is not here");
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(file.toFile());
        } catch (SAXException faulty) {
            throw new IllegalStateException(faulty);
        }
    }

    /// What the schema objects to; empty where the file is valid.
    static String objection(Schema schema, byte[] xml) {
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
