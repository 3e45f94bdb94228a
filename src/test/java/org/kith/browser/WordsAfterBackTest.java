package org.kith.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms without drafts: what was typed is there again after Back, in the same tab and for whoever typed it alone. */
class WordsAfterBackTest extends OnWaitingWords {
    /** Ticks every box and the last of each group, chooses the last of each list, and gives every day. */
    private static final String CHOOSE = """
            document.querySelectorAll("main form[method=post] :is(select, [type=checkbox], [type=radio], [type=date])").forEach(field => {
              if (field.options) field.selectedIndex = field.options.length - 1;
              else if (field.type === "date") field.value = "2026-01-05";
              else field.checked = true;
              field.dispatchEvent(new Event("input", { bubbles: true }));
            })""";

    private static final String LOCKED =
            "Object.entries(sessionStorage).reduce((all, [name, locked]) => all + (name.startsWith('back ') && locked.length), 0)";

    private static final String CHOSEN = """
            [...document.querySelectorAll("main form[method=post] :is(select, [type=checkbox], [type=radio], [type=date])")]
              .map(field => field.name + " " + (["checkbox", "radio"].includes(field.type) ? field.checked : field.value)).join()""";

    /** Forms without drafts: whoever went to look something up first finds their words again, in their own tab and nobody else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /emergency                     | reason
                    /young-people/{jay}/workers/new | because
                    """)
    void whatIsTypedInAFormWithoutDraftsIsThereAfterBackForWhoeverTypedItAlone(String address, String name) {
        try (var shared = Browser.open()) {
            var page = signIn(shared, (name.equals("because") ? manager : amina).account());
            page.navigate(at(address.replace("{jay}", jay.id().toString())
                    .replace("{team}", other.id().toString())));
            var form = page.url();
            types(page, name);
            assertThat(String.valueOf(page.evaluate("Object.values(sessionStorage).join()")))
                    .doesNotContain("bus");
            page.navigate(at("/services"));
            page.goBack();
            assertThat(field(page, name)).hasValue(WORDS);
            page.navigate(form);
            assertThat(field(page, name)).hasValue("");
            types(page, name);
            shared.clearCookies();
            Browser.signIn(page, at(""), ben.account());
            while (!page.url().equals(form)) {
                page.goBack();
            }
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(field(page, name)).hasValue("");
        }
    }

    /** A page that still stands open in one tab, of whoever was signed in before somebody else came in by another. */
    @Test
    void whatIsTypedOnAPageOfSomebodyElseIsNotKeptForWhoeverCameIn() {
        try (var shared = Browser.open()) {
            var page = signIn(shared, amina.account());
            page.navigate(at("/emergency"));
            Browser.signIn(shared.newPage(), at(""), ben.account());
            var refused =
                    page.waitForResponse(answer -> answer.url().endsWith("/device-key"), () -> field(page, "reason")
                            .pressSequentially(WORDS));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(page.evaluate("Object.keys(sessionStorage).filter(name => name.startsWith('back ')).length"))
                    .isEqualTo(0);
            page.reload();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(field(page, "reason")).hasValue("");
        }
    }

    /** Lists, days and ticks. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /emergency                      | reason
                    /young-people/{jay}/workers/new | because
                    """)
    void whatIsChosenIsThereAfterBackToo(String address, String words) {
        try (var shared = Browser.open()) {
            var page = signIn(shared, manager.account());
            page.navigate(at(address.replace("{jay}", jay.id().toString())));
            var form = page.url();
            page.evaluate(CHOOSE);
            types(page, words);
            var chosen = page.evaluate(CHOSEN);
            page.navigate(at("/services"));
            page.goBack();
            assertThat(field(page, words)).hasValue(WORDS);
            assertThat(page.evaluate(CHOSEN)).isEqualTo(chosen);
            assertThat(String.valueOf(chosen)).contains("2026-01-05");
            page.navigate(form);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.evaluate(CHOSEN)).isNotEqualTo(chosen);
        }
    }

    /** Where a choice lets somebody see more, words are given back and choices are made anew. */
    @Test
    void whatIsSharedIsChosenAnew() {
        try (var browser = Browser.open()) {
            var page = signIn(browser, amina.account());
            page.navigate(at("/young-people/" + jay.id() + "/sharing/with/team/" + other.id()));
            var nothing = page.evaluate(CHOSEN);
            page.evaluate(CHOOSE);
            assertThat(page.evaluate(CHOSEN)).isNotEqualTo(nothing);
            page.waitForResponse(answer -> answer.url().contains("/drafts/"), () -> field(page, "because")
                    .fill(WORDS));
            page.waitForFunction("() => document.querySelector('[data-saved]').textContent !== ''");
            page.navigate(at("/services"));
            page.goBack();
            assertThat(field(page, "because")).hasValue(WORDS);
            assertThat(page.evaluate(CHOSEN)).isEqualTo(nothing);
        }
    }

