package org.kith.circle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.browser.Browser;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People are moved on a phone with keys alone, and by hand in the picture; each way they are kept, and whoever did it goes on where they were. */
@KithTest
@Tag("browser")
class CircleByHandTest {
    @LocalServerPort
    int port;

    @Autowired
    World world;

    private Young jay;
    private ToldPerson nan;
    private ToldPerson kofi;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        jay = ashdown.team("North").youngPerson("Jay").comesIn();
        nan = ToldPerson.by(
                jay,
                ashdown,
                "1 year ago",
                new CircleWords("Nan", null, CircleGroup.FAMILY, CircleState.NOW, null, null, null));
        kofi = ToldPerson.by(
                        jay,
                        ashdown,
                        "1 year ago",
                        new CircleWords("Kofi", null, CircleGroup.FRIENDS, CircleState.NOW, null, null, null))
                .at(Closeness.CLOSEST);
        world.settle();
    }

    @Test
    void byKeysAndByHand() {
        try (var phone =
                Browser.open(new NewContextOptions().setViewportSize(360, 740).setHasTouch(true))) {
            var page = Browser.signIn(phone.newPage(), "http://localhost:" + port, jay.account());
            page.navigate("http://localhost:" + port + "/young-people/" + jay.id() + "/circle");
            backFromWhatWasWrong(page);
            byKeys(page);
            byHand(page);
            byFinger(page);
            fitsAndKeepsNobodyOut(page);
            page.navigate(page.url() + "?on=2020&and=" + LocalDate.now(Dates.LONDON));
            assertThat(page.locator("svg")).hasCount(1);
            fitsAndKeepsNobodyOut(page);
        }
    }

    /** On the smallest phone too. */
    private static void fitsAndKeepsNobodyOut(Page page) {
        Browser.assertAccessible(page);
        page.setViewportSize(320, 640);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
    }

    /** Back leads to where the form stands, and to no page of the browser’s own. */
    private static void backFromWhatWasWrong(Page page) {
        var list = page.url();
        page.navigate(list + "/new");
        for (var wrong = 0; wrong < 2; wrong++) {
            page.locator("main form[data-draft] .button:not(.plain)").click();
            assertThat(page.locator(".summary")).isFocused();
        }
        page.locator("#name").fill("Mrs Pike");
        page.locator("[name=matters][value=before]").check();
        page.locator("main form[data-draft] .button:not(.plain)").click();
        assertThat(page.locator("main .done")).containsText("Added to your list.");
        page.goBack();
        assertThat(page).hasURL(list + "/new");
        assertThat(page.locator("#name")).hasValue("");
        page.navigate(list);
    }

    private void byKeys(Page page) {
        var group = page.locator("#closeness-" + nan.id());
        while (!Boolean.TRUE.equals(group.evaluate("one => one.contains(document.activeElement)"))) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*#closeness-" + nan.id()));
        assertThat(page.locator(":focus")).hasText("Close");
        assertThat(page.locator(":focus")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("[data-person='" + nan.id() + "']")).isVisible();
    }

    private void byHand(Page page) {
        var dot = page.locator("[data-person='" + kofi.id() + "'] path");
        dot.scrollIntoViewIfNeeded();
        var from = dot.boundingBox();
        var outermost = page.locator("[data-ring=further]").boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(outermost.x + outermost.width / 2, outermost.y + 20);
        page.mouse().up();
        assertThat(page.locator("main .done")).containsText("Moved.");
        page.waitForURL(Pattern.compile(".*/circle#rings"));
        assertThat(page.locator("main .done")).isFocused();
        assertThat(page.locator("#closeness-" + kofi.id())).hasText("Further");
        assertThat(page.locator("[data-circle-hint]")).isVisible();
    }

    /** The page stays where it is while a finger moves somebody. */
    private void byFinger(Page page) {
        var dot = page.locator("[data-person='" + kofi.id() + "'] path");
        dot.scrollIntoViewIfNeeded();
        var from = dot.boundingBox();
        var middle = page.locator("circle.c-me").boundingBox();
        var finger = page.context().newCDPSession(page);
        touch(finger, "touchStart", from.x + from.width / 2, from.y + from.height / 2);
        for (var step = 1; step <= 4; step++) {
            touch(
                    finger,
                    "touchMove",
                    from.x + (middle.x - from.x) * step / 4 + middle.width / 2,
                    from.y + (middle.y - from.y) * step / 4 + middle.height / 2);
        }
        finger.send("Input.dispatchTouchEvent", event("touchEnd"));
        page.waitForURL(Pattern.compile(".*/circle"));
        assertThat(page.locator("#closeness-" + kofi.id())).hasText("Closest");
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        var point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        var event = event(type);
        event.getAsJsonArray("touchPoints").add(point);
        finger.send("Input.dispatchTouchEvent", event);
    }

    private static JsonObject event(String type) {
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", new JsonArray());
        return event;
    }
}
