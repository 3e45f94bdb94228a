package org.kith.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A young person's pages come over a poor connection: what they weigh on the wire, heads of the answers included, and where they come from. */
@KithTest
@Tag("browser")
class LightPagesTest {
    private static final int FIRST = 30 * 1024;
    private static final int LATER = 6 * 1024;
    private static final String NOTE = """
            Hi Jay,

            today we met at the café by the canal. You told me about the new course, and that Tuesdays are hard because the bus is
            late. We looked at the timetable together: the 7.42 comes from the market and is hardly ever full. I said I would ask
            the college whether %s can begin ten minutes later, and you said you would try the early bus twice before we meet again.
            """;

    @LocalServerPort
    int port;

    @Autowired
    World world;

    Young jay;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        var team = ashdown.team("North");
        var amina = team.worker("Amina Okafor");
        jay = team.youngPerson("Jay").comesIn();
        amina.worksWith(jay).since("1 year ago");
        amina.hasWritten(
                "insert into worker_photo (id, organisation_id, account_id, small, large, chosen_at)"
                        + " values (?, ?, ?, ?, ?, kith.moment())",
                UUID.randomUUID(),
                ashdown.id(),
                amina.account(),
                aFace(),
                new byte[] {1});
        for (var what : List.of(
                "maths", "art", "English", "PE", "baking", "music", "coding", "Welsh", "repair", "sport", "cooking",
                "tea")) {
            var entry = amina.writes(jay, "learning", "note")
                    .titled("About " + what)
                    .saying(NOTE.formatted(what));
            if (what.equals("tea")) {
                entry.butTheySay("I never said that about the bus.");
            }
        }
        world.settle();
    }

    /** As heavy as one may be. */
    private static byte[] aFace() {
        var face = new byte[1_400];
        new Random(1).nextBytes(face);
        return face;
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private List<String> pages(Page page) {
        var of = "/young-people/" + jay.id();
        var pages = new ArrayList<>(List.of(
                of + "/record",
                of + "/record?section=learning",
                of + "/record/new",
                of + "/who-looked",
                of + "/sharing",
                "/just-for-me",
                "/just-for-me/new",
                "/drafts",
                "/today"));
        page.navigate(at(of + "/record"));
        pages.add(page.locator("a[rel=next]").getAttribute("href"));
        pages.add(page.locator("article h2 a").first().getAttribute("href"));
        return pages;
    }

    @Test
    void theFirstVisitIsLightLaterPagesAreLighterAndNothingComesFromElsewhere() {
        try (var phone = Browser.open();
                var cold = Browser.open(new NewContextOptions().setViewportSize(360, 740))) {
            var pages = pages(signIn(phone));
            cold.addCookies(phone.cookies().stream()
                    .map(one -> new com.microsoft.playwright.options.Cookie(one.name, one.value)
                            .setDomain(one.domain)
                            .setPath(one.path))
                    .toList());
            var page = cold.newPage();
            var weight = weighed(page);
            var elsewhere = new ArrayList<String>();
            page.onRequest(request -> {
                if (!request.url().startsWith(at("/")) && !request.url().startsWith("data:")) {
                    elsewhere.add(request.url());
                }
            });
            var told = new SoftAssertions();
            told.assertThat(visit(page, weight, "/today")).as("first visit").isBetween(10 * 1024, FIRST);
            for (var address : pages) {
                told.assertThat(visit(page, weight, address)).as(address).isBetween(1, LATER);
            }
            told.assertThat(elsewhere).isEmpty();
            told.assertAll();
        }
    }

    private int visit(Page page, AtomicInteger weight, String address) {
        weight.set(0);
        var answer = page.navigate(at(address));
        assertThat(answer.status()).as(address).isEqualTo(200);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return weight.get();
    }

    private static AtomicInteger weighed(Page page) {
        var weight = new AtomicInteger();
        var devtools = page.context().newCDPSession(page);
        devtools.send("Network.enable");
        devtools.on(
                "Network.loadingFinished",
                event -> weight.addAndGet(event.get("encodedDataLength").getAsInt()));
        return weight;
    }

    private Page signIn(BrowserContext browser) {
        var page = browser.newPage();
        Browser.signIn(page, at(""), jay.account());
        return page;
    }
}
