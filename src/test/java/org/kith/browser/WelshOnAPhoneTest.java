package org.kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A young person chooses Welsh on the smallest phone, without JavaScript; its longer words fit. */
@KithTest
@Tag("browser")
class WelshOnAPhoneTest {
    @LocalServerPort
    int port;

    @Autowired
    World world;

    Young jay;

    @BeforeEach
    void tell() {
        var house = world.organisation("Ashdown");
        var team = house.team("North");
        jay = team.youngPerson("Jay").comesIn();
        var amina = team.worker("Amina Okafor");
        amina.worksWith(jay).since("1 year ago");
        amina.writes(jay, "home", "note").saying("Hi Jay,\n\ntoday we looked at the flat by the canal.");
        jay.shares("home").with(house.service("Brightwell Homes", "housing"));
        world.settle();
    }

    @Test
    void chooseIt() {
        try (var phone = Browser.open(new NewContextOptions()
                .setViewportSize(320, 640)
                .setHasTouch(true)
                .setJavaScriptEnabled(false))) {
            var page = Browser.signIn(phone.newPage(), "http://localhost:" + port, jay.account());
            page.navigate("http://localhost:" + port + "/today");
            page.getByText("Cymraeg").tap();
            assertThat(page.locator("html")).hasAttribute("lang", "cy");
            assertThat(page.locator("main")).containsText("Atat ti, gan Amina Okafor, ");
            for (var address : List.of("/today", of("/record"), of("/sharing"))) {
                page.navigate("http://localhost:" + port + address);
                assertFits(page);
            }
            page.getByText("English", new Page.GetByTextOptions().setExact(true))
                    .tap();
            assertThat(page.locator("html")).hasAttribute("lang", "en-GB");
            assertThat(page).hasURL("http://localhost:" + port + of("/sharing"));
        }
    }

    private String of(String page) {
        return "/young-people/" + jay.id() + page;
    }

    private static void assertFits(Page page) {
        assertThat(page.locator("html")).hasAttribute("lang", "cy");
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(page.url())
                .isEqualTo(0);
    }
}
