package org.rapporteur.report.page;

/// The head of a page that stands in one file: its style within it, and nothing fetched.
final class PageHead {

    private PageHead() {}

    /// @param style name of the style sheet beside this class
    static Markup render(String title, String style) {
        return Markup.of(
                """
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="referrer" content="no-referrer"/>
                <title>{}</title>
                <style>
                {}</style>
                </head>
                """,
                title,
                Markup.resource(style));
    }
}
