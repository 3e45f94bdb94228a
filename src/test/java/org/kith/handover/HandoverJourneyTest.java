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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.browser.Browser;
import org.kith.demo.World;
import org.kith.words.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From “I am leaving” to “we have met” as all four see it, the young person on a small phone: once with scripts, and once without any. */
@KithTest
@Tag("browser")
class HandoverJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    World world;

    private final List<BrowserContext> browsers = new ArrayList<>();
    private boolean scripts;

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromLeavingToHavingMet(boolean withScripts) {
        scripts = withScripts;
        var north = world.organisation("Ashdown").team("North");
        var amina = north.worker("Amina Okafor");
        var ben = north.worker("Ben Hale");
        var tom = north.manager("Tom Ridley");
        var jay = north.youngPerson("Jay").comesIn();
        amina.worksWith(jay).since("2 years ago");
        world.settle();

        var leaver = lookAs(amina.account(), 1_200);
        saysThatTheyLeave(leaver);
        var phone = lookAs(jay.account(), 360);
        wishes(phone);
        var desk = lookAs(tom.account(), 1_200);
        choosesWhoTakesOver(desk);
        writesDownAndPlans(leaver);
        answersAndReads(phone);
        for (var meeting = 0; meeting < 3; meeting++) {
            tookPlace(leaver);
        }
        var newcomer = lookAs(ben.account(), 1_200);
        readsWhatIsWished(newcomer);
        saysThatTheyHaveMet(phone);
        opensTheHandover(leaver);
        follow(leaver, "letter");
        leaver.locator("main a[href$='/reply']").click();
        assertThat(leaver.locator("main")).containsText("Thank you for the bikes");
        opensTheHandover(desk);
        assertThat(desk.locator("main")).containsText("They have met. It goes on until the last day.");
        assertThat(desk.locator("main")).containsText("He is all right");
    }

    private void saysThatTheyLeave(Page page) {
        fromMenu(page, "Handovers");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("I am leaving"))
                .click();
        assertGood(page);
        press(page, "Say that I am leaving");
        assertThat(page.locator(".summary")).containsText("Please choose a day.");
        page.getByLabel("Last day").fill(in(9));
        page.getByLabel("Why").selectOption("LEFTRL");
        press(page, "Say that I am leaving");
        assertThat(page.locator(".done")).containsText("a handover is open for each");
        assertGood(page);
    }

    private void wishes(Page phone) {
        phone.navigate(kith() + "/today");
        assertThat(phone.locator("main")).containsText("Amina Okafor is leaving");
        phone.getByText("Say how you want it").click();
        phone.getByLabel("Who should be there?").fill("My nan");
        assertGood(phone);
        press(phone, "Send");
        assertThat(phone.locator(".done")).containsText("and Tom Ridley of your team can read it now");
        assertGood(phone);
    }

    private void choosesWhoTakesOver(Page desk) {
        desk.navigate(kith() + "/handovers");
        assertThat(desk.locator("main")).containsText("Nobody from");
        assertGood(desk);
        desk.locator("main").getByText("Choose somebody").click();
        assertThat(desk.locator("section.own")).containsText("My nan");
        assertGood(desk);
        desk.getByLabel("Ben Hale").check();
        desk.getByLabel("First day").fill(in(0));
        desk.getByLabel("Their role").fill("personal adviser");
        desk.getByLabel("Why them?").fill("Ben has time on Fridays.");
        press(desk, "Say who takes over");
        assertThat(desk.locator("main")).containsText("Ben Hale takes over on");
    }

    private void writesDownAndPlans(Page leaver) {
        opensTheHandover(leaver);
        follow(leaver, "now");
        leaver.getByLabel("What matters to Jay now").fill("The bike, and who has the key of the shed.");
        assertGood(leaver);
        press(leaver, "Save");
        opensTheHandover(leaver);
        follow(leaver, "letter");
        leaver.getByLabel("Letter", exactly()).fill("Hi Jay, I will miss the bikes.");
        assertGood(leaver);
        press(leaver, "Send the letter");
        for (var which : List.of("A visit with both workers", "A meeting of all three", "Goodbye")) {
            opensTheHandover(leaver);
            follow(leaver, "meetings");
            leaver.getByLabel(which).check();
            leaver.getByLabel("Which day?").fill(in(0));
            press(leaver, "Plan it");
        }
        assertGood(leaver);
    }

    private void answersAndReads(Page phone) {
        phone.navigate(kith() + "/today");
        phone.locator("main > section a[href*='/handovers/']").first().click();
        phone.navigate(phone.url().replaceFirst("(/handovers/[^/?#]+).*", "$1"));
        follow(phone, "meetings");
        phone.getByText("Say if that suits you").first().click();
        phone.getByLabel("That suits me").check();
        assertGood(phone);
        press(phone, "Send");
        assertThat(phone.locator(".done")).containsText("of your team can read it now");
        phone.navigate(phone.url().replaceFirst("(/handovers/[^/?#]+).*", "$1"));
        follow(phone, "letter");
        assertThat(phone.locator("main")).containsText("I will miss the bikes");
        assertGood(phone);
        phone.locator("main a[href$='/reply']").click();
        phone.getByLabel("My words to Amina Okafor").fill("Thank you for the bikes");
        assertGood(phone);
        press(phone, "Send");
    }

    private void tookPlace(Page leaver) {
        opensTheHandover(leaver);
        follow(leaver, "meetings");
        leaver.getByText("Say whether it took place").first().click();
        leaver.getByLabel("It took place", exactly()).check();
        leaver.getByLabel("On which day?").fill(in(0));
        assertGood(leaver);
        press(leaver, "Save");
        assertThat(leaver.locator(".done")).containsText("can read it now");
    }

    private void readsWhatIsWished(Page newcomer) {
        newcomer.navigate(kith() + "/to-do");
        newcomer.getByText("Read what they wish").click();
        var handover = newcomer.url();
        newcomer.getByText("What Jay wishes").click();
        assertThat(newcomer.locator("main")).containsText("My nan");
        assertGood(newcomer);
        newcomer.navigate(handover);
        follow(newcomer, "now");
        assertThat(newcomer.locator("main")).containsText("the key of the shed");
    }

    private void saysThatTheyHaveMet(Page phone) {
        phone.navigate(kith() + "/today");
        phone.getByText("Say how it went").click();
        assertGood(phone);
        phone.getByLabel("How did it go?").fill("He is all right");
        press(phone, "Yes, we have met");
        assertThat(phone.locator("main")).containsText("You have met");
        assertGood(phone);
    }

    private void opensTheHandover(Page page) {
        page.navigate(kith() + "/handovers");
        page.locator("main .lines a").first().click();
    }

    private static void follow(Page page, String part) {
        page.locator("main ol.lines a[href$='/" + part + "']").click();
    }

    /** What axe finds is in what is sent, and so the same with and without scripts: it is asked once. */
    private void assertGood(Page page) {
        if (scripts) {
            Browser.assertAccessible(page);
        }
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url());
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
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

    private Page lookAs(UUID account, int width) {
        var browser =
                Browser.open(new NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(scripts));
        browsers.add(browser);
        return Browser.signIn(browser.newPage(), kith(), account);
    }
}
