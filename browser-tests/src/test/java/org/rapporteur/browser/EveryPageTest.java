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
                    "/metrics",
                    "/file",
                    "/picture",
                    "/proof",
                    "/symbols/",
                    "/provider",
                    "/commitment/{key}");

    /// What may differ where the words are others and run the other way; a colour does not.
    private static final List<String> RULES_OF_WORDS =
            List.of(
                    "html-has-lang",
                    "html-lang-valid",
                    "valid-lang",
                    "document-title",
                    "label",
                    "link-name",
                    "button-name",
                    "landmark-unique");

    private static final int WIDTH = 1_280;
    private static final int NARROW_WIDTH = 320;
    private static final int HEIGHT = 720;

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

    private final List<String> inTheLight = new ArrayList<>();
    private final List<String> inTheDark = new ArrayList<>();
    private final List<String> fromRightToLeft = new ArrayList<>();
    private final List<String> narrow = new ArrayList<>();

    /// Each page is opened once in each language, and everything is looked at while it is open.
    @BeforeAll
    void lookAtEveryPage() throws IOException {
        var commitment = Acts.commitment(visitor());
        Acts.bring(
                as(Person.MONITOR),
                commitment,
                "civil-society",
                "Wells United",
                "Three districts have none.");
        var author = as(Person.ASSESSOR);
        author.navigate(commitment);
        Acts.propose(author, "Sylvania", "no-information");
        Acts.bringDeck(as(Person.EDITOR));
        var page = withAxe();
        look(page, "/sign-in", "/sign-in");
        look(
                page,
                "/invitations/{token}",
                invite(new Person("new", "New Person", "reader", "", "")));
        look(page, commitment, commitment); // the one with evidence and an assessment
        var visitor = visitor();
        visitor.navigate("/"); // whose home leads elsewhere too
        var starts = new ArrayList<>(links(visitor));
        visitor.navigate("/instruments");
        follow(visitor, "clinics.pdf"); // whose pages are shown as they are printed
        starts.addAll(links(visitor));
        follow(page, starts, pageRoutes());
        pages.forEach((route, address) -> {
            page.navigate(in("ar", address));
            fromRightToLeft.addAll(faults(page, route, RULES_OF_WORDS));
            narrow.addAll(overflows(page, route + " from right to left"));
        });
    }

    /// Goes where links lead, once to each route.
    private void follow(Page page, List<String> starts, Map<String, Pattern> routes) {
        var next = new ArrayDeque<>(List.of("/"));
        next.addAll(starts);
        var seen = new TreeSet<>(next);
        var followed = new TreeSet<String>();
        while (!next.isEmpty()) {
            var address = next.remove();
            var route = routeOf(address, routes);
            if (route.isEmpty() || !followed.add(route.get())) {
                continue;
            }
            look(page, route.get(), address);
            links(page).stream().filter(seen::add).forEach(next::add);
        }
    }

    private static List<String> links(Page page) {
        return Jsoup.parse(page.content()).select("a[href^=/]").stream()
                .map(link -> link.attr("href").replaceAll("#.*", ""))
                .toList();
    }

    private void look(Page page, String route, String address) {
        pages.putIfAbsent(route, address);
        page.navigate(in("en", address));
        inTheLight.addAll(faults(page, route, List.of()));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        inTheDark.addAll(faults(page, route, List.of("color-contrast")));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        narrow.addAll(overflows(page, route));
    }

    @Test
    void everyPageOfTheServerIsLookedAt() throws IOException {
        assertThat(pages.keySet()).containsAll(pageRoutes().keySet());
    }

    @Test
    void axeFindsNothingToBlameInTheLightAndInTheDark() {
        assertThat(inTheLight).isEmpty();
        assertThat(inTheDark).isEmpty();
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
        assertThat(fromRightToLeft).isEmpty();
    }

    @Test
    void nothingIsCutOffOnANarrowScreen() {
        assertThat(narrow).isEmpty();
    }

    /// A page into which axe comes with every document, past the rule that none brings a script.
    private Page withAxe() {
        var page = as(Person.ADMINISTRATOR, new Browser.NewContextOptions().setBypassCSP(true));
        page.addInitScript(AxeBuilder.getAxeScript());
        return page;
    }

    /// @param rules of axe; all where none is named
    static List<String> faults(Page page, String route, List<String> rules) {
        var found = (List<?>) page.evaluate(FAULTS, rules);
        return found.stream().map(fault -> route + " " + fault).toList();
    }

    private static List<String> overflows(Page page, String route) {
        page.setViewportSize(NARROW_WIDTH, HEIGHT);
        var wide = (List<?>) page.evaluate(WIDE);
        page.setViewportSize(WIDTH, HEIGHT);
        return wide.stream().map(element -> route + " " + element).toList();
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
