package org.rapporteur.documents.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Tells what of a page is the document and what belongs to the site around it.
final class PageContent {

    /// What never holds the document's words.
    private static final String FURNITURE =
            "script, style, noscript, template, nav, iframe, object, embed, svg, canvas, form, button,"
                    + " select, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=search], [role=menu], [role=dialog]";

    /// A site's own header, footer and side; within an article they are the article's.
    private static final String AROUND = "header, footer, aside";

    /// Where a page says which part of it is the document.
    private static final List<String> MAIN =
            List.of(
                    "main",
                    "[role=main]",
                    "article",
                    "#main-content",
                    "#content",
                    "#mw-content-text");

    /// Words in which the class or name of an element says that it belongs to the site.
    private static final Set<String> SITE_WORDS =
            Set.of(
                    "nav",
                    "navbar",
                    "navigation",
                    "menu",
                    "breadcrumb",
                    "breadcrumbs",
                    "sidebar",
                    "footer",
                    "cookie",
                    "cookies",
                    "share",
                    "social",
                    "toolbar",
                    "pagination",
                    "skip",
                    "banner");

    /// The part that a page names as its document holds at least this share of its words.
    private static final double LEAST_SHARE = 0.5;

    private static final int LONGEST_SITE_TEXT = 3_000;

    private PageContent() {}

    /// The element that holds the document, with the site's parts taken out of it.
    static Element find(Document page) {
        page.select(FURNITURE).remove();
        for (var around : page.select(AROUND)) {
            if (around.closest("article, main") == null) {
                around.remove();
            }
        }
        for (var element : page.body().select("[class], [id]")) {
            if (isOfSite(element) && element.text().length() < LONGEST_SITE_TEXT) {
                element.remove();
            }
        }
        int all = page.body().text().length();
        for (var selector : MAIN) {
            var found = page.body().select(selector);
            if (found.size() == 1 && found.first() instanceof Element main) {
                if (main.text().length() >= LEAST_SHARE * all) {
                    return main;
                }
            }
        }
        return page.body();
    }

    private static boolean isOfSite(Element element) {
        var named = element.className() + " " + element.id();
        for (var word : named.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (SITE_WORDS.contains(word)) {
                return !element.tagName().equals("body") && !element.tagName().equals("main");
            }
        }
        return false;
    }
}
