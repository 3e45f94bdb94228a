package org.kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Chromium, nobody finds in their page what somebody else typed there: not by Back, not by forward, not in a tab opened again. */
class SharedChromiumTest extends OnSharedDevice {
    private static BrowserContext browser;

    private Page page;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        browser = Browser.with(folder.resolve("profile"), TabsOpenedAgain.extensionIn(folder));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void nobodyIsSignedIn() {
        browser.clearCookies();
        page = browser.newPage();
    }

    @AfterEach
    void closeWhatIsOpen() {
        browser.pages().stream().skip(1).forEach(Page::close);
    }

    private void signIn(Page page, String who) {
        Browser.signIn(page, at(""), account(who));
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    /** Goes back until the form is there again. */
    private void back(String form) {
        for (var steps = 0; steps < 8 && !page.url().equals(at(form)); steps++) {
            page.goBack();
        }
    }

    private void assertNothingRefilled(Page page, String form) {
        assertThat(page.url()).isEqualTo(at(form));
        assertThat(page.evaluate(REFILLED)).asString().matches(NOTHING_REFILLED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Jay   | /just-for-me/new            | -       | Sign out | Maya
            Jay   | /just-for-me/new            | Keep it | Sign out | Maya
            Jay   | /just-for-me/new            | -       | -        | Maya
            Amina | /young-people/JAY/record/new | -      | Sign out | Ben
            Amina | /young-people/JAY/record/new | -      | -        | Jay
            Amina | /notes-of-the-day?with=JAY  | -       | Sign out | Ben
            Amina | /emergency                  | -       | -        | Ben
            Tom   | /our-policies/new           | -       | Sign out | Nia
            """)
    void nothingComesBackForSomebodyElse(String who, String form, String sends, String leaves, String other) {
        signIn(page, who);
        page.navigate(at(form));
        page.evaluate(FILL);
        var closed = browser.newPage();
        closed.navigate(at(form));
        // Words that wait on the device are brought as it opens, and it opens anew with them.
        closed.waitForLoadState(LoadState.NETWORKIDLE);
        closed.evaluate(FILL);
        closed.close();
        if (sends != null) {
            press(sends);
            page.waitForURL(url -> !url.endsWith(form));
        }
        if (leaves != null) {
            Browser.signOut(page);
            page.waitForURL(url -> url.endsWith("signed-out"));
        } else {
            browser.clearCookies();
        }
        signIn(page, other);
        back(form);
        assertNothingRefilled(page, form);
        page.goBack();
        page.goForward();
        assertNothingRefilled(page, form);
        page.navigate(at("/"));
        var again = browser.waitForPage(() -> page.navigate(at("/" + TabsOpenedAgain.ASKS)));
        again.waitForURL(at(form));
        assertNothingRefilled(again, form);
    }

    /** Back, and Save: whether the browser kept the form or fetches it anew, the same words in it are there once. */
    @Test
    void whatIsSentAgainAfterBackIsThereOnce() {
        signIn(page, "Amina");
        page.navigate(at("/young-people/JAY/record/new"));
        putsInTheRecord();
        page.goBack();
        putsInTheRecord();
        page.goBack();
        page.reload();
        putsInTheRecord();
        assertThat(page.url()).as("it says that it is there already").endsWith("?there=yes");
        page.navigate(at("/young-people/JAY/record"));
        assertThat(page.locator("article")).hasCount(1);
    }

    private void putsInTheRecord() {
        page.locator("#words").fill(WORDS);
        page.locator("#section").selectOption("home");
        page.locator("#kind").selectOption("note");
        press("Put it in the record");
        page.waitForURL(url -> url.contains("/entries/"));
        assertThat(page.locator("article")).containsText(WORDS);
    }

    @Test
    void whoeverTypedItFindsItAgainAsADraft() {
        signIn(page, "Jay");
        page.navigate(at("/just-for-me/new"));
        page.locator("#words").fill(WORDS);
        assertThat(page.locator("[data-saved]")).containsText("Your words are kept");
        page.navigate(at("/just-for-me"));
        page.goBack();
        assertThat(page.locator("#words")).hasValue(WORDS);
        assertNothingRefilled(page, "/just-for-me/new");
    }
}