    /** Forms of one page that are sent to one address: what is typed of one look is given back to that one alone. */
    @Test
    void wordsOfOneLookComeBackToItAlone() {
        cara.looksAt(jay, "home").on("2 days ago").at("10:00");
        cara.looksAt(jay, "home").on("3 days ago").at("10:00");
        world.settle();
        try (var browser = Browser.open()) {
            var page = signIn(browser, manager.account());
            page.navigate(at("/unusual-looks"));
            page.locator("main article details summary").last().click();
            var fields = page.locator("main article textarea");
            assertThat(fields).hasCount(2);
            types(page, fields.last());
            page.navigate(at("/services"));
            page.goBack();
            assertThat(fields.last()).hasValue(WORDS);
            assertThat(fields.first()).hasValue("");
        }
    }

    /** Without scripts nothing is kept in the browser: the form is as Kith sends it. */
    @Test
    void withoutScriptsTheFormIsEmptyAfterBack() {
        try (var browser = Browser.open(new NewContextOptions().setJavaScriptEnabled(false))) {
            var page = signIn(browser, amina.account());
            page.navigate(at("/emergency"));
            field(page, "reason").fill(WORDS);
            page.locator("[name=dangerous]").check();
            page.navigate(at("/services"));
            page.goBack();
            assertThat(field(page, "reason")).hasValue("");
            assertThat(page.locator("[name=dangerous]")).not().isChecked();
        }
    }

    /** What Kith could not keep is there after Back, sent again until it is kept, and then no more. */
    @Test
    void whatWasSentIsNotThereAfterBackOnceItWasKept() {
        try (var browser = Browser.open()) {
            var page = signIn(browser, manager.account());
            page.navigate(at("/young-people/" + jay.id() + "/workers/new"));
            var form = page.url();
            var owner = JdbcClient.create(TestDatabase.owner());
            owner.sql("revoke insert on assignment from kith_app").update();
            try {
                page.evaluate(CHOOSE);
                page.locator("#role").fill("Personal adviser");
                types(page, "because");
                sends(page);
                assertThat(page.locator("h1")).hasText("Something went wrong on our side");
            } finally {
                owner.sql("grant insert on assignment to kith_app").update();
            }
            page.goBack();
            assertThat(field(page, "because")).hasValue(WORDS);
            sends(page);
            page.waitForURL(url -> url.endsWith("/workers"));
            page.navigate(form);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(field(page, "because")).hasValue("");
        }
    }

    private static void sends(Page page) {
        page.locator("main form button.button:not(.plain)").first().click();
    }

    private static void types(Page page, String name) {
        types(page, field(page, name));
    }

    /** Until all of the words are locked away in this tab, beside what was there before them. */
    private static void types(Page page, Locator field) {
        page.evaluate("document.querySelectorAll('main form').forEach(form => form.dispatchEvent(new Event('input')))");
        page.waitForFunction("() => " + LOCKED + " > 0");
        var before = page.evaluate("() => " + LOCKED);
        field.pressSequentially(WORDS);
        page.waitForFunction(
                "least => " + LOCKED + " > least", ((Number) before).intValue() + WORDS.length() * 4 / 3 - 4);
    }

    private static Locator field(Page page, String name) {
        return page.locator("main textarea[name=" + name + "]").first();
    }

    /** What somebody looks for stands in no address, so nothing found is shown again: the way back leads to where they looked for it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /young-people              | /young-people/search              | /young-people
                    /record-search             | /record-search                    | /record-search
                    /young-people/{jay}/record | /young-people/{jay}/record/search | /young-people/{jay}/record
                    """)
    void theWayBackToWhatWasFoundLeadsToTheSearch(String search, String found, String back) {
        try (var browser = Browser.open()) {
            var page = signIn(browser, amina.account());
            page.navigate(at(search.replace("{jay}", jay.id().toString())));
            page.locator("form[role=search] [name=words]").fill("Jay");
            page.keyboard().press("Enter");
            page.waitForURL(at(found.replace("{jay}", jay.id().toString())));
            assertThat(page.locator("#found")).isVisible();
            page.navigate(at("/services"));
            page.goBack();
            page.waitForURL(at(back.replace("{jay}", jay.id().toString())));
            assertThat(page.locator("main h1")).isVisible();
        }
    }
}
