package org.kith.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.demo.World;
import org.kith.signin.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Follows every link each role meets, and looks at one page of each kind with anything new on it: for barriers, on a narrow screen, and as it is sent, without JavaScript. */
@KithTest
@Tag("browser")
class EveryPageTest {
    /** What runs off the page to the side, or out of a place that keys do not reach. */
    private static final String RUNS_OFF = """
            () => {
              const wide = document.documentElement.clientWidth, off = document.documentElement.scrollWidth > wide;
              return [...document.querySelectorAll("body *")]
                .filter(one => off && one.getBoundingClientRect().right > wide + 1 && !one.closest("[tabindex='0'][role=region]")
                  || one.matches(".wide:not([tabindex])") && one.scrollWidth > one.clientWidth)
                .map(one => one.outerHTML.slice(0, 120));
            }""";

    /** What a page is made of: each kind of element, with what it stands in and what is said of it, once. */
    private static final String PARTS = """
            () => {
              const kind = one => [one.tagName, one.className, one.getAttribute("role"), one.getAttribute("type"), ...one.getAttributeNames()].join(" ");
              return [...new Set([...document.querySelectorAll("body *")].map(one => kind(one.parentElement.parentElement ?? one) + " > "
                  + kind(one.parentElement) + " > " + kind(one)))].join("~");
            }""";

    /** By the kind of page, for all roles. */
    private static final Map<String, Set<String>> PARTS_SEEN = new HashMap<>();

    @LocalServerPort
    int port;

    @Autowired
    World world;

    Map<String, UUID> people;

