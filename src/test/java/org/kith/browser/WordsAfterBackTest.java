package org.kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms without drafts: what was typed is there again after Back, in the same tab and for whoever typed it alone. */
class WordsAfterBackTest extends OnWaitingWords {
    /** Forms without drafts: whoever went to look something up first finds their words again, in their own tab and nobody else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /emergency                     | reason
                    /our-policies/new              | words
                    /young-people/{jay}/sharing/with/team/{team} | because
                    """)
    void whatIsTypedInAFormWithoutDraftsIsThereAfterBackForWhoeverTypedItAlone(String address, String name) {
        try (var shared = Browser.open()) {
            var page = signIn(shared, (name.equals("words") ? manager : amina).account());
            page.navigate(at(address.replace("{jay}", jay.id().toString())
                    .replace("{team}", other.id().toString())));
            var form = page.url();
            field(page, name).pressSequentially(WORDS);
            holds(page);
            assertThat(String.valueOf(page.evaluate("Object.values(sessionStorage).join()")))
                    .doesNotContain("bus");
            page.navigate(at("/services"));
            page.goBack();
            assertThat(field(page, name)).hasValue(WORDS);
            page.navigate(form);
            assertThat(field(page, name)).hasValue("");
            field(page, name).pressSequentially(WORDS);
            holds(page);
            shared.clearCookies();
            page.navigate(at("/demo"));
            page.locator("form:has(input[value='" + ben.account() + "']) button")
                    .click();
            page.waitForURL(url -> !url.endsWith("/demo"));
            while (!page.url().equals(form)) {
                page.goBack();
            }
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(field(page, name)).hasValue("");
        }
    }

    /** What Kith could not keep is there after Back, sent again until it is kept, and then no more. */
    @Test
    void whatWasSentIsNotThereAfterBackOnceItWasKept() {
        try (var browser = Browser.open()) {
            var page = signIn(browser, manager.account());
            page.navigate(at("/our-policies/new"));
            var owner = JdbcClient.create(TestDatabase.owner());
            owner.sql("revoke insert on our_policy from kith_app").update();
            try {
                sendsAPolicy(page);
                assertThat(page.locator("h1")).hasText("Something went wrong on our side");
            } finally {
                owner.sql("grant insert on our_policy to kith_app").update();
            }
            page.goBack();
            assertThat(field(page, "words")).hasValue(WORDS);
            sendsAPolicy(page);
            page.waitForURL(url -> url.contains("?kept"));
            page.goBack();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(field(page, "words")).hasValue("");
        }
    }

    private static void sendsAPolicy(Page page) {
        page.locator("#title").fill("What we agreed");
        page.locator("#summary").fill("In short");
        field(page, "words").fill(WORDS);
        page.locator("input[name=bound]").first().check();
        holds(page);
        page.locator("main form button.button:not(.plain)").first().click();
    }

    /** Until all of the words are locked away in this tab. */
    private static void holds(Page page) {
        page.waitForFunction(
                "least => Object.entries(sessionStorage).some(([name, locked]) => name.startsWith('back ') && locked.length > least)",
                WORDS.length() * 4 / 3 + 40);
    }

    private static com.microsoft.playwright.Locator field(Page page, String name) {
        return page.locator("main textarea[name=" + name + "]").first();
    }
}
