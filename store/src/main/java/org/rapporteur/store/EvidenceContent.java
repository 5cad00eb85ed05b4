package org.rapporteur.store;

import java.util.Map;

/// What an item of evidence consists of. Everything is kept under its fingerprint among the
/// library's files; here stands only what it is called.
///
/// @param form [#WORDS], [#FILE] or [#CAPTURE]
/// @param sha256 fingerprint of the words, the file, or what the web answered
/// @param words fingerprint of what it says, in the words of who brought it; that of the content
///   where it is words alone
/// @param name of the file, for reading only; empty for words
/// @param mediaType `application/pdf`
/// @param bytes how long it is
/// @param whence the address that a capture came from; else empty
/// @param stamp fingerprint of a time-stamp token (RFC 3161) over the content; empty without one
public record EvidenceContent(
        String form,
        String sha256,
        String words,
        String name,
        String mediaType,
        long bytes,
        String whence,
        String stamp) {

    public static final String WORDS = "words";
    public static final String FILE = "file";
    public static final String CAPTURE = "capture";
    public static final String PLAIN_TEXT = "text/plain";

    /// Whether it is more than words.
    public boolean isFile() {
        return !form.equals(WORDS);
    }

    /// Adds what it is to the fields of a journal's entry.
    void write(Map<String, String> fields) {
        fields.put("sha256", sha256);
        fields.put("form", form);
        if (isFile()) {
            fields.put("words", words);
            fields.put("name", name);
            fields.put("media_type", mediaType);
        }
        fields.put("bytes", Long.toString(bytes));
        if (!whence.isEmpty()) {
            fields.put("whence", whence);
        }
        if (!stamp.isEmpty()) {
            fields.put("stamp", stamp);
        }
    }

    /// Entries of earlier versions know words alone.
    static EvidenceContent read(Map<String, String> fields) {
        var sha256 = fields.getOrDefault("sha256", "");
        return new EvidenceContent(
                fields.getOrDefault("form", WORDS),
                sha256,
                fields.getOrDefault("words", sha256),
                fields.getOrDefault("name", ""),
                fields.getOrDefault("media_type", PLAIN_TEXT),
                Long.parseLong(fields.getOrDefault("bytes", "0")),
                fields.getOrDefault("whence", ""),
                fields.getOrDefault("stamp", ""));
    }
}
