package org.kith.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Firefox, nobody finds in their page what somebody else typed there: not by Back, not by forward, not in a tab opened again. */
@EnabledIf("org.kith.browser.Firefox#isInstalled")
class SharedFirefoxTest extends OnSharedDevice {
    private static Firefox firefox;

    private String tab = "";

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        firefox = new Firefox(folder);
        firefox.install(TabsOpenedAgain.extensionIn(folder));
    }

    @AfterAll
    static void close() {
        firefox.close();
    }

    private void signIn(String who) {
        firefox.go(tab, at("/demo"));
        press("form:has(input[value='" + account(who) + "']) button", "!location.pathname.startsWith('/demo')");
    }

    private void press(String button, String until) {
        firefox.run(tab, "document.querySelector(\"" + button + "\").click()");
        waitUntil(tab, until);
    }

    /** Pages come one after the other, and a script asks the one that happens to be there. */
    private static void waitUntil(String tab, String so) {
        for (var tries = 0; tries < 400; tries++) {
            if (firefox.run(
                            tab,
                            "new Promise(done => setTimeout(() => done(String(document.readyState === 'complete' && ("
                                    + so + "))), 25))")
                    .equals("true")) {
                return;
            }
        }
        throw new AssertionError(so + " at " + firefox.run(tab, "location.href"));
    }

    private void steps(int delta) {
        firefox.tell("browsingContext.traverseHistory", Map.of("context", tab, "delta", delta));
    }

    private void assertNothingRefilled(String tab, String form) {
        waitUntil(tab, "location.href === '" + at(form) + "' && !!document.querySelector('main form')");
        assertThat(firefox.run(tab, REFILLED)).matches(NOTHING_REFILLED);
    }

    private static String tabAt(String address) {
        var tabs =
                firefox.tell("browsingContext.getTree", Map.of("maxDepth", 0)).path("contexts");
        return StreamSupport.stream(tabs.spliterator(), false)
                .filter(one -> one.path("url").asString("").equals(address))
                .map(one -> one.path("context").asString())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Jay   | /just-for-me/new             | Keep it | Sign out | Maya
            Jay   | /just-for-me/new             | -       | -        | Maya
            Amina | /young-people/JAY/record/new | -       | Sign out | Jay
            Amina | /notes-of-the-day?with=JAY   | -       | -        | Ben
            Amina | /emergency                   | -       | -        | Ben
            Tom   | /our-policies/new            | -       | Sign out | Nia
            """)
    void nothingComesBackForSomebodyElse(String who, String form, String sends, String leaves, String other) {
        tab = firefox.open();
        signIn(who);
        var closed = firefox.open();
        firefox.go(closed, at(form));
        firefox.run(closed, FILL);
        firefox.tell("browsingContext.close", Map.of("context", closed));
        firefox.go(tab, at(form));
        firefox.run(tab, FILL);
        var back = 3;
        if (sends != null) {
            press("main form[method=post] button", "location.href !== '" + at(form) + "'");
            back++;
        }
        firefox.go(tab, at("/"));
        if (leaves != null) {
            press(".who button", "location.search === '?signed-out'");
            back++;
        } else {
            firefox.tell("storage.deleteCookies", Map.of());
        }
        signIn(other);
        steps(-back);
        assertNothingRefilled(tab, form);
        steps(-1);
        steps(1);
        assertNothingRefilled(tab, form);
        firefox.go(tab, at("/"));
        firefox.go(tab, at("/" + TabsOpenedAgain.ASKS));
        assertNothingRefilled(waitForTabAt(at(form)), form);
    }

    private static String waitForTabAt(String address) {
        for (var tries = 0; tries < 400; tries++) {
            var tab = tabAt(address);
            if (!tab.isEmpty()) {
                return tab;
            }
        }
        throw new AssertionError("No tab opened again at " + address);
    }
}
