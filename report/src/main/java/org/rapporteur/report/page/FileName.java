package org.rapporteur.report.page;

import org.rapporteur.provenance.Source;
import org.rapporteur.report.wording.Words;

/// A file by its name without folders, with its fingerprint cut short; the whole one is in the tool
/// tip and in the sources.
final class FileName {

    private FileName() {}

    /// Nothing where there is no file.
    static Markup of(String file, String sha256, Words words) {
        var name = new Source(file, sha256, 0).fileName();
        return Markup.of(
                        "<bdi class=\"file\">{}</bdi>{}",
                        name,
                        Markup.of(
                                        " <abbr class=\"hash\" title=\"SHA-256 {}\">{} {}…</abbr>",
                                        sha256,
                                        words.say("fact.hash"),
                                        SummarySection.shorten(sha256))
                                .when(!sha256.isEmpty()))
                .when(!file.isEmpty());
    }
}
