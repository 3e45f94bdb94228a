package org.kith.browser;

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
import org.kith.actor.ActorTransactions;
import org.kith.database.BeginToken;
import org.kith.database.TestDatabase;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.kith.keys.SigningKey;
import org.kith.keys.TestKey;
import org.kith.keys.WrappingKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A worker lets somebody of a service in; they read what Jay shares, on their phone, until Jay takes it back. */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = "kith.demo=true")
class PartnerJourneyTest {
    private static final Pattern ANYWHERE_ELSE = Pattern.compile("^(?!.*/(passkey|sign-in|welcome|demo)).*$");

    @Value("${kith.base-url}")
    String kith = "";

    @Autowired
    World world;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    private final List<BrowserContext> browsers = new ArrayList<>();

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) throws IOException {
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
    void fromTheServiceToTheRecordAndOutAgain() {
        var north = world.organisation("Ashdown").team("North");
        var amina = north.worker("Amina Okafor");
        var jay = north.youngPerson("Jay").comesIn();
        amina.writes(jay, "home", "note").titled("The boiler").saying("Hi Jay, the boiler is fixed.");
        world.settle();

        var desk = lookAs(amina.account());
        addService(desk);
        var link = inviteDana(desk);
        var service = UUID.fromString(desk.url().replaceFirst(".*/services/([0-9a-f-]{36})/.*", "$1"));
        shares(jay, service);

        var phone = arrives(link);
        assertThat(phone.locator("h1")).hasText("Shared with me");
        Browser.assertAccessible(phone);
        phone.locator("article h2 a").click();
        phone.waitForURL(url -> url.endsWith("/record"));
        phone.locator("article h2 a").click();
        assertThat(phone.locator("article")).containsText("the boiler is fixed");
        takesBack(jay);
        phone.reload();
        assertThat(phone.locator("h1")).hasText("This page is not here");
        assertThat(phone.locator("main")).not().containsText("boiler");
        phone.getByText("Go to your first page").click();
        assertThat(phone.locator("main")).containsText("Nobody shares anything with you just now.");
    }

    private void addService(Page desk) {
        desk.navigate(kith + "/services");
        Browser.assertAccessible(desk);
        press(desk, "Add this service");
        assertThat(desk.getByRole(AriaRole.ALERT)).containsText("Choose what the service is there for");
        Browser.assertAccessible(desk);
        desk.getByLabel("Name").fill("Brightwell Homes");
        desk.getByLabel("What it is there for").selectOption("housing");
        press(desk, "Add this service");
        assertThat(desk.locator("h1")).hasText("Brightwell Homes");
        Browser.assertAccessible(desk);
    }

    private static String inviteDana(Page desk) {
        desk.getByLabel("Their name").fill("Dana Whitlock");
        press(desk, "Make their link");
        assertThat(desk.locator("h1")).hasText("The link for Dana Whitlock is ready");
        Browser.assertAccessible(desk);
        return desk.locator("#link").inputValue();
    }

    private Page arrives(String link) {
        var phone = Browser.withPasskeys(open(new NewContextOptions().setViewportSize(360, 740)));
        phone.navigate(link);
        press(phone, "Come in");
        press(phone, "Make a passkey");
        phone.waitForURL(ANYWHERE_ELSE);
        return phone;
    }

    private void shares(Young jay, UUID service) {
        acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql("""
                        insert into section_grant (id, organisation_id, young_person_id, section, recipient_kind, recipient_id, may_add, purpose, basis,
                               starts_at, ends_at, decided_by, decided_at)
                        values (gen_random_uuid(), ?, ?, 'home', 'service', ?, false, 'The flat', 'agreed', kith.now(), kith.now() + interval '1 month', ?, now())
                        """)
                .params(viewer.organisation(), jay.id(), service, jay.account())
                .update());
    }

    private void takesBack(Young jay) {
        var taken = acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql(
                        "update section_grant set withdrawn_at = now(), withdrawn_by = ? where young_person_id = ?")
                .params(jay.account(), jay.id())
                .update());
        assertThat(taken).isOne();
    }

    private Page lookAs(UUID account) {
        var page = open(new NewContextOptions());
        Browser.signIn(page, kith, account);
        return page;
    }

    private Page open(NewContextOptions options) {
        var browser = Browser.open(options);
        browsers.add(browser);
        return browser.newPage();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
