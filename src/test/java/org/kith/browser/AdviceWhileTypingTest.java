package org.kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.demo.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Help with writing comes by itself when somebody pauses, and is never in their way. */
@KithTest
@Tag("browser")
class AdviceWhileTypingTest {
    @LocalServerPort
    int port;

    @Autowired
    World world;

    UUID win = new UUID(0, 0);
    String form = "";

    @BeforeEach
    void tell() {
        var team = world.organisation("While typing").team("Hillside");
        win = team.worker("Win").account();
        var ash = team.youngPerson("Ash");
        world.settle();
        form = "http://localhost:" + port + "/young-people/" + ash.id() + "/record/new";
    }

    private Page writes(BrowserContext browser) {
        var page = browser.newPage();
        Browser.signIn(page, "http://localhost:" + port, win);
        page.navigate(form);
        return page;
    }

    @Test
    void itComesAfterAPauseAndTheWriterStaysWhereTheyAre() {
        try (var browser = Browser.open()) {
            var page = writes(browser);
            page.locator("#words").fill("Hi Ash, your placement ");
            assertThat(page.locator("#advice li")).containsText("You wrote ‘placement’");
            assertThat(page.locator("#advice h2").last()).hasText("How Ash will read it");
            assertThat(page.locator("#words")).isFocused();
            assertThat(page.locator("#words")).hasValue("Hi Ash, your placement ");
            Browser.assertAccessible(page);
            page.locator("#words").fill("Hi Ash, your home ");
            assertThat(page.locator("#advice")).containsText("There is nothing to suggest.");
        }
    }

    @Test
    void withoutAConnectionTheButtonOnlySaysSo() {
        try (var browser = Browser.open()) {
            var page = writes(browser);
            page.locator("#words").fill("Hi Ash, your placement ");
            assertThat(page.locator("#advice li")).hasCount(1);
            browser.setOffline(true);
            page.locator("button[name=look]").click();
            assertThat(page.locator("[data-saved]")).containsText("Look at them when it is back.");
            assertThat(page.locator("#advice li")).hasCount(1);
            assertThat(page.locator("#words")).hasValue("Hi Ash, your placement ");
        }
    }

    @Test
    void withoutJavaScriptTheButtonDoesIt() {
        try (var browser = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = writes(browser);
            page.locator("#words").fill("Hi Ash, your placement");
            page.locator("#happenedOn").fill("");
            page.locator("button[name=look]").click();
            assertThat(page.locator("#advice li")).containsText("You wrote ‘placement’");
            assertThat(page.locator("#words")).hasValue("Hi Ash, your placement");
        }
    }
}
