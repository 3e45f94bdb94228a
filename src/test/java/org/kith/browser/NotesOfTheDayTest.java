package org.kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.demo.Colleague;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker on the road, on a phone: a short note in three touches, and at the end of the day a note to each they saw. */
@KithTest
@Tag("browser")
class NotesOfTheDayTest {
    @LocalServerPort
    int port;

    @Autowired
    World world;

    Colleague amina;
    Young jay;
    Young maya;

    @BeforeEach
    void tell() {
        var team = world.organisation("Ashdown").team("North");
        amina = team.worker("Amina");
        jay = team.youngPerson("Jay");
        maya = team.youngPerson("Maya");
        amina.worksWith(jay).since("1 year ago");
        amina.worksWith(maya).since("1 year ago");
        world.settle();
    }

    private static NewContextOptions phone() {
        return new NewContextOptions().setViewportSize(390, 844).setHasTouch(true);
    }

    private Page signIn(BrowserContext browser) {
        var page = browser.newPage();
        Browser.signIn(page, "http://localhost:" + port, amina.account());
        page.waitForURL(url -> url.endsWith("/young-people"));
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private void sees(Page page, Young young, String words) {
        page.navigate("http://localhost:" + port + "/young-people/" + young.id() + "/record");
        assertThat(page.locator("article")).hasCount(1);
        assertThat(page.locator("article")).containsText(words);
    }

    @Test
    void aShortNoteTakesThreeTouchesAndItsSection() {
        var touches = new AtomicInteger();
        try (var phone = Browser.open(phone())) {
            var page = signIn(phone);
            phone.exposeFunction("touched", ignored -> touches.incrementAndGet());
            phone.addInitScript("addEventListener('touchstart', () => touched(), true)");
            page.reload();
            page.getByText("Write to Jay").tap();
            page.locator("textarea").tap();
            assertThat(page.locator("textarea")).isFocused();
            page.keyboard().insertText("See you on Friday.");
            page.getByLabel("Section").selectOption("home");
            page.getByLabel("What it is").selectOption("note");
            assertThat(page.locator(".readers")).containsText("Home: Jay");
            assertThat(page.locator(".readers")).not().containsText("Everyday skills");
            var send = page.getByText("Put it in the record");
            assertThat(send.boundingBox().width).isGreaterThan(44);
            send.tap();
            assertThat(page.locator("article")).containsText("See you on Friday.");
            assertThat(touches).hasValue(3);
        }
    }

    private static void choose(Page page) {
        page.getByLabel("Section").first().selectOption("home");
        page.getByLabel("Section").last().selectOption("people");
        page.getByLabel("What it is").first().selectOption("note");
        page.getByLabel("What it is").last().selectOption("note");
    }

    @Test
    void theNotesOfADayGoEachIntoTheirOwnRecord() {
        try (var phone = Browser.open(phone())) {
            var page = signIn(phone);
            page.getByText("Notes of the day").first().click();
            page.getByLabel("Jay").check();
            page.getByLabel("Maya").check();
            Browser.assertAccessible(page);
            press(page, "Write to them");
            page.getByLabel("What you write to Jay").fill("Hi Jay, Maya brought the cake.");
            assertThat(page.locator("#mentions")).containsText("You mention Maya in what you write to Jay.");
            page.getByLabel("What you write to Jay").fill("Hi Jay, a friend brought the cake.");
            assertThat(page.locator("#mentions")).not().containsText("You mention");
            assertThat(page.locator("[data-saved]")).containsText("Your words are kept");
            page.navigate("http://localhost:" + port + "/notes-of-the-day");
            assertThat(page.getByLabel("Jay")).isChecked();
            page.getByLabel("Maya").check();
            press(page, "Write to them");
            assertThat(page.getByLabel("What you write to Jay")).hasValue("Hi Jay, a friend brought the cake.");
            page.getByLabel("What you write to Maya").fill("Hi Maya, thank you.");
            choose(page);
            Browser.assertAccessible(page);
            EveryPageTest.assertNothingRunsOff(page, "notes of the day");
            press(page, "Put each in their own record");
            assertThat(page.locator(".done")).containsText("Your notes are in these records:");
            sees(page, jay, "a friend brought the cake");
            sees(page, maya, "thank you");
            page.navigate("http://localhost:" + port + "/groups/entries/new?with=" + jay.id() + "&with=" + maya.id());
            Browser.assertAccessible(page);
            EveryPageTest.assertNothingRunsOff(page, "what several did together");
        }
    }

    @Test
    void theySayWhatIsWrongWithoutJavaScriptToo() {
        try (var browser = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = signIn(browser);
            page.getByText("Notes of the day").first().click();
            page.getByLabel("Jay").check();
            page.getByLabel("Maya").check();
            press(page, "Write to them");
            page.getByLabel("What you write to Jay").fill("Hi Jay, we saw the flat.");
            page.getByLabel("What you write to Maya").fill("Hi Maya, Jay was there.");
            choose(page);
            page.getByLabel("The day it is about").last().fill("2031-01-01");
            press(page, "See whom I mention");
            assertThat(page.locator("#mentions")).containsText("You mention Jay in what you write to Maya.");
            press(page, "Put each in their own record");
            assertThat(page.locator(".summary li")).containsText("Maya: This day has not come yet.");
            assertThat(page.locator("textarea")).hasValue("Hi Maya, Jay was there.");
            page.getByLabel("The day it is about").fill("2026-01-05");
            press(page, "Put it in the record");
            sees(page, jay, "we saw the flat");
            sees(page, maya, "Jay was there");
        }
    }
}
