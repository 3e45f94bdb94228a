package org.kith.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;

class ContactPagesTest extends OnPages {
    private static final String NUMBER = "07700 900123";
    private static final String ADDRESS = "jay@example.com";

    InOrganisation ashdown;
    Colleague amina;
    Colleague ruth;
    Colleague analyst;
    Colleague administrator;
    Colleague partner;
    Young jay;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ruth = ashdown.team("River").worker("Ruth");
        jay = north.youngPerson("Jay").comesIn();
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        var brightwell = ashdown.service("Brightwell", "housing");
        partner = brightwell.partner("Dana");
        jay.shares("about-me").with(brightwell);
        world.settle();
    }

    private String of() {
        return "/young-people/" + jay.id();
    }

    private void says(Colleague who, String phone, String email) throws Exception {
        says(who.account(), phone, email);
    }

    private void says(java.util.UUID who, String phone, String email) throws Exception {
        var now = sees(who, of() + "/reach");
        sends(
                        who,
                        of() + "/reach",
                        "phone",
                        phone,
                        "seen-phone",
                        now.select("[name=seen-phone]").val(),
                        "email",
                        email,
                        "seen-email",
                        now.select("[name=seen-email]").val())
                .andExpect(redirectedUrl(of() + "/reach"));
    }

    @Test
    void theTeamWritesItDownAndCallsAndWritesFromThePage() throws Exception {
        assertThat(sees(amina, of()).select("#reach").text())
                .isEqualTo("How to reach Jay Nobody has written down yet how to reach Jay. Write it down");
        says(amina, " 07700  900123", ADDRESS);
        var reach = sees(amina, of()).select("#reach");
        assertThat(reach.select("a[href^=tel]").attr("href")).isEqualTo("tel:07700900123");
        assertThat(reach.select("a[href^=tel]").text()).isEqualTo("Call or text 07700 900123");
        assertThat(reach.select("a[href^=mailto]").attr("href")).isEqualTo("mailto:jay@example.com");
        assertThat(reach.text()).contains("Write to jay@example.com", "Change it");
    }

    @Test
    void whatIsTakenAwayIsSaidToBeTakenAwayAndNotThatNobodyEverWroteIt() throws Exception {
        says(amina, NUMBER, ADDRESS);
        says(amina, "07700 900456", ADDRESS);
        assertThat(told(jay.account(), "07700 900456", "")).isEqualTo("reach-gone-email");
        assertThat(told(jay.account(), "", "")).isEqualTo("reach-gone");
        assertThat(org.kith.words.Words.say("done.reach-gone.own"))
                .isEqualTo("Taken away. Nobody has a number or an address for you now.");
        assertThat(sees(jay.account(), "/today").select("#reach").text())
                .contains("Taken away by you on")
                .doesNotContain("Nobody has written");
        assertThat(sees(amina, of()).select("#reach").text())
                .contains("Taken away by Jay on", "Write it down")
                .doesNotContain("Nobody has written");
        var page = sees(amina, of() + "/reach");
        assertThat(page.select("#before li").eachText())
                .satisfiesExactly(
                        phone -> assertThat(phone)
                                .matches("07700 900456 Taken away by Jay on .* [0-9]{1,2}[:.][0-9]{2}.*"),
                        email -> assertThat(email).startsWith(ADDRESS + " Taken away by Jay on"),
                        first -> assertThat(first).startsWith(NUMBER + " Changed by you on"));
    }

    private String told(java.util.UUID who, String phone, String email) throws Exception {
        var now = sees(who, of() + "/reach");
        return (String) sends(
                        who,
                        of() + "/reach",
                        "phone",
                        phone,
                        "seen-phone",
                        now.select("[name=seen-phone]").val(),
                        "email",
                        email,
                        "seen-email",
                        now.select("[name=seen-email]").val())
                .andReturn()
                .getFlashMap()
                .get("done");
    }

    @Test
    void whatSomebodyElseChangesIsToldWhereTheyComeIn() throws Exception {
        says(jay.account(), "07700 900456", "");
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("your phone number today");
        says(amina, NUMBER, ADDRESS);
        var today = sees(jay.account(), "/today");
        assertThat(today.text())
                .contains("Amina changed your phone number today.", "Amina wrote down your e-mail address today.");
        assertThat(today.select("main a[href=" + of() + "/reach]").text()).contains("See how people reach me");
        says(amina, NUMBER, "");
        assertThat(sees(jay.account(), "/today").text()).contains("Amina took away your e-mail address today.");
        says(jay.account(), "07700 900456", "");
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("your phone number today");
    }

    @Test
    void aNumberIsTakenAsPeopleWriteIt() throws Exception {
        says(amina, "+44 (0)7700 900-321", "");
        var call = sees(amina, of()).select("#reach a[href^=tel]");
        assertThat(call.attr("href")).isEqualTo("tel:+447700900321");
        assertThat(call.text()).isEqualTo("Call or text +44 (0)7700 900-321");
    }

    @Test
    void theYoungPersonReadsItWhereTheyComeInAndSaysOtherwise() throws Exception {
        says(amina, NUMBER, "");
        var today = sees(jay.account(), "/today").select("#reach");
        assertThat(today.text()).isEqualTo("How to reach me 07700 900123 Change it");
        assertThat(today.select("a").eachAttr("href")).containsExactly(of() + "/reach");
        var form = sees(jay.account(), of() + "/reach");
        assertThat(form.select("#phone-hint").text()).contains("Written by Amina on");
        sends(jay.account(), of() + "/reach", "phone", "07700 900456", "seen-phone", NUMBER)
                .andExpect(redirectedUrl(of() + "/reach"));
        var page = sees(amina, of() + "/reach");
        assertThat(page.select("#phone").val()).isEqualTo("07700 900456");
        assertThat(page.select("#phone-hint").text()).contains("Written by Jay on");
        assertThat(page.select("#before li").text()).startsWith("07700 900123 Changed by Jay on");
        assertThat(sees(jay.account(), of() + "/reach").select("#before li").text())
                .startsWith("07700 900123 Changed by you on");
    }

    @Test
    void whatIsTakenAwayStaysAmongWhatWasThereBefore() throws Exception {
        says(amina, NUMBER, ADDRESS);
        says(amina, "", ADDRESS);
        var page = sees(amina, of() + "/reach");
        assertThat(page.select("#phone").val()).isEmpty();
        assertThat(page.select("#email").val()).isEqualTo(ADDRESS);
        assertThat(page.select("#before li")).hasSize(1);
        says(amina, NUMBER, ADDRESS);
        assertThat(sees(amina, of() + "/reach").select("#before li")).hasSize(1);
        assertThat(sees(amina, of()).select("#reach a[href^=tel]")).hasSize(1);
    }

    @Test
    void whatIsNoAddressAndNoNumberIsSaidAndStaysTyped() throws Exception {
        var page = page(sends(amina, of() + "/reach", "phone", "ask <Mum>", "email", "jay at home")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select("#phone").val()).isEqualTo("ask <Mum>");
        assertThat(page.select("#email").val()).isEqualTo("jay at home");
        assertThat(page.select("#phone-wrong").text()).contains("not a phone number one can call");
        assertThat(page.select("#email-wrong").text()).contains("not a whole e-mail address");
        assertThat(page.select(".summary a").eachAttr("href")).containsExactly("#phone", "#email");
        var zero = page(sends(amina, of() + "/reach", "phone", "7700900123", "email", ADDRESS)
                .andExpect(status().isUnprocessableContent()));
        assertThat(zero.select("#phone-wrong").text()).contains("lost the 0");
        assertThat(zero.select("#email").val()).isEqualTo(ADDRESS);
        assertThat(sees(amina, of()).select("#reach a[href^=mailto]")).isEmpty();
    }

    @Test
    void twoWhoWriteAtOnceBothKeepTheirWordsAndTheSameTwiceIsOnce() throws Exception {
        says(amina, NUMBER, "");
        var late = page(sends(jay.account(), of() + "/reach", "phone", "07700 900456", "email", ADDRESS)
                .andExpect(status().isConflict()));
        assertThat(late.select("main").text())
                .contains("Amina changed the phone number. It is 07700 900123 now.")
                .doesNotContain("e-mail address now");
        assertThat(late.select("#phone").val()).isEqualTo("07700 900456");
        assertThat(late.select("[name=seen-phone]").val()).isEqualTo(NUMBER);
        assertThat(sees(amina, of()).select("#reach a[href^=mailto]"))
                .as("both or neither")
                .isEmpty();
        sends(amina, of() + "/reach", "phone", NUMBER, "seen-phone", "").andExpect(redirectedUrl(of() + "/reach"));
        assertThat(sees(amina, of() + "/reach").select("#before")).isEmpty();
        sends(amina, of() + "/reach").andExpect(redirectedUrl(of() + "/reach"));
        assertThat(sees(amina, of() + "/reach").select("#phone").val())
                .as("a form without it takes nothing away")
                .isEqualTo(NUMBER);
    }

    @Test
    void aFieldThatWasNotTouchedKeepsWhatWasSaidInAnotherPlace() throws Exception {
        says(amina, NUMBER, ADDRESS);
        says(amina, "07700 900456", ADDRESS);
        sends(
                        amina,
                        of() + "/reach",
                        "phone",
                        NUMBER,
                        "seen-phone",
                        NUMBER,
                        "email",
                        "j@example.com",
                        "seen-email",
                        ADDRESS)
                .andExpect(redirectedUrl(of() + "/reach"));
        var page = sees(amina, of() + "/reach");
        assertThat(page.select("#phone").val()).isEqualTo("07700 900456");
        assertThat(page.select("#email").val()).isEqualTo("j@example.com");
    }

    @Test
    void aConflictTellsOnlyWhatChangedMeanwhileAndByWhom() throws Exception {
        says(amina, NUMBER, ADDRESS);
        says(amina, "07700 900456", "j@example.com");
        var late = page(sends(
                        amina,
                        of() + "/reach",
                        "phone",
                        NUMBER,
                        "seen-phone",
                        NUMBER,
                        "email",
                        "jayden@example.com",
                        "seen-email",
                        ADDRESS)
                .andExpect(status().isConflict()));
        assertThat(late.select("[role=alert]").text())
                .contains(
                        "You changed the phone number in another place. It is 07700 900456 now.",
                        "You changed the e-mail address in another place. It is j@example.com now.")
                .doesNotContain("somebody else");
        assertThat(late.select("#phone").val()).as("not touched").isEqualTo("07700 900456");
        assertThat(late.select("#email").val()).as("as they typed it").isEqualTo("jayden@example.com");
        sends(amina, of() + "/reach", fieldsOf(late)).andExpect(redirectedUrl(of() + "/reach"));
        assertThat(sees(amina, of() + "/reach").select("#phone").val()).isEqualTo("07700 900456");
    }

    private static String[] fieldsOf(org.jsoup.nodes.Document page) {
        return page.select("main form input:not([name=_csrf])").stream()
                .flatMap(field -> java.util.stream.Stream.of(field.attr("name"), field.val()))
                .toArray(String[]::new);
    }

    @Test
    void nobodyElseReadsOrChangesItWhateverIsShared() throws Exception {
        says(amina, NUMBER, ADDRESS);
        for (var hidden : new Colleague[] {ruth, administrator}) {
            asks(hidden, of() + "/reach").andExpect(status().isNotFound());
            sends(hidden, of() + "/reach", "phone", "07700 900456").andExpect(status().isNotFound());
            sends(hidden, of() + "/reach", "phone", "none").andExpect(status().isNotFound());
        }
        asks(partner, of() + "/reach").andExpect(status().isNotFound());
        assertThat(sees(partner, of() + "/record").html()).doesNotContain(NUMBER, ADDRESS);
        assertThat(sees(analyst, of()).html()).doesNotContain(NUMBER, ADDRESS);
        asks(analyst, of() + "/reach").andExpect(status().isForbidden());
        sends(analyst, of() + "/reach", "phone", "07700 900456").andExpect(status().isForbidden());
        assertThat(sees(amina, of() + "/reach").select("#phone").val()).isEqualTo(NUMBER);
    }

    @Test
    void eachLookIsALineInTheLog() throws Exception {
        sees(amina, of() + "/reach");
        assertThat(log(ashdown, jay)).containsExactly("reach");
        assertThat(sees(jay.account(), of() + "/who-looked").text()).contains("the page on how to reach you");
    }
}
