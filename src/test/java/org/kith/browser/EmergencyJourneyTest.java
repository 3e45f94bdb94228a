package org.kith.browser;

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
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.demo.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody of another team opens a record at night; their manager sees it, and the young person reads about it. */
@KithTest
@Tag("browser")
class EmergencyJourneyTest {
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
    void fromTheNightToTheTalk() {
        var house = world.organisation("Night and day");
        var hill = house.team("Hill");
        var mo = hill.manager("Mo Castle");
        var win = hill.worker("Win Ayodele");
        var lou = house.team("Lake").worker("Lou Hart");
        var ash = hill.youngPerson("Ash").born("2009-03-31").comesIn();
        win.writes(ash, "safety", "note").titled("Who to ring").saying("Ring Nan first.");
        world.settle();

        var night = lookAs(lou.account());
        night.getByText("Somebody is in danger").click();
        press(night, "Open it for one hour");
        assertThat(night.locator(".summary")).containsText("Write the name they go by");
        assertNothingRunsOff(night);
        Browser.assertAccessible(night);
        night.getByLabel("The name they go by").fill("Ash");
        night.getByLabel("Their day of birth")
                .fill(LocalDate.parse("2009-03-31").toString());
        night.getByLabel("Why do you need it now?").fill("Ash rang and was lost");
        press(night, "Open it for one hour");
        assertThat(night.locator("section.emergency")).containsText("What you read is told.");
        Browser.assertAccessible(night);
        night.getByText("Who to ring").click();
        assertThat(night.locator("article")).containsText("Ring Nan first");
        Browser.assertAccessible(night);
        var read = night.url();
        press(night, "I am done: close it now");
        assertThat(night.locator("main")).containsText("What you opened before");
        Browser.assertAccessible(night);
        night.navigate(read);
        assertThat(night.locator("h1")).hasText("This page is not here");

        var desk = lookAs(mo.account());
        desk.locator(".menu > summary").click();
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Emergencies"))
                .click();
        Browser.assertAccessible(desk);
        desk.getByText("What was opened").click();
        assertThat(desk.locator("section.told")).containsText("one entry: Safety");
        press(desk, "I have seen this");
        assertThat(desk.locator("main")).containsText("Mo Castle has seen this");
        for (var address : List.of("/figures", "/young-people/" + ash.id() + "/sharing/with/person/" + lou.account())) {
            desk.navigate("http://localhost:" + port + address);
            assertNothingRunsOff(desk);
        }

        var phone = lookAs(ash.account());
        assertThat(phone.locator(".warning")).containsText("Lou Hart opened your record");
        Browser.assertAccessible(phone);
        phone.locator(".waits > summary").first().click();
        phone.getByText("Read more, or ask to talk").click();
        Browser.assertAccessible(phone);
        press(phone, "Ask to talk");
        assertThat(phone.locator("#asks + div")).containsText("You would like to talk about the emergency");
        Browser.assertAccessible(phone);
    }

    /** On the smallest screen with letters of twice the size. */
    private static void assertNothingRunsOff(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(320, 800);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertEquals(
                0,
                page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                page.url());
        assertEquals(
                true,
                page.evaluate("document.querySelector('h1').getBoundingClientRect().top"
                        + " >= document.querySelector('.listen').getBoundingClientRect().bottom"),
                "what is listened to stands below, and no word of it is parted: " + page.url());
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(before.width, before.height);
    }

    private Page lookAs(UUID account) {
        var browser = Browser.open(new NewContextOptions());
        browsers.add(browser);
        var page = browser.newPage();
        Browser.signIn(page, "http://localhost:" + port, account);
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
