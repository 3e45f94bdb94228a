package org.kith.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.demo.World;
import org.kith.files.Made;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Putting a photo beside an entry and looking at it, in a real browser. */
@KithTest
@Tag("browser")
class PhotoOfTheDayTest {
    private static final String WIDTH = "image => image.decode().then(() => image.naturalWidth)";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Test
    void aPhotoIsPutInAndSeen() {
        var team = world.organisation("Photo of the day").team("Hillside");
        var win = team.worker("Win Ayodele");
        var ash = team.youngPerson("Ash").comesIn();
        win.worksWith(ash).since("2 months ago");
        win.writes(ash, "home", "catch-up").titled("The shed").saying("Hi Ash,\n\ntoday we tidied the shed.");
        world.settle();
        try (var browser = Browser.open()) {
            var page = browser.newPage();
            var said = new ArrayList<String>();
            page.onConsoleMessage(message -> said.add(message.text()));
            Browser.signIn(page, "http://localhost:" + port, win.account());
            page.navigate("http://localhost:" + port + "/young-people/" + ash.id() + "/record");
            page.locator("article h2 a").click();
            putIn(page);
            assertThat(page.locator("article img").evaluate(WIDTH)).isEqualTo(320);
            page.setViewportSize(320, 640);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
            page.locator("article a:has(img)").click();
            assertThat(page.locator("img").evaluate(WIDTH)).isEqualTo(800);
            assertThat(said).isEmpty();
        }
    }

    private static void putIn(Page page) {
        page.getByText("Add a photo or a paper").click();
        Browser.assertAccessible(page);
        page.getByLabel("Or choose a photo or a paper")
                .setInputFiles(new FilePayload("shed.jpg", "image/jpeg", Made.photoWithPlace(800, 600, 1)));
        page.getByLabel("What is on it").fill("Ash on the roof of the shed");
        page.getByText("Put it here").click();
        page.getByAltText("Ash on the roof of the shed").waitFor();
        Browser.assertAccessible(page);
    }
}
