package org.kith.handover;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.browser.Browser;
import org.kith.demo.World;
import org.kith.words.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From “I am leaving” to “we have met” as all four see it: the young person on a small phone, once without JavaScript. */
@KithTest
class HandoverJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    World world;

    private final List<BrowserContext> browsers = new ArrayList<>();

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
    }

    @Test
    void fromLeavingToHavingMet() {
        var north = world.organisation("Ashdown").team("North");
        var amina = north.worker("Amina Okafor");
        var ben = north.worker("Ben Hale");
        var tom = north.manager("Tom Ridley");
        var jay = north.youngPerson("Jay").comesIn();
        amina.worksWith(jay).since("2 years ago");
        world.settle();

        var leaver = lookAs(amina.account(), 1_200);
        fromMenu(leaver, "Handovers");
        leaver.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("I am leaving"))
                .click();
        Browser.assertAccessible(leaver);
        press(leaver, "Say that I am leaving");
        assertThat(leaver.locator(".summary")).containsText("Please choose a day.");
        leaver.getByLabel("Last day").fill(in(9));
        leaver.getByLabel("Why").selectOption("LEFTRL");
        press(leaver, "Say that I am leaving");
        assertThat(leaver.locator(".done")).containsText("a handover is open for each");
        Browser.assertAccessible(leaver);

        var phone = withoutScript(lookAs(jay.account(), 360));
        phone.getByText("Say how you want it").click();
        phone.getByLabel("Who should be there?").fill("My nan");
        press(phone, "Send");
        assertThat(phone.locator(".done")).containsText("Your team can read it now");
        assertNothingRunsOff(phone);

        var desk = lookAs(tom.account(), 1_200);
        desk.navigate(kith() + "/handovers");
        assertThat(desk.locator("main")).containsText("Nobody from");
        Browser.assertAccessible(desk);
        desk.locator("main").getByText("Choose somebody").click();
        assertThat(desk.locator("section.own")).containsText("My nan");
        Browser.assertAccessible(desk);
        desk.getByLabel("Ben Hale").check();
        desk.getByLabel("First day").fill(in(0));
        desk.getByLabel("Their role").fill("personal adviser");
        desk.getByLabel("Why them?").fill("Ben has time on Fridays.");
        press(desk, "Say who takes over");
        assertThat(desk.locator("main")).containsText("Ben Hale takes over on");

        meets(leaver, "A meeting of all three");
        meets(leaver, "Goodbye");

        var newcomer = lookAs(ben.account(), 1_200);
        newcomer.navigate(kith() + "/to-do");
        newcomer.getByText("Read what they wish").click();
        newcomer.getByText("What Jay wishes").click();
        assertThat(newcomer.locator("main")).containsText("My nan");
        Browser.assertAccessible(newcomer);

        var own = lookAs(jay.account(), 360);
        own.getByText("Say how it went").click();
        Browser.assertAccessible(own);
        own.getByLabel("How did it go?").fill("He is all right");
        press(own, "Yes, we have met");
        assertThat(own.locator("main")).containsText("You have met");
        assertNothingRunsOff(own);
        Browser.assertAccessible(own);
        desk.navigate(kith() + "/handovers");
        desk.locator("main .lines a").first().click();
        assertThat(desk.locator("main")).containsText("They have met. It goes on until the last day.");
    }

    private void meets(Page page, String which) {
        page.navigate(kith() + "/handovers");
        page.locator("main .lines a").first().click();
        page.getByText("Meeting and saying goodbye").click();
        page.getByLabel(which).check();
        page.getByLabel("Which day?").fill(in(0));
        press(page, "Plan it");
        Browser.assertAccessible(page);
        page.getByText("Say whether it took place").first().click();
        page.getByLabel("It took place", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("On which day?").fill(in(0));
        Browser.assertAccessible(page);
        press(page, "Save");
        assertThat(page.locator(".done")).containsText("can read it now");
    }

    private static String in(int days) {
        return LocalDate.now(Dates.LONDON).plusDays(days).toString();
    }

    private String kith() {
        return "http://localhost:" + port;
    }

    private static void fromMenu(Page page, String place) {
        page.locator(".menu > summary").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(place))
                .click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void assertNothingRunsOff(Page page) {
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url());
    }

    private Page lookAs(UUID account, int width) {
        var browser = Browser.open(new NewContextOptions().setViewportSize(width, 800));
        browsers.add(browser);
        return Browser.signIn(browser.newPage(), kith(), account);
    }

    /** The same phone, with scripts turned off. */
    private Page withoutScript(Page page) {
        var browser = Browser.open(new NewContextOptions()
                .setViewportSize(360, 800)
                .setJavaScriptEnabled(false)
                .setStorageState(page.context().storageState()));
        browsers.add(browser);
        var same = browser.newPage();
        same.navigate(kith() + "/today");
        return same;
    }
}
