package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.browser.Browser;
import org.kith.database.BeginToken;
import org.kith.database.FreshDatabase;
import org.kith.database.TestDatabase;
import org.kith.keys.SigningKey;
import org.kith.keys.TestKey;
import org.kith.keys.WrappingKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The first day: somebody starts Kith, comes in, names things, and lets the first colleague in. */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
class FirstDayJourneyTest {
    private static final Pattern ANYWHERE_ELSE = Pattern.compile("^(?!.*/(passkey|sign-in|welcome)).*$");

    @Autowired
    FirstAdministrator firstAdministrator;

    @Value("${kith.base-url}")
    String kith = "";

    private final List<BrowserContext> browsers = new ArrayList<>();

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) throws IOException {
        try (var free = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            var port = free.getLocalPort();
            properties.add("server.port", () -> port);
            properties.add("kith.base-url", () -> "http://localhost:" + port);
        }
    }

    @ConditionalOnWebApplication
    @TestConfiguration(proxyBeanMethods = false)
    static class OnAnEmptyDatabase {
        @Bean
        DataSource dataSource() {
            return FreshDatabase.named("first_day").app().dataSource();
        }

        @Bean
        BeginToken beginToken() {
            return TestDatabase.get().beginToken();
        }

        @Bean
        WrappingKey wrappingKey() {
            return TestKey.wrapping();
        }

        @Bean
        SigningKey signingKey() {
            return TestKey.signing();
        }
    }

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
    }

    @Test
    void fromTheFirstLinkToTheFirstColleague() {
        var ann = newBrowser();
        arriveAsFirstAdministrator(ann);
        makePasskey(ann);
        assertEquals(kith + "/staff", ann.url());
        assertEquals(List.of(), firstAdministrator.links(null), "nobody needs a first link any more");

        signOut(ann);
        signIn(ann);
        var link = inviteBea(ann);

        staysGoodInABrowserWithoutPasskeys(link);
        var bea = newBrowser();
        bea.navigate(link);
        Browser.assertAccessible(bea);
        press(bea, "Come in");
        assertTrue(bea.getByRole(AriaRole.HEADING).first().textContent().contains("Hello, Bea Moss"));
        assertFalse(bea.url().contains(link.substring(link.length() - 20)));
        stopsHalfWay(bea);
        bea.navigate(link);
        makePasskey(bea);
        assertEquals(kith + "/young-people", bea.url());
        Browser.assertAccessible(bea);
        seesTheirOwnPage(bea, "Bea Moss");

        ann.navigate(link);
        assertEquals(
                "This link no longer works",
                ann.getByRole(AriaRole.HEADING).first().textContent());
    }

    @Test
    void aPasskeyOfNobodyIsAnsweredKindly() {
        var stranger = newBrowser();
        stranger.navigate(kith + "/sign-in");
        press(stranger, "Sign in with your passkey");
        stranger.getByText("That was stopped before it was finished").waitFor();
        Browser.assertAccessible(stranger);
    }

    /** A browser inside another app has no passkeys; one without JavaScript cannot make any. Neither uses the link up. */
    private void staysGoodInABrowserWithoutPasskeys(String link) {
        var insideAnApp = Browser.open();
        browsers.add(insideAnApp);
        insideAnApp.addInitScript("delete window.PublicKeyCredential");
        var withoutScript = Browser.open(new NewContextOptions().setJavaScriptEnabled(false));
        browsers.add(withoutScript);
        for (var context : List.of(insideAnApp, withoutScript)) {
            var page = context.newPage();
            page.navigate(link);
            var address = page.getByLabel("The address");
            assertEquals(link, address.inputValue());
            assertFalse(address.isEditable());
            assertTrue(page.getByRole(AriaRole.MAIN).textContent().contains("Your link is still good"));
            assertEquals(
                    0,
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Come in"))
                            .count());
        }
        var page = insideAnApp.pages().getFirst();
        page.setViewportSize(390, 844);
        Browser.assertAccessible(page);
    }

    /** Somebody whose phone was locked, or who pressed "cancel", goes on with the same link in the same browser. */
    private static void stopsHalfWay(Page page) {
        page.evaluate(
                "() => { navigator.credentials.create = () => Promise.reject(new DOMException('', 'NotAllowedError')) }");
        press(page, "Make a passkey");
        page.getByText("That was stopped before it was finished").waitFor();
        Browser.assertAccessible(page);
    }

    private void arriveAsFirstAdministrator(Page ann) {
        var way = firstAdministrator.links(null).getFirst();
        ann.navigate(way.link().address().toString());
        Browser.assertAccessible(ann);
        press(ann, "Come in");
        press(ann, "Go on");
        assertTrue(ann.getByRole(AriaRole.ALERT).textContent().contains("Write what your organisation is called"));
        Browser.assertAccessible(ann);
        ann.getByLabel("Your name").fill("Ann Harker");
        ann.getByLabel("Your organisation").fill("Harbour Council");
        press(ann, "Go on");
    }

    private static void makePasskey(Page page) {
        Browser.assertAccessible(page);
        page.getByLabel("What do you call this device?").fill("My laptop");
        press(page, "Make a passkey");
        page.waitForURL(ANYWHERE_ELSE);
    }

    private void signOut(Page page) {
        page.navigate(kith + "/staff");
        Browser.signOut(page);
        assertTrue(page.getByRole(AriaRole.STATUS).textContent().contains("You are signed out"));
        Browser.assertAccessible(page);
        page.navigate(kith + "/staff");
        assertTrue(page.url().endsWith("/sign-in"));
    }

    private static void signIn(Page page) {
        press(page, "Sign in with your passkey");
        page.waitForURL(ANYWHERE_ELSE);
    }

    private String inviteBea(Page ann) {
        ann.navigate(kith + "/staff");
        ann.getByLabel("Name of the team").fill("Harbour North");
        press(ann, "Make this team");
        Browser.assertAccessible(ann);
        ann.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Invite somebody"))
                .click();
        Browser.assertAccessible(ann);
        ann.getByLabel("Their name").fill("Bea Moss");
        ann.getByLabel("Worker", new Page.GetByLabelOptions().setExact(false)).check();
        ann.getByLabel("Harbour North").check();
        press(ann, "Make their link");
        Browser.assertAccessible(ann);
        assertTrue(ann.url().endsWith("/staff/invitation"), "the link stands in no address");
        return ann.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    private void seesTheirOwnPage(Page page, String name) {
        page.navigate(kith + "/passkey");
        assertTrue(page.getByRole(AriaRole.BANNER).textContent().contains(name));
        assertTrue(page.getByRole(AriaRole.MAIN).textContent().contains("My laptop"));
        Browser.assertAccessible(page);
        page.navigate(kith + "/staff");
        assertEquals(
                "This page is for somebody else",
                page.getByRole(AriaRole.HEADING).first().textContent());
    }

    private Page newBrowser() {
        var browser = Browser.open();
        browsers.add(browser);
        return Browser.withPasskeys(browser.newPage());
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
