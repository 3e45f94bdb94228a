package org.kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.demo.Colleague;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Keys lead somewhere, never from within a field, and not at all once they are turned off. */
@KithTest
@Tag("browser")
class ShortcutsTest {
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
        jay = team.youngPerson("Jay");
        world.settle();
    }

    private Page signIn(BrowserContext browser) {
        var page = browser.newPage();
        Browser.signIn(page, "http://localhost:" + port, amina.account());
        page.waitForURL(url -> url.endsWith("/young-people"));
        return page;
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    @Test
    void keysLeadToPagesAndToTheSearchField() {
        try (var browser = Browser.open()) {
            var page = signIn(browser);
            press(page, "/");
            assertThat(page.locator("#words")).isFocused();
            page.locator("h1").click();
            press(page, "g", "w");
            page.waitForURL("**/to-do");
            press(page, "/");
            page.waitForURL("**/record-search");
            page.navigate("http://localhost:" + port + "/record-search?words=Robin");
            assertEquals(
                    List.of(),
                    page.evaluate("Object.entries(sessionStorage).flat().filter(kept => kept.includes('Robin'))"),
                    "what was searched for, as the tab keeps it (findings/htmx-keeps-the-address-though-history-is-off.sh)");
            press(page, "g", "y");
            page.waitForURL("**/young-people");
            press(page, "n");
            page.waitForURL("**/notes-of-the-day");
            page.navigate("http://localhost:" + port + "/young-people/" + jay.id());
            press(page, "n");
            page.waitForURL("**/young-people/" + jay.id() + "/record/new");
        }
    }

    @Test
    void inAFieldOrWithAnotherKeyHeldTheyAreLetters() {
        try (var browser = Browser.open()) {
            var page = signIn(browser);
            page.navigate("http://localhost:" + port + "/young-people/" + jay.id() + "/record/new");
            page.locator("textarea").fill("");
            page.locator("textarea").pressSequentially("gy n/?");
            page.locator("#section").focus();
            press(page, "n", "?");
            page.locator("h1").click();
            press(page, "Control+n", "Alt+n", "g", "x", "y");
            assertThat(page.locator("textarea")).hasValue("gy n/?");
            assertThat(page.locator("dialog")).hasCount(0);
            press(page, "g", "y");
            page.waitForURL("**/young-people");
        }
    }

    @Test
    void theListComesOverThePageAndTurnsThemOff() {
        try (var browser = Browser.open()) {
            var page = signIn(browser);
            press(page, "?");
            assertThat(page.locator("dialog[open]")).containsText("Not sent yet");
            Browser.assertAccessible(page);
            press(page, "Escape");
            assertThat(page.locator("dialog")).hasCount(0);
            press(page, "?");
            page.locator("dialog form[method=dialog] button").click();
            assertThat(page.locator("dialog")).hasCount(0);
            press(page, "?");
            page.locator("dialog button[value=off]").click();
            page.waitForURL("**/shortcuts");
            assertThat(page.locator("main")).containsText("They are turned off in this browser.");
            press(page, "g", "y", "?");
            assertThat(page.locator("dialog")).hasCount(0);
            page.locator("button[value=on]").click();
            assertThat(page.locator("main")).containsText("Press these keys");
            press(page, "g", "y");
            page.waitForURL("**/young-people");
        }
    }
}
