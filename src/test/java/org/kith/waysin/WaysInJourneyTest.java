package org.kith.waysin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.browser.Browser;
import org.kith.database.BeginToken;
import org.kith.database.TestDatabase;
import org.kith.demo.World;
import org.kith.keys.SigningKey;
import org.kith.keys.TestKey;
import org.kith.keys.WrappingKey;
import org.kith.outbox.WentOut;
import org.kith.provider.HarboursProvider;
import org.kith.provider.MockProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A young person comes in by the code their worker shows, chooses codes, loses their phone, and sets up a new one with their worker. */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = "kith.demo=true")
class WaysInJourneyTest {
    private static final Pattern ANYWHERE_ELSE = Pattern.compile("^(?!.*/(passkey|sign-in|welcome|demo)).*$");
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private static final MockProvider PROVIDER = new MockProvider();

    @Value("${kith.base-url}")
    String kith = "";

    @Autowired
    World world;

    @Autowired
    WentOut wentOut;

    private final List<BrowserContext> browsers = new ArrayList<>();
    private final String address = "jay-" + UUID.randomUUID() + "@example.org";

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) throws IOException {
        HarboursProvider.isSet(properties, PROVIDER);
        try (var free = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            var port = free.getLocalPort();
            properties.add("server.port", () -> port);
            properties.add("kith.base-url", () -> "http://localhost:" + port);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OnTestDatabase {
        @Bean
        DataSource dataSource() {
            return TestDatabase.app();
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
    void fromTheWorkersCodeToANewPhone() {
        var north = world.organisation("Ashdown").team("North");
        var amina = north.worker("Amina Okafor");
        var jay = north.youngPerson("Jay");
        world.settle();
        JdbcClient.create(TestDatabase.superuser())
                .sql(
                        "insert into contact_detail (organisation_id, young_person_id, kind, value) select organisation_id, id, 'email', ? from young_person where id = ?")
                .params(address, jay.id())
                .update();
        var door = kith + "/young-people/" + jay.id() + "/way-in";
        var desk = Browser.signIn(page(1280), kith, amina.account());
        desk.navigate(door);
        press(desk, "Make a link for Jay");
        Browser.assertAccessible(desk);
        var code = desk.locator("#code strong").textContent();

        var insideAnApp = open(360);
        insideAnApp.addInitScript("delete window.PublicKeyCredential");
        var app = insideAnApp.newPage();
        types(app, code);
        assertThat(app.getByRole(AriaRole.ALERT)).containsText("Your code is still good");
        Browser.assertAccessible(app);

        var phone = Browser.withPasskeys(page(360));
        phone.navigate(kith + "/sign-in");
        phone.getByText("Somebody gave me a code").click();
        Browser.assertAccessible(phone);
        types(phone, code);
        press(phone, "Make a passkey");
        phone.waitForURL(ANYWHERE_ELSE);

        phone.navigate(kith + "/codes");
        Browser.assertAccessible(phone);
        press(phone, "Let codes go here " + address);
        phone.getByLabel("The code").fill(sent(0));
        press(phone, "That is the code");
        assertThat(phone.locator("main")).containsText("Codes may go here, since");
        Browser.assertAccessible(phone);

        desk.navigate(door);
        desk.getByText("Set up a new phone together").click();
        Browser.assertAccessible(desk);
        press(desk, "Begin now");
        assertThat(desk.locator("main")).containsText("holds for ten minutes");
        Browser.assertAccessible(desk);

        var other = Browser.withPasskeys(page(360));
        other.navigate(kith + "/sign-in");
        other.getByText("Send me a code").click();
        Browser.assertAccessible(other);
        other.getByLabel("Your phone number or e-mail address").fill(address);
        press(other, "Send me a code");
        Browser.assertAccessible(other);
        other.getByLabel("The code").fill(sent(1));
        press(other, "Come in");
        assertThat(other.locator("main")).containsText("this is your new phone");
        Browser.assertAccessible(other);
        press(other, "Make a passkey");
        other.waitForURL(url -> url.endsWith("/signed-in/news"));
        assertThat(other.locator("main")).containsText("Amina Okafor said on");

        phone.navigate(kith + "/today");
        assertThat(phone.locator("h1")).hasText("Sign in to Kith");
        press(phone, "Sign in with your passkey");
        assertThat(phone.locator("main")).containsText("Kith could not let you in with that passkey");
    }

    @Test
    void whoeverLeftOrLostTheirGroupIsOutAtTheirNextStep() {
        var house = world.organisation("Harbour");
        var amina = house.team("North").worker("Amina Okafor");
        var piotr = house.administrator("Piotr");
        world.settle();
        var desk = Browser.signIn(page(1280), kith, piotr.account());
        desk.navigate(kith + "/staff/" + amina.account() + "/provider");
        desk.locator("input[name=email]").fill(address);
        desk.locator("form:has(input[name=email]) button").first().click();
        assertThat(desk.locator("main")).containsText("is invited until");

        PROVIDER.comes = new MockProvider.Person(address, "kith-workers");
        var aminas = page(1280);
        comesInByTheProvider(aminas);
        PROVIDER.comes.groups = List.of("others");
        sixMinutesLater(amina.account());
        isOut(aminas);

        PROVIDER.comes.groups = List.of("kith-workers");
        comesInByTheProvider(aminas);
        PROVIDER.comes.disabled = true;
        sixMinutesLater(amina.account());
        isOut(aminas);
        aminas.getByText("Sign in with Harbour").click();
        assertThat(aminas.locator("h1")).hasText("You are not signed in");
        Browser.assertAccessible(aminas);
    }

    private void comesInByTheProvider(Page page) {
        page.navigate(kith + "/sign-in");
        page.getByText("Sign in with Harbour").click();
        page.navigate(kith + "/signed-in");
        assertThat(page.locator("h1")).hasText("Where you are signed in");
    }

    private void isOut(Page page) {
        page.navigate(kith + "/signed-in");
        assertThat(page.locator("h1")).hasText("Sign in to Kith");
    }

    private static void sixMinutesLater(UUID account) {
        JdbcClient.create(TestDatabase.superuser()).sql("""
                        update session set elsewhere_yes_at = elsewhere_yes_at - interval '6 minutes',
                            elsewhere_asked_at = elsewhere_asked_at - interval '6 minutes' where account_id = ?
                        """).param(account).update();
    }

    private String sent(long before) {
        for (int i = 0; i < 400 && codes() <= before; i++) {
            browsers.getFirst().pages().getFirst().waitForTimeout(50);
        }
        assertThat(codes()).isGreaterThan(before);
        var newest = wentOut.latest().stream()
                .filter(one -> one.to().equals(address) && one.subject().startsWith("Your code"))
                .findFirst()
                .orElseThrow();
        var code = CODE.matcher(newest.words());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private long codes() {
        return wentOut.latest().stream()
                .filter(one -> one.to().equals(address) && one.subject().startsWith("Your code"))
                .count();
    }

    private void types(Page page, String code) {
        page.navigate(kith + "/sign-in/code");
        page.getByLabel("The code").fill(code.toLowerCase(java.util.Locale.ROOT));
        press(page, "Come in");
    }

    private Page page(int wide) {
        return open(wide).newPage();
    }

    private BrowserContext open(int wide) {
        var browser = Browser.open(new NewContextOptions().setViewportSize(wide, 740));
        browsers.add(browser);
        return browser;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
