package org.kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.demo.Colleague;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A young person's first evening with Kith, on a small phone and without JavaScript: what they look for is three touches away. */
@KithTest
@Tag("browser")
class FirstTouchesTest {
    @LocalServerPort
    int port;

    @Autowired
    World world;

    Young jay;
    Colleague hannah;

    @BeforeEach
    void tell() {
        var house = world.organisation("Ashdown");
        var team = house.team("North");
        hannah = house.team("River").worker("Hannah Frost");
        var amina = team.worker("Amina Okafor");
        jay = team.youngPerson("Jay").comesIn();
        amina.worksWith(jay).since("1 year ago");
        amina.writes(jay, "home", "note").saying("Hi Jay,\n\ntoday we looked at the flat by the canal.");
        amina.looksAt(jay, "home").on("1 day ago");
        jay.shares("home").with(house.service("Brightwell Homes", "housing"));
        world.settle();
    }

    /** Who is there and the first letter are seen without scrolling; the head leaves room for the page, also at 400 %. */
    @Test
    void whatMattersMostStandsOnTheFirstScreenAndEverythingIsThreeTouchesAway() {
        try (var phone = Browser.open(new NewContextOptions()
                .setViewportSize(360, 640)
                .setHasTouch(true)
                .setJavaScriptEnabled(false))) {
            var page = Browser.signIn(phone.newPage(), "http://localhost:" + port, jay.account());
            assertOnFirstScreen(page, "main .here");
            assertOnFirstScreen(page, "main .card:has(a[href*='/entries/'])");
            touches(page, "Menu", "Just for me");
            assertThat(page.locator("h1")).hasText("Just for me");
            today(page);
            touches(page, "Menu", "Who looked");
            assertThat(page.locator(".looks")).containsText("Amina Okafor");
            today(page);
            touches(page, "Menu", "Sharing");
            page.getByText("Stop sharing Home").tap();
            assertThat(page.locator(".done")).containsText("no longer sees Home");
            today(page);
            page.setViewportSize(320, 256);
            assertThat(page.locator("header").boundingBox().height).isLessThanOrEqualTo(256 / 3.0);
        }
    }

    /** What happened in an emergency is one line, opened by touch: whoever is there and the first letter stay where they are seen at once. */
    @Test
    void anEmergencyIsToldInOneLineAndTheFirstLetterStaysOnTheFirstScreen() {
        hannah.opensInEmergency(
                jay, "Jay rang the night line and was alone on the platform, and nobody at home answered the door");
        world.settle();
        try (var phone = Browser.open(new NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setJavaScriptEnabled(false))) {
            var page = Browser.signIn(phone.newPage(), "http://localhost:" + port, jay.account());
            var told = page.locator("details.waits.warning");
            assertThat(told.locator("summary")).hasText("In an emergency, Hannah Frost opened your record.");
            assertOnFirstScreen(page, "main .here");
            assertOnFirstScreen(page, "main .card:has(a[href*='/entries/'])");
            assertThat(told.getByText("nobody at home answered the door")).isHidden();
            told.locator("summary").tap();
            assertThat(told.getByText("nobody at home answered the door")).isVisible();
            assertThat(told.getByText("I have read this")).isVisible();
        }
    }

    private static void assertOnFirstScreen(Page page, String what) {
        var box = page.locator(what).first().boundingBox();
        assertThat(box.y + box.height).as(what).isLessThanOrEqualTo(page.viewportSize().height);
    }

    private void today(Page page) {
        page.navigate("http://localhost:" + port + "/today");
    }

    /** Each by what it is called, one touch after the other. */
    private static void touches(Page page, String... names) {
        for (var name : names) {
            page.locator("header")
                    .getByText(name, new Locator.GetByTextOptions().setExact(true))
                    .locator("visible=true")
                    .tap();
        }
    }
}
