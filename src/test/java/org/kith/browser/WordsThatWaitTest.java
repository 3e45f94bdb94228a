package org.kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.database.TestDatabase;

/** A page is closed without a connection, or somebody was signed out while they wrote: their words are there again, for them alone. */
class WordsThatWaitTest extends OnWaitingWords {
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

    /** Such as a return that is being loaded: that is no sign that they were sent before. */
    @Test
    void whatIsTypedWhileAnotherHoldsTheSameWaitsOnTheDevice() throws SQLException {
        try (var phone = Browser.open();
                var another = TestDatabase.superuser().getConnection();
                var holding = another.createStatement()) {
            var page = begins(phone, "own");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            another.setAutoCommit(false);
            holding.execute("lock table draft, own_draft in share row exclusive mode");
            field(page).fill(WORDS);
            assertThat(page.locator("[data-saved]:visible").first())
                    .containsText(
                            "Your words wait on this device",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
            another.rollback();
            assertThat(stored(page)).isNotEmpty();
        }
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
            // The key that words on the device are locked with has come.
            page.waitForLoadState(LoadState.NETWORKIDLE);
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
            again.locator("[data-brought] a").click();
            again.getByText("Go on writing how you see it").click();
            assertThat(field(again)).hasValue(WORDS);
        }
    }

    @Test
    void theLastWordsAreKeptBeforeSomebodyIsSignedOut() {
        try (var browser = Browser.open()) {
            var page = begins(browser, "own");
            field(page).fill(WORDS);
            Browser.signOut(page);
            page.waitForURL(url -> url.endsWith("signed-out"));
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
            Browser.signOut(page);
            page.waitForURL(url -> url.endsWith("signed-out"));
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
                if (answer.url().contains("/drafts/")) {
                    asked.add(answer.status());
                }
            });
            page.locator("#section").selectOption("home");
            page.locator("#kind").selectOption("note");
            field(page).pressSequentially("We met.");
            page.locator("#writing button.button").first().click();
            page.waitForURL(url -> url.contains("/entries/"));
            page.waitForCondition(() -> asked.contains(205) || asked.contains(409));
            page.waitForCondition(
                    () -> page.evaluate("Object.keys(localStorage).length").equals(0));
            assertThat(said).noneMatch(line -> line.startsWith("error"));
        }
    }
}
