package org.kith.usualsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.TestClock;
import org.kith.demo.Colleague;
import org.kith.demo.InService;
import org.kith.demo.Young;

/** What a share is usually for: said by managers, and how the form of sharing begins. */
class UsualSharingPagesTest extends OnPages {
    private static final String PAGE = "/usual-sharing";

    private Colleague tom;
    private Colleague amina;
    private Colleague elsewhere;
    private InService homes;
    private Young jay;
    private Young tia;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        tom = north.manager("Tom");
        amina = north.worker("Amina");
        jay = north.youngPerson("Jay").comesIn();
        homes = ashdown.service("Brightwell Homes", "housing");
        var other = world.organisation("Elsewhere").team("East");
        elsewhere = other.manager("Edith");
        tia = other.youngPerson("Tia");
        world.settle();
    }

    private String with() {
        return "/young-people/" + jay.id() + "/sharing/with/service/" + homes.id();
    }

    private String[] usual(String key, int seen, String... fields) {
        var all = new ArrayList<>(List.of("key", key, "seen", String.valueOf(seen)));
        all.addAll(List.of(fields));
        return all.toArray(String[]::new);
    }

    private void says(int seen, String... fields) throws Exception {
        sends(tom, PAGE, usual(UUID.randomUUID().toString(), seen, fields)).andExpect(redirectedUrl(PAGE));
    }

    private static String value(Document page, String field) {
        return page.select("[name=" + field + "]").val().strip();
    }

    @Test
    void theFormOfSharingBeginsWithItAndChoosesNothing() throws Exception {
        assertThat(sees(jay.account(), with()).select("main").text()).doesNotContain("usually says it");
        says(0, "purpose", "So that they can help", "months", "3", "purpose-home", "For the flat", "months-home", "12");
        for (var who : new UUID[] {jay.account(), amina.account(), tom.account()}) {
            var form = sees(who, with());
            assertThat(value(form, "purpose")).isEqualTo("So that they can help");
            assertThat(value(form, "until"))
                    .isEqualTo(TestClock.today().plusMonths(3).toString());
            assertThat(value(form, "purpose-home")).isEqualTo("For the flat");
            assertThat(value(form, "until-home"))
                    .isEqualTo(TestClock.today().plusMonths(12).toString());
            assertThat(value(form, "purpose-health")).isEmpty();
            assertThat(form.select("[name^=section-][checked]").eachAttr("value"))
                    .containsOnly("nothing");
            assertThat(form.select("[name=basis][checked]")).isEmpty();
            assertThat(form.select("main").text()).contains("begins as Ashdown usually says it");
        }
        sends(
                        jay.account(),
                        with(),
                        "key",
                        UUID.randomUUID().toString(),
                        "section-home",
                        "sees",
                        "purpose",
                        "x",
                        "until",
                        TestClock.today().plusMonths(3).toString(),
                        "purpose-home",
                        "For the flat",
                        "held",
                        "")
                .andExpect(status().is3xxRedirection());
        assertThat(value(sees(jay.account(), with()), "purpose-home"))
                .as("what is shared keeps its own")
                .isEmpty();
    }

    @Test
    void aDraftKeepsWhatIsUsualOfEachSection() throws Exception {
        says(0, "purpose", "", "months", "", "purpose-home", "For the flat", "months-home", "2");
        sends(
                        jay.account(),
                        "/young-people/" + jay.id() + "/drafts/sharing-service-" + homes.id(),
                        "key",
                        UUID.randomUUID().toString(),
                        "purpose",
                        "half a thought")
                .andExpect(status().isNoContent());
        var form = sees(jay.account(), with());
        assertThat(value(form, "purpose")).isEqualTo("half a thought");
        assertThat(value(form, "purpose-home")).isEqualTo("For the flat");
        assertThat(value(form, "until-home"))
                .isEqualTo(TestClock.today().plusMonths(2).toString());
    }

    @Test
    void eachTimeItWasSaidStaysAndTheLatestHolds() throws Exception {
        says(0, "purpose", "First words", "months", "3");
        says(1, "purpose", "Other words", "months", "3", "purpose-home", "For the flat", "months-home", "");
        says(3, "purpose", "", "months", "", "purpose-home", "For the flat", "months-home", "");
        var page = sees(tom, PAGE);
        assertThat(page.select("tbody tr").eachText())
                .hasSize(4)
                .allMatch(line -> line.contains("Tom"))
                .anyMatch(line -> line.contains("First words 3 months"))
                .anyMatch(line -> line.contains("Home For the flat Nothing is said"));
        assertThat(value(page, "purpose")).isEmpty();
        assertThat(value(page, "purpose-home")).isEqualTo("For the flat");
        assertThat(page.select("details[open] summary").eachText()).containsExactly("Home");
        assertThat(value(sees(jay.account(), with()), "until"))
                .as("half a year where nothing is said")
                .isEqualTo(TestClock.today().plusMonths(6).toString());
    }

    @Test
    void sentTwiceItIsSaidOnceAndNobodyOverwritesWhatTheyHaveNotRead() throws Exception {
        var once = usual(UUID.randomUUID().toString(), 0, "purpose", "Mine", "months", "");
        for (var time = 0; time < 2; time++) {
            sends(tom, PAGE, once).andExpect(redirectedUrl(PAGE));
        }
        assertThat(sees(tom, PAGE).select("tbody tr")).hasSize(1);
        var late = page(sends(tom, PAGE, usual(UUID.randomUUID().toString(), 0, "purpose", "Theirs", "months", "4"))
                .andExpect(status().isConflict()));
        assertThat(late.select("[role=alert]").text()).contains("Somebody else said something here");
        assertThat(late.select("details[open] tbody tr").text()).contains("Mine");
        assertThat(value(late, "purpose")).isEqualTo("Theirs");
        sends(tom, PAGE, usual(value(late, "key"), 1, "purpose", "Theirs", "months", "4"))
                .andExpect(redirectedUrl(PAGE));
        assertThat(value(sees(jay.account(), with()), "purpose")).isEqualTo("Theirs");
        assertThat(value(sees(elsewhere, "/young-people/" + tia.id() + "/sharing"), "purpose"))
                .isEmpty();
        assertThat(sees(elsewhere, PAGE).text()).doesNotContain("Theirs");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() throws Exception {
        var wrong = page(sends(
                        tom,
                        PAGE,
                        usual(
                                UUID.randomUUID().toString(),
                                0,
                                "purpose",
                                "x".repeat(501),
                                "months",
                                "13",
                                "purpose-money",
                                "So that they can help"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".summary a").eachAttr("href")).containsExactly("#purpose", "#months");
        assertThat(value(wrong, "purpose-money")).isEqualTo("So that they can help");
        assertThat(wrong.title()).startsWith("Error:");
        sends(
                        tom,
                        "/drafts/usual-sharing",
                        "key",
                        UUID.randomUUID().toString(),
                        "purpose-home",
                        "Begun",
                        "months-home",
                        "5")
                .andExpect(status().isNoContent());
        var begun = sees(tom, PAGE);
        assertThat(value(begun, "purpose-home")).isEqualTo("Begun");
        assertThat(begun.select("[name=months-home] [selected]").val()).isEqualTo("5");
        assertThat(sees(tom, "/drafts").select("main a[href=/usual-sharing]").text())
                .isEqualTo("Go on saying what sharing is usually for");
    }

    @Test
    void itIsForManagersOnly() throws Exception {
        assertThat(sees(tom, "/passkey").select("nav a[href=" + PAGE + "]")).isNotEmpty();
        for (var who : new UUID[] {amina.account(), jay.account()}) {
            asks(who, PAGE).andExpect(status().isForbidden());
            sends(who, PAGE, usual(UUID.randomUUID().toString(), 0, "purpose", "x"))
                    .andExpect(status().isForbidden());
            sends(who, "/drafts/usual-sharing", "key", UUID.randomUUID().toString(), "purpose", "x")
                    .andExpect(status().isForbidden());
            assertThat(sees(who, "/passkey").select("nav a[href=" + PAGE + "]")).isEmpty();
        }
    }
}
