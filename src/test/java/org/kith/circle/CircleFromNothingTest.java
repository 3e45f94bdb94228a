package org.kith.circle;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.browser.Browser;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A circle is made where there was none: with keys alone, with forms alone, and by a worker beside the young person; its words say what it shows. */
@KithTest
@Tag("browser")
class CircleFromNothingTest {
    private static final String SAVE = "main form[data-draft] .button:not(.plain)";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    private InOrganisation ashdown;
    private Young jay;
    private Colleague amina;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        jay = north.youngPerson("Jay").comesIn();
        world.settle();
    }

    @Test
    void withKeysAlone() {
        try (var phone = Browser.open(new NewContextOptions().setViewportSize(360, 740))) {
            var page = circle(phone.newPage(), jay.account());
            assertThat(page.locator("svg")).hasCount(0);
            writesWithKeys(page, "Nan", "my nan", 0);
            writesWithKeys(page, "Kofi", "my mate", 2);
            assertShows(page, List.of("Kofi, Others, Further", "Nan, Others, Closest"));
            tabTo(page, page.locator(".card:has-text('Kofi') button[value=closest]"));
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*#closeness-.*"));
            assertShows(page, List.of("Kofi, Others, Closest", "Nan, Others, Closest"));
            tabTo(page, page.locator(".card:has-text('Nan') a.button"));
            page.keyboard().press("Enter");
            tabTo(page, page.locator("[name=matters]:checked"));
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            tabTo(page, page.locator(SAVE));
            page.keyboard().press("Enter");
            assertThat(page.locator("main .done")).containsText("Saved.");
            page.locator("main a[href$='/circle']").click();
            assertShows(page, List.of("Kofi, Others, Closest", "Nan, Others, Closest"));
            assertThat(page.locator("svg .hollow .c-back")).hasCount(1);
        }
    }

    @Test
    void withFormsAlone() {
        var noScripts = new NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(false);
        try (var phone = Browser.open(noScripts)) {
            var page = circle(phone.newPage(), jay.account());
            writesInForm(page, "Nan", "now", "closest");
            writesInForm(page, "Kofi", "wanted-back", "further");
            writesInForm(page, "Deano", "not-safe", null);
            assertShows(page, List.of("Kofi, Others, Further", "Nan, Others, Closest"));
            page.locator(".card:has-text('Kofi') button[value=close]").click();
            assertThat(page.locator("main .done")).containsText("Moved.");
            assertShows(page, List.of("Kofi, Others, Close", "Nan, Others, Closest"));
            assertThat(page.locator("main details").first()).containsText("Deano");
        }
    }

    @Test
    void besideThemOnOnePhone() {
        ToldPerson.by(
                        jay,
                        ashdown,
                        "1 year ago",
                        new CircleWords("Nan", null, CircleGroup.FAMILY, CircleState.NOW, null, null, null))
                .at(Closeness.CLOSE);
        world.settle();
        try (var phone =
                Browser.open(new NewContextOptions().setViewportSize(360, 740).setHasTouch(true))) {
            var page = circle(phone.newPage(), amina.account());
            page.locator(".card a.button").tap();
            assertThat(page.locator("h1")).hasText("Is Nan in the life of Jay now?");
            Browser.assertAccessible(page);
            fits(page);
            page.locator("input[value='wanted-back']").check();
            page.locator("main form .button:not(.plain)").tap();
            assertThat(page.locator("main .done")).containsText("Saved. Jay is told");
            fits(page);
            page.navigate(page.url().replaceFirst("/circle/.*", "/circle"));
            assertShows(page, List.of("Nan, Family, Close"));
        }
    }

    private Page circle(Page page, UUID account) {
        var kith = "http://localhost:" + port;
        Browser.signIn(page, kith, account).navigate(kith + "/young-people/" + jay.id() + "/circle");
        return page;
    }

    /** @param ring how often an arrow is pressed from the innermost ring */
    private static void writesWithKeys(Page page, String name, String who, int ring) {
        tabTo(page, page.locator("main a.button[href$='/one-by-one']"));
        page.keyboard().press("Enter");
        tabTo(page, page.locator("main a[href$='/circle/new']"));
        page.keyboard().press("Enter");
        tabTo(page, page.locator("#name"));
        page.keyboard().type(name);
        tabTo(page, page.locator("#relationship"));
        page.keyboard().type(who);
        tabTo(page, page.locator("[name=matters]").first());
        page.keyboard().press("Space");
        tabTo(page, page.locator("[name=closeness]").first());
        page.keyboard().press("Space");
        for (var down = 0; down < ring; down++) {
            page.keyboard().press("ArrowDown");
        }
        tabTo(page, page.locator(SAVE));
        page.keyboard().press("Enter");
        assertThat(page.locator("main .done")).containsText("Added to your list.");
    }

    private static void writesInForm(Page page, String name, String state, @Nullable String ring) {
        page.locator("main a.button[href$='/one-by-one']").click();
        page.locator("main a[href$='/circle/new']").click();
        page.locator("#name").fill(name);
        page.locator("[name=matters][value=" + state + "]").check();
        if (ring != null) {
            page.locator("[name=closeness][value=" + ring + "]").check();
        }
        page.locator(SAVE).click();
        assertThat(page.locator("main .done")).containsText("Added to your list.");
        if (state.equals("wanted-back")) {
            page.locator("main a[href$='/circle']").click();
        }
    }

    private static void tabTo(Page page, Locator there) {
        for (var pressed = 0; pressed < 80; pressed++) {
            if (Boolean.TRUE.equals(there.evaluate("one => one === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No key leads to " + there);
    }

    /** Whoever is in the picture, with who they are and where, as it is read aloud; and each of them in the list beside it, in the same ring. */
    private static void assertShows(Page page, List<String> people) {
        assertThat(page.locator("svg [data-person] title").allTextContents())
                .containsExactlyInAnyOrderElementsOf(people);
        for (var person : people) {
            var card = page.locator(".card:has-text('" + person.replaceFirst(",.*", "") + "') .ring");
            assertThat(card.textContent()).isEqualTo(person.replaceFirst(".*, ", ""));
        }
        fits(page);
    }

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
