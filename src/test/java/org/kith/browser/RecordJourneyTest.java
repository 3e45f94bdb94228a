package org.kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.demo.Colleague;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker writes after a visit, on a phone; the young person reads it that evening, on theirs, and says how they see it. */
@KithTest
@Tag("browser")
class RecordJourneyTest {
    private static final String WEATHER = "https://www.bbc.co.uk/weather";
    private static final String KEPT = "Object.keys({ ...localStorage, ...sessionStorage }).join()";
    private static final String WORDS = "Hi Jay, today we looked at the flat by the canal.";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    Colleague amina;
    Young jay;

    @BeforeEach
    void tell() {
        var team = world.organisation("Ashdown").team("North");
        amina = team.worker("Amina");
        jay = team.youngPerson("Jay").comesIn();
        amina.worksWith(jay).since("1 year ago");
        world.settle();
    }

    private static BrowserContext phone() {
        return Browser.open(new NewContextOptions().setViewportSize(360, 740));
    }

    private Page signIn(Page page, UUID account) {
        Browser.signIn(page, "http://localhost:" + port, account);
        return page;
    }

    private String record() {
        return "http://localhost:" + port + "/young-people/" + jay.id() + "/record";
    }

    private Page writes(BrowserContext phone) {
        var page = signIn(phone.newPage(), amina.account());
        page.navigate(record());
        page.getByText("Write something").click();
        assertThat(page.locator("textarea")).hasValue(Pattern.compile("Hi Jay,\\s+Today we"));
        page.locator("textarea").fill(WORDS);
        page.locator("#section").selectOption("home");
        page.locator("#kind").selectOption("note");
        return page;
    }

    private void puts(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put it in the record"))
                .click();
    }

