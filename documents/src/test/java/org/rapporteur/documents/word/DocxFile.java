package org.rapporteur.documents.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A DOCX written part by part, so that a test shows the XML that it is about.
public final class DocxFile {

    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    public static DocxFile of(String body) {
        var file = new DocxFile();
        file.parts.put(
                "word/document.xml",
                "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        return file;
    }

    DocxFile with(String part, String root, String content) {
        parts.put(
                "word/" + part + ".xml",
                "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static String paragraph(String words) {
        return "<w:p>" + run(words) + "</w:p>";
    }

    static String paragraph(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(words) + "</w:p>";
    }

    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String listed(int list, int level, String words) {
        return paragraph(
                "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
                        .formatted(level, list),
                words);
    }
}
