package org.rapporteur.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.server.WorkspaceServer;

/// Holds every page to what people with other eyes, hands and screens need. The pages are found by
/// following links from the home page; a page of the server that is not found so is a fault.
class EveryPageTest extends BrowserFixture {

    /// Files, answers for programs, and addresses that only lead on to a page.
    private static final List<String> NO_PAGES =
            List.of(
                    "/api/",
                    "/assets/",
                    "/health",
                    "/ready",
                    "/file",
                    "/proof",
                    "/symbols/",
                    "/commitment/{key}");

    /// What may differ where only the words are others.
    private static final List<String> RULES_OF_WORDS =
            List.of(
                    "html-has-lang",
                    "html-lang-valid",
                    "valid-lang",
                    "document-title",
                    "label",
                    "link-name",
                    "button-name",
                    "landmark-unique",
                    "color-contrast");

    /// What reaches beyond the screen, where the page can be pushed sideways.
    private static final String WIDE =
            """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1)
              .map(e => e.outerHTML.slice(0, 160))
            """;

    private static final String FAULTS =
            """
            async rules => (await axe.run(document, {
                resultTypes: ['violations'],
                ...(rules.length ? {runOnly: {type: 'rule', values: rules}} : {})
              })).violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.html))
            """;

    /// Route → one of its pages.
    private final Map<String, String> pages = new LinkedHashMap<>();

    @BeforeAll
    void findPages() throws IOException {
        var commitment = Acts.commitment(visitor());
        Acts.bring(
                as(Person.MONITOR),
                commitment,
                "civil-society",
                "Wells United",
                "Three districts have none.");
        var author = as(Person.ASSESSOR);
        author.navigate(commitment);
        Acts.propose(author, "Ruritania", "no-information");
        Acts.bringDeck(as(Person.EDITOR));
        var routes = pageRoutes();
        follow(as(Person.ADMINISTRATOR), routes);
        follow(visitor(), routes);
        pages.put("/sign-in", "/sign-in");
        pages.put(
                "/invitations/{token}", invite(new Person("new", "New Person", "reader", "", "")));
        pages.put(commitment, commitment); // the one with evidence and an assessment
    }

    /// Goes where links lead, once to each route.
    private void follow(Page page, Map<String, Pattern> routes) {
        var next = new ArrayDeque<>(List.of("/"));
        var seen = new TreeSet<>(next);
        var followed = new TreeSet<String>();
        while (!next.isEmpty()) {
            var address = next.remove();
            var route = routeOf(address, routes);
            if (route.isEmpty() || !followed.add(route.get())) {
                continue;
            }
            pages.putIfAbsent(route.get(), address);
            page.navigate(address);
            for (var link : Jsoup.parse(page.content()).select("a[href^=/]")) {
                var to = link.attr("href").replaceAll("#.*", "");
                if (seen.add(to)) {
                    next.add(to);
                }
            }
        }
    }

    @Test
    void everyPageOfTheServerIsLookedAt() throws IOException {
        assertThat(pages.keySet()).containsAll(pageRoutes().keySet());
    }

    @Test
    void axeFindsNothingToBlameInTheLightAndInTheDark() {
        var faults = new ArrayList<String>();
        var page = withAxe();
        pages.forEach((route, address) -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.navigate(in("en", address));
            faults.addAll(faults(page, route, List.of()));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            faults.addAll(faults(page, route, List.of("color-contrast")));
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void axeSeesWhatShutsPeopleOut() {
        var page = withAxe();
        page.navigate("/sign-in");
        page.evaluate("document.querySelector('label[for=name]').remove()");
        assertThat(faults(page, "/sign-in", List.of()))
                .anyMatch(fault -> fault.startsWith("/sign-in label "));
    }

    @Test
    void axeFindsNothingToBlameFromRightToLeft() {
        var faults = new ArrayList<String>();
        var page = withAxe();
        pages.forEach((route, address) -> {
            page.navigate(in("ar", address));
            faults.addAll(faults(page, route, RULES_OF_WORDS));
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void nothingIsCutOffOnANarrowScreen() {
        var options = new Browser.NewContextOptions().setViewportSize(320, 640);
        assertThat(overflows(options, "en")).isEmpty();
        assertThat(overflows(options, "ar")).isEmpty();
    }

    /// A page into which axe comes with every document, past the rule that none brings a script.
    private Page withAxe() {
        var page = as(Person.ADMINISTRATOR, new Browser.NewContextOptions().setBypassCSP(true));
        page.addInitScript(AxeBuilder.getAxeScript());
        return page;
    }

    /// @param rules of axe; all where none is named
    private static List<String> faults(Page page, String route, List<String> rules) {
        var found = (List<?>) page.evaluate(FAULTS, rules);
        return found.stream().map(fault -> route + " " + fault).toList();
    }

    private List<String> overflows(Browser.NewContextOptions options, String language) {
        var faults = new ArrayList<String>();
        var page = as(Person.ADMINISTRATOR, options);
        pages.forEach((route, address) -> {
            page.navigate(in(language, address));
            var wide = (List<?>) page.evaluate(WIDE);
            wide.forEach(element -> faults.add(route + " " + element));
        });
        return faults;
    }

    private static String in(String language, String address) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
    }

    private static Optional<String> routeOf(String address, Map<String, Pattern> routes) {
        var path = address.replaceAll("[?#].*", "");
        return routes.entrySet().stream()
                .filter(route -> route.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Every address of the server that shows a page, with a pattern of the paths under it.
    private static Map<String, Pattern> pageRoutes() throws IOException {
        var routes = new LinkedHashMap<String, Pattern>();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        WorkspaceServer.class.getResourceAsStream("access.tsv")),
                                StandardCharsets.UTF_8))) {
            for (var line : lines.lines().toList()) {
                var cells = line.split("\t", -1);
                if (cells[0].equals("GET") && NO_PAGES.stream().noneMatch(cells[1]::contains)) {
                    var pattern =
                            cells[1].replaceAll("\\{[^}]*}", "[^/]+").replaceAll("<[^>]*>", ".+");
                    routes.put(cells[1], Pattern.compile(pattern));
                }
            }
        }
        return routes;
    }
}