    @Test
    void aNoteWrittenWithoutAConnectionIsThereOnceAndAnswered() {
        try (var phone = phone()) {
            var page = writes(phone);
            phone.setOffline(true);
            puts(page);
            assertThat(page.locator("[data-saved]")).containsText("There is no connection just now.");
            assertThat(page.locator("textarea")).hasValue(WORDS);
            phone.setOffline(false);
            assertThat(page.locator("article")).containsText("flat by the canal");
            page.navigate(record());
            assertThat(page.locator("article")).hasCount(1);
        }
        try (var phone = phone()) {
            var page = signIn(phone.newPage(), jay.account());
            page.getByText("Read").first().click();
            assertThat(page.locator("article")).containsText("flat by the canal");
            page.getByText("This is how I see it").click();
            page.locator("#words-account").fill("I only saw the stairs.");
            page.getByText("Put my words beside it").click();
            assertThat(page.locator(".done"))
                    .hasText("Kept. It is beside the entry now. Who can read it: you and your team North (Amina).");
            assertThat(page.locator(".own")).containsText("I only saw the stairs.");
            Browser.assertAccessible(page);
            leavesQuickly(phone, page);
        }
        try (var desk = Browser.open()) {
            var page = signIn(desk.newPage(), amina.account());
            page.navigate(record());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("article .own")).containsText("This is how Jay sees it");
            assertThat(page.locator("article .own")).isVisible();
            assertThat(page.getByText("Write something")).isHidden();
            assertThat(page.locator(".button:visible, button:visible")).hasCount(0);
            assertThat(page.locator(".print-only")).containsText("Printed for Amina on");
            assertThat(page.locator(".band strong")).hasText("Jay");
        }
    }

    /** The page is gone at once, also without a connection, and Back leads to nobody's page. */
    private void leavesQuickly(BrowserContext phone, Page page) {
        weather(phone);
        page.navigate(record() + "/new");
        page.locator("textarea").fill("Nobody should see this.");
        var other = phone.newPage();
        other.navigate("http://localhost:" + port + "/today");
        page.bringToFront();
        phone.setOffline(true);
        for (var times = 0; times < 3; times++) {
            page.keyboard().press("Shift");
        }
        page.waitForURL(WEATHER);
        other.waitForURL(WEATHER);
        other.close();
        // What is sent as a page goes sometimes gets through all the same, and Kith then takes the cookie back.
        assertThat(phone.cookies())
                .as("it is kept when the browser is closed")
                .filteredOn(cookie -> cookie.name.equals("left"))
                .allMatch(cookie -> cookie.expires > 0);
        phone.setOffline(false);
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
        assertThat(page.evaluate(KEPT))
                .as("beside where the page to sign in on stands")
                .isEqualTo("");
        assertThat(phone.cookies()).noneMatch(cookie -> cookie.name.equals("left"));
        signIn(page, jay.account());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Leave quickly"))
                .click();
        page.waitForURL(WEATHER);
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
    }

    private static void weather(BrowserContext phone) {
        phone.route(
                WEATHER,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<title>Weather</title><p>Rain</p>")));
    }

    /** Also without JavaScript: whoever hears the page hears first what became of what they sent. */
    @Test
    void whatBecameOfWhatWasSentIsReadFirst() {
        try (var phone = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = signIn(phone.newPage(), amina.account());
            page.navigate(record() + "/new");
            page.locator("textarea").fill("");
            page.locator("#section").selectOption("home");
            page.locator("#kind").selectOption("note");
            puts(page);
            assertThat(page.locator(".summary")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().insertText(WORDS);
            assertThat(page.locator("textarea")).hasValue(WORDS);
            puts(page);
            assertThat(page.locator(".done")).isFocused();
            assertThat(page.locator(".done"))
                    .hasText(java.util.regex.Pattern.compile("^Sent\\. Jay.* can read this now\\.$"));
            page.reload();
            assertThat(page.locator(".done")).hasCount(0);
            weather(phone);
            var young = signIn(phone.newPage(), jay.account());
            young.getByText("Leave quickly").first().click();
            young.waitForURL(WEATHER);
            young.goBack();
            assertThat(young).hasURL(Pattern.compile(".*/sign-in"));
        }
    }

    @Test
    void aLostSessionLosesNoTypedWord() {
        try (var phone = phone()) {
            var page = writes(phone);
            page.locator("textarea").pressSequentially(" And the garden.");
            assertThat(page.locator("[data-saved]")).containsText("Your words are kept");
            phone.clearCookies();
            puts(page);
            signIn(page, amina.account());
            page.navigate(record() + "/new");
            assertThat(page.locator("textarea")).hasValue(WORDS + " And the garden.");
        }
    }

    @Test
    void whatTheyTypeBesideAnEntryIsThereOnTheirOtherDevice() {
        try (var phone = phone()) {
            var page = writes(phone);
            puts(page);
            assertThat(page.locator("article")).containsText("flat by the canal");
        }
        try (var phone = phone();
                var desk = Browser.open()) {
            var page = signIn(phone.newPage(), jay.account());
            page.getByText("Read").first().click();
            page.getByText("This is how I see it").click();
            page.locator("#words-account").pressSequentially("I only saw");
            assertThat(page.locator("form:has(#words-account) [data-saved]")).containsText("Your words are kept");
            var other = signIn(desk.newPage(), jay.account());
            other.navigate("http://localhost:" + port + "/drafts");
            other.getByText("Go on writing how you see it").click();
            assertThat(other.locator("#words-account")).hasValue("I only saw");
            other.getByText("Put my words beside it").click();
            assertThat(other.locator(".own")).containsText("I only saw");
            page.locator("#words-account").pressSequentially(" the stairs");
            assertThat(page.locator("form:has(#words-account) [data-saved]")).containsText("This was sent meanwhile");
            other.navigate("http://localhost:" + port + "/drafts");
            assertThat(other.getByText("Nothing is waiting here.")).isVisible();
        }
    }

    @Test
    void aPageIsReadAloudByTheBrowsersOwnVoice() {
        try (var desk = Browser.open()) {
            desk.addInitScript("""
                    window.said = [];
                    Object.defineProperty(window, 'speechSynthesis', { value: { speak: words => said.push(words.text), cancel() {} } });
                    """);
            var page = signIn(desk.newPage(), jay.account());
            page.locator("[data-listen]").click();
            assertThat(String.valueOf(page.evaluate("said.join(' ')")))
                    .contains("Hi Jay. Good to see you.")
                    .doesNotContain("Menu");
            assertThat(page.locator("[data-listen]")).containsText("Stop reading");
        }
    }

    /** Of an entry its words are read, and nothing of what stands around them; a browser without a voice says so. */
    @Test
    void anEntryIsReadWithoutWhatStandsAroundItAndAMissingVoiceIsTold() {
        try (var phone = phone();
                var desk = Browser.open()) {
            puts(writes(phone));
            desk.addInitScript("""
                    window.said = [];
                    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: { speak: words => said.push(words.text), cancel() {} } });
                    """);
            var page = signIn(desk.newPage(), jay.account());
            page.getByText("Read").first().click();
            page.locator("[data-listen]").click();
            assertThat(String.valueOf(page.evaluate("said.join(' ')")))
                    .contains("flat by the canal")
                    .doesNotContain("My record", "This is how I see it", "Mark as");
            desk.addInitScript("Object.defineProperty(window, 'speechSynthesis', { value: undefined });");
            page.navigate(page.url());
            page.locator("[data-listen]").click();
            assertThat(page.locator(".listen [aria-live]")).isVisible();
        }
    }
}
