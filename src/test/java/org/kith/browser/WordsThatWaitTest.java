package org.kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.KithTest;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.kith.web.FormTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.test.util.ReflectionTestUtils;

/** A page is closed without a connection, or somebody was signed out while they wrote: their words are there again, for them alone. */
@KithTest
class WordsThatWaitTest {
    private static final String WORDS = "The bus never came, and nobody rang me.";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    FilterChainProxy filters;

    Colleague amina;
    Colleague ben;
    Colleague manager;
    InTeam other;
    Young jay;
    Young maya;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        var team = ashdown.team("North");
        other = ashdown.team("River");
        amina = team.worker("Amina");
        ben = team.manager("Ben");
        manager = team.manager("Mo");
        jay = team.youngPerson("Jay").comesIn();
        maya = team.youngPerson("Maya").comesIn();
        amina.worksWith(jay).since("1 year ago");
        amina.writes(jay, "home", "note").titled("Friday").saying("Hi Jay, you did not come.");
        world.settle();
    }

    /** The csrf() of MockMvc, once used, puts a store of tokens of its own into the filter all tests share, in place of Kith's. */
    @BeforeEach
    void withKithsOwnStoreOfTokens() {
        filters.getFilters("/").stream()
                .filter(CsrfFilter.class::isInstance)
                .forEach(filter -> ReflectionTestUtils.setField(filter, "tokenRepository", new FormTokens()));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private Page signIn(BrowserContext browser, UUID account) {
        var page = browser.newPage();
        page.navigate(at("/demo"));
        page.locator("form:has(input[value='" + account + "']) button").click();
        page.waitForURL(url -> !url.endsWith("/demo"));
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    /** Where each of the forms is, how it is opened, its field, and where its words are found again. */
    private Page begins(BrowserContext browser, String form) {
        var page = signIn(browser, form.startsWith("worker") ? amina.account() : jay.account());
        switch (form) {
            case "worker" -> page.navigate(at("/young-people/" + jay.id() + "/record/new"));
            case "worker, day" -> page.navigate(at("/notes-of-the-day?with=" + jay.id()));
            case "own" -> page.navigate(at("/young-people/" + jay.id() + "/record/new"));
            case "just for me" -> page.navigate(at("/just-for-me/new"));
            default -> {
                page.getByText("Read").first().click();
                page.getByText(form).click();
            }
        }
        return page;
    }

    private static com.microsoft.playwright.Locator field(Page page) {
        return page.locator("textarea.words:visible").first();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    worker                  | /drafts      | Go on writing to Jay
                    worker, day             | /drafts      | Go on writing to Jay
                    own                     | /drafts      | Go on writing
                    This is how I see it    | /drafts      | Go on writing how you see it
                    Something is wrong here | /drafts      | Go on asking to put something right
                    just for me             | /just-for-me | The bus never came
                    """)
    void aPageThatIsClosedWithoutAConnectionLosesNoWord(String form, String where, String line) {
        try (var phone = Browser.open(new NewContextOptions().setViewportSize(360, 740))) {
            var page = begins(phone, form);
            phone.setOffline(true);
            field(page).fill(WORDS);
            assertThat(page.locator("[data-saved]:visible").first()).containsText("Your words wait on this device");
            assertThat(stored(page))
                    .isNotEmpty()
                    .doesNotContain("The bus")
                    .doesNotContain(jay.id().toString());
            page.close();
            phone.setOffline(false);
            var next = phone.newPage();
            next.navigate(at("/"));
            assertThat(next.locator("[data-brought]")).isVisible();
            Browser.assertAccessible(next);
            assertThat(stored(next)).isEmpty();
            next.navigate(at(where));
            next.getByText(line).first().click();
            assertThat(field(next)).hasValue(WORDS);
        }
    }

    private static String stored(Page page) {
        return String.valueOf(page.evaluate("Object.values(localStorage).join(' ')"));
    }

    @Test
    void whoeverWasSignedOutWhileWritingFindsTheirWordsAgainAndNobodyElseDoes() {
        try (var shared = Browser.open()) {
            var page = begins(shared, "This is how I see it");
            // What the page asks for as it opens has come: its answers bring no session back.
            page.waitForLoadState(LoadState.NETWORKIDLE);
            shared.clearCookies();
            field(page).fill(WORDS);
            assertThat(page.locator("[data-saved]:visible")).containsText("You are signed out now.");
            press(page, "Put my words beside it");
            assertThat(page.locator("main textarea")).hasValue(WORDS);
            var other = signIn(shared, maya.account());
            other.navigate(at("/drafts"));
            assertThat(other.getByText("Nothing is waiting here.")).isVisible();
            assertThat(other.locator("[data-brought]")).isHidden();
            shared.clearCookies();
            var again = signIn(shared, jay.account());
            assertThat(again.locator("[data-brought]")).isVisible();
            again.getByText("Begun and not sent").click();
            again.getByText("Go on writing how you see it").click();
            assertThat(field(again)).hasValue(WORDS);
        }
    }

    @Test
    void theLastWordsAreKeptBeforeSomebodyIsSignedOut() {
        try (var browser = Browser.open()) {
            var page = begins(browser, "own");
            field(page).fill(WORDS);
            press(page, "Sign out");
            assertThat(page.locator("h1")).isVisible();
            var again = signIn(browser, jay.account());
            again.navigate(at("/drafts"));
            again.getByText("Go on writing").first().click();
            assertThat(field(again)).hasValue(WORDS);
        }
    }

    @Test
    void signingOutLeavesNothingOnTheDevice() {
        try (var shared = Browser.open()) {
            var page = begins(shared, "own");
            page.evaluate("localStorage.setItem('words 1', 'left over')");
            press(page, "Sign out");
            assertThat(page.locator("h1")).isVisible();
            assertThat(stored(page)).isEmpty();
        }
    }

    @Test
    void withoutJavaScriptTheWordsAreGivenBackToCopy() {
        try (var browser = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = begins(browser, "own");
            field(page).fill("<b>Mine</b>\nand mine");
            browser.clearCookies();
            press(page, "Put it in my record");
            assertThat(page.locator("h1")).hasText("This was not sent");
            assertThat(page.locator("main textarea")).hasValue("<b>Mine</b>\nand mine");
            page.getByText("Sign in").last().click();
            assertThat(page.locator("main")).not().containsText("Mine");
        }
    }

    /** Words that were sent while they were fresh wait on the device too, and are found to be sent: a browser has nothing to complain of. */
    @Test
    void savingRightAfterTypingLeavesNoErrorInTheConsole() {
        try (var browser = Browser.open()) {
            var page = begins(browser, "worker");
            var said = new java.util.ArrayList<String>();
            page.onConsoleMessage(message -> said.add(message.type() + " " + message.text()));
            var asked = new java.util.ArrayList<Integer>();
            page.onResponse(answer -> {
                if (answer.url().endsWith("/drafts")) {
                    asked.add(answer.status());
                }
            });
            field(page).pressSequentially("We met.");
            page.locator("#writing button.button").first().click();
            page.waitForURL(url -> url.contains("/entries/"));
            page.waitForCondition(() -> asked.contains(205) || asked.contains(409));
            page.waitForCondition(
                    () -> page.evaluate("Object.keys(localStorage).length").equals(0));
            assertThat(said).noneMatch(line -> line.startsWith("error"));
        }
    }

    /** Forms without drafts: whoever went to look something up first finds their words again, in their own tab and nobody else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /emergency                     | reason
                    /our-policies/new              | words
                    /young-people/{jay}/sharing/with/team/{team} | because
                    """)
    void whatIsTypedInAFormWithoutDraftsIsThereAfterBackForWhoeverTypedItAlone(String address, String name) {
        try (var shared = Browser.open()) {
            var page = signIn(shared, (name.equals("words") ? manager : amina).account());
            page.navigate(at(address.replace("{jay}", jay.id().toString())
                    .replace("{team}", other.id().toString())));
            var form = page.url();
            field(page, name).pressSequentially(WORDS);
            holds(page);
            assertThat(String.valueOf(page.evaluate("Object.values(sessionStorage).join()")))
                    .doesNotContain("bus");
            page.navigate(at("/services"));
            page.goBack();
            assertThat(field(page, name)).hasValue(WORDS);
            page.navigate(form);
            assertThat(field(page, name)).hasValue("");
            field(page, name).pressSequentially(WORDS);
            holds(page);
            shared.clearCookies();
            page.navigate(at("/demo"));
            page.locator("form:has(input[value='" + ben.account() + "']) button")
                    .click();
            page.waitForURL(url -> !url.endsWith("/demo"));
            while (!page.url().equals(form)) {
                page.goBack();
            }
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(field(page, name)).hasValue("");
        }
    }

    /** What Kith could not keep is there after Back, sent again until it is kept, and then no more. */
    @Test
    void whatWasSentIsNotThereAfterBackOnceItWasKept() {
        try (var browser = Browser.open()) {
            var page = signIn(browser, manager.account());
            page.navigate(at("/our-policies/new"));
            var owner = JdbcClient.create(TestDatabase.owner());
            owner.sql("revoke insert on our_policy from kith_app").update();
            try {
                sendsAPolicy(page);
                assertThat(page.locator("h1")).hasText("Something went wrong on our side");
            } finally {
                owner.sql("grant insert on our_policy to kith_app").update();
            }
            page.goBack();
            assertThat(field(page, "words")).hasValue(WORDS);
            sendsAPolicy(page);
            page.waitForURL(url -> url.contains("?kept"));
            page.goBack();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(field(page, "words")).hasValue("");
        }
    }

    private static void sendsAPolicy(Page page) {
        page.locator("#title").fill("What we agreed");
        page.locator("#summary").fill("In short");
        field(page, "words").fill(WORDS);
        page.locator("input[name=bound]").first().check();
        holds(page);
        page.locator("main form button.button:not(.plain)").first().click();
    }

    /** Until all of the words are locked away in this tab. */
    private static void holds(Page page) {
        page.waitForFunction(
                "least => Object.entries(sessionStorage).some(([name, locked]) => name.startsWith('back ') && locked.length > least)",
                WORDS.length() * 4 / 3 + 40);
    }

    private static com.microsoft.playwright.Locator field(Page page, String name) {
        return page.locator("main textarea[name=" + name + "]").first();
    }
}