    @BeforeEach
    void tell() {
        var house = world.organisation("Every page");
        var team = house.team("Hillside");
        var win = team.worker("Win Ayodele");
        var mo = team.manager("Mo Castle");
        var ash = team.youngPerson("Ash").comesIn();
        var homes = house.service("Brightwell Homes", "housing");
        ash.shares("home").with(homes).mayAdd();
        people = Map.of(
                "worker", win.account(),
                "manager", mo.account(),
                "analyst", house.analyst("Ann Doyle").account(),
                "administrator", house.administrator("Ada Small").account(),
                "partner", homes.partner("Dana Whit").account(),
                "partner lead", homes.lead("Sunny Rao").account(),
                "young person", ash.account());
        ash.born("17 years ago").reviewed("3 months ago", "PN1");
        ash.home("U6").since("3 years ago").until("2 years ago").because("PLACE");
        ash.home("U4").since("2 years ago");
        ash.missing().since("1 year ago").until("11 months ago");
        win.worksWith(ash).since("2 years ago").until("1 year ago");
        win.worksWith(ash).since("2 months ago").because("CHCHAN");
        win.writes(ash, "home", "catch-up")
                .titled("The shed")
                .saying("Hi Ash,\n\ntoday we tidied:\n\n- the shed\n- the bikes")
                .butTheySay("You watched.");
        ash.writes("people", "memory").saying("Nan’s flapjacks.");
        house.team("Lakeside")
                .worker("Lou Hart")
                .opensInEmergency(ash, "Ash rang at night and did not know where to go.");
        win.looksAt(ash, "home").on("2 days ago").askedWhy("I was at school").answered("To ring you");
        win.looksAt(ash, "home").on("1 day ago").at("23:10").askedWhy("");
        team.youngPerson("")
                .childNumber("4711")
                .careLeaver(2026, "YES", "F2", "U1")
                .home("K2")
                .since("1 year ago");
        house.agrees(mo, "Only what is needed")
                .saying("Ask first.\n\n- One section\n- One reason")
                .binds("worker", "manager", "analyst", "administrator", "partner", "young person")
                .shownAt("coming-in", "sharing", "keeping-back", "adding")
                .readBy(mo, "2 weeks ago")
                .thenChanged("One reason")
                .saying("Ask first.\n\n- One section\n- One good reason")
                .from("1 week ago");
        world.settle();
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker", "manager", "analyst", "administrator", "partner", "partner lead", "young person"})
    void nothingKeepsAnybodyOut(String role) {
        try (var browser = Browser.openWithAxe()) {
            var page = signIn(browser.newPage(), role);
            var seen = crawl(page.url(), address -> {
                assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
                if (hasSomethingNew(page, address)) {
                    Browser.assertAccessible(page);
                    Browser.assertReadableInTheDark(page);
                    assertNothingRunsOff(page, address);
                }
                return links(page);
            });
            assertThat(seen).hasSizeGreaterThan(role.equals("administrator") ? 2 : 5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker", "analyst", "administrator", "partner lead", "young person"})
    void everyPageIsThereWithoutJavaScript(String role) {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        visitor.post("/demo/sign-in", Map.of("account", people.get(role).toString()));
        crawl("http://localhost:" + port + "/", address -> {
            var answer = visitor.getAndFollow(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            var page = visitor.page();
            page.setBaseUri(address);
            assertThat(page.select("h1")).as(address).hasSize(1);
            return page.select("a[href]:not([download])").eachAttr("abs:href");
        });
    }

    @Test
    void searchingWorksWithoutJavaScriptAndStaysOutOfTheAddress() {
        try (var browser = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = signIn(browser.newPage(), "worker");
            page.locator("main input[type=search], main input[name=words]")
                    .first()
                    .fill("ash");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("main table")).not().containsText("4711");
            assertThat(page.locator("main table").textContent()).contains("Ash");
            assertThat(page.url()).doesNotContain("ash");
        }
    }

    @Test
    void aYoungPersonIsReachedByKeyboardAlone() {
        try (var browser = Browser.open()) {
            var page = signIn(browser.newPage(), "worker");
            for (int i = 0; i < 40 && !focused(page).equals("Ash"); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.matches(".*/young-people/[0-9a-f-]{36}"));
            assertThat(page.locator("h1").textContent()).contains("Ash");
        }
    }

    /** On the smallest screen, on a phone, and at a desk with letters of twice the size (WCAG 1.4.4, 1.4.10). */
    static void assertNothingRunsOff(Page page, String at) {
        for (int width : new int[] {320, 390}) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate(RUNS_OFF)).as("%s at %d px", at, width).isEqualTo(List.of());
        }
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        for (int width : new int[] {390, 768, 1280}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate(RUNS_OFF))
                    .as("%s with large text at %d px", at, width)
                    .isEqualTo(List.of());
        }
        page.evaluate("document.documentElement.style.fontSize = ''");
    }

    /** The same page of somebody else is looked at again only where it has something on it that it did not have for them. */
    private static boolean hasSomethingNew(Page page, String address) {
        var parts = page.evaluate(PARTS).toString().split("~");
        var r = PARTS_SEEN
                .computeIfAbsent(KIND.apply(address), none -> new HashSet<>())
                .addAll(List.of(parts));
        System.err.println("VISIT " + r + " " + KIND.apply(address));
        return r;
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent.trim()"));
    }

    private Page signIn(Page page, String role) {
        Browser.signIn(page, "http://localhost:" + port, people.get(role));
        return page;
    }

    /** One page of each kind that links lead to, told apart by its address without ids and choices. A visit answers where its page leads. */
    private TreeSet<String> crawl(String start, Function<String, List<String>> visit) {
        var waiting = new ArrayDeque<>(List.of(start));
        var seen = new TreeSet<String>();
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            if (seen.add(KIND.apply(address))) {
                visit.apply(address).stream().filter(this::isPage).forEach(waiting::add);
            }
        }
        return seen;
    }

    private boolean isPage(String link) {
        return link.startsWith("http://localhost:" + port + "/") && !link.endsWith(".csv") && !link.endsWith("/demo");
    }

    private static final Function<String, String> KIND = address ->
            address.replaceFirst("[?#].*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)[0-9]+(?=/)", "{id}");

    /** Without a locator, for which each page would be handed all that locators can do. */
    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>)
                page.evaluate(
                        "[...document.querySelectorAll('a[href]:not([download])')].map(a => new URL(a.getAttribute('href'), location).href)");
    }
}
