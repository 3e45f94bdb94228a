package org.kith.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** One Chromium for the whole test run, as the system's package manager installed it. */
public final class Browser {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    /** The same Chromium without what draws windows, extensions and tabs that are opened again: a page costs a quarter less. */
    private static final Path WITHOUT_WINDOWS = Path.of("/usr/bin/chromium-headless-shell");

    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** A page is drawn by the thread that lays it out, which costs a third less; but whoever presses something waits in vain for it to stand still. */
    private static final String DRAWN_IN_PLACE = "--disable-threaded-compositing";

    /** What runs once a page, as axe does, is run as it is read: to make it fast costs a fifth more than it gives. */
    private static final String RUN_AS_READ = "--js-flags=--max-lazy,--no-opt,--no-maglev";

    private static final class Running {
        static final com.microsoft.playwright.Browser BROWSER = launched(
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                        .chromium(),
                ARGUMENTS);
    }

    /** For looking at pages alone. */
    private static final class Looking {
        static final com.microsoft.playwright.Browser BROWSER =
                launched(Running.BROWSER.browserType(), and(DRAWN_IN_PLACE, RUN_AS_READ));
    }

    private static final ReadableWords READABLE = new ReadableWords();

    private Browser() {}

    private static com.microsoft.playwright.Browser launched(BrowserType type, List<String> arguments) {
        return type.launch(new LaunchOptions()
                .setExecutablePath(Files.exists(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : CHROMIUM)
                .setArgs(arguments));
    }

    private static List<String> and(String... more) {
        return Stream.concat(ARGUMENTS.stream(), Stream.of(more)).toList();
    }

    /** Somebody's browser: cookies and storage of its own. Close it when done. */
    public static BrowserContext open() {
        return open(new NewContextOptions());
    }

    public static BrowserContext open(NewContextOptions options) {
        return Running.BROWSER.newContext(options);
    }

    /** A browser as people have it, with tabs that are opened again, pages that are kept for Back, and an extension of ours. */
    static BrowserContext with(Path profile, Path extension) {
        return Running.BROWSER
                .browserType()
                .launchPersistentContext(
                        profile,
                        new LaunchPersistentContextOptions()
                                .setExecutablePath(CHROMIUM)
                                .setIgnoreDefaultArgs(List.of("--disable-back-forward-cache", "--disable-extensions"))
                                .setArgs(and(
                                        "--disable-extensions-except=" + extension, "--load-extension=" + extension)));
    }

    /**
     * Signs in with the demo's one click, without its page of everybody: that has everybody of all tests before, and is made anew each time.
     *
     * @param kith the address people type
     */
    public static Page signIn(Page page, String kith, UUID account) {
        page.navigate(kith + "/sign-in");
        page.evaluate("""
                account => {
                  const form = document.createElement("form");
                  Object.assign(form, { method: "post", action: "/demo/sign-in" });
                  for (const [name, value] of Object.entries({ account, _csrf: document.querySelector("input[name=_csrf]").value }))
                    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
                  document.body.append(form);
                  form.submit();
                }""", account.toString());
        page.waitForURL(url -> !url.endsWith("/sign-in"));
        return page;
    }

    /** Presses "Sign out", which is in the menu. */
    public static void signOut(Page page) {
        page.locator(".menu > summary").click();
        page.locator(".who button").click();
    }

    /** Gives a page a device that keeps passkeys and always says yes, as a phone does whose owner is there. */
    public static Page withPasskeys(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", device);
        devtools.send("WebAuthn.addVirtualAuthenticator", options);
        return page;
    }

    /**
     * Nothing on the page keeps anybody out, as far as axe can tell (WCAG 2.2 AA). It is asked for nothing but what is wrong: to hand over all
     * that is right as well costs as much again. Nothing is fetched beforehand: that is for pages with sound that plays by itself and for a rule
     * that is not asked for here. Contrast, which costs as much as all other rules, is asked once for each kind of words.
     */
    public static void assertAccessible(Page page) {
        loadAxe(page);
        var found = page.evaluate("""
                only => axe.run(document, {runOnly: only, rules: {"color-contrast": {enabled: false}}, resultTypes: ["violations"], preload: false})
                  .then(all => all.violations.map(rule => rule.id + ": " + rule.nodes.map(node => node.html).join(", ")))""", WCAG);
        assertEquals(List.of(), found, page.url());
        READABLE.assertOn(page);
    }

    /** The same in the dark, where nothing but colours is another. */
    static void assertReadableInTheDark(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        READABLE.assertOn(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /**
     * A browser for looking at many pages with axe, which comes with each: handed over page by page it costs more than its answers. Nothing can be
     * pressed in it.
     */
    static BrowserContext openWithAxe() {
        var browser = Looking.BROWSER.newContext();
        browser.addInitScript(AxeBuilder.getAxeScript());
        return browser;
    }

    static void loadAxe(Page page) {
        if (page.evaluate("'axe' in window").equals(false)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
    }
}
