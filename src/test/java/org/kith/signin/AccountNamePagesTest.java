package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InService;
import org.kith.demo.Young;

/** What those who work here or at a service are called, put right. */
class AccountNamePagesTest extends OnPages {
    Colleague amina;
    Colleague ben;
    Colleague piotr;
    Colleague dana;
    Colleague lead;
    Colleague other;
    InService brightwell;
    Young jay;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina Before");
        ben = north.worker("Ben");
        piotr = ashdown.administrator("Piotr");
        brightwell = ashdown.service("Brightwell", "housing");
        dana = brightwell.partner("Dana Before");
        lead = brightwell.lead("Lena");
        other = ashdown.service("Canalside", "learning").lead("Kwame");
        jay = north.youngPerson("Jay").comesIn();
        amina.worksWith(jay).since("1 year ago");
        amina.writes(jay, "home", "note").saying("We met.");
        jay.shares("home").with(brightwell);
        world.settle();
    }

    private static String of(UUID account) {
        return "/accounts/" + account;
    }

    @Test
    void aFormThatGivesBackWhatNoDatabaseHoldsIsNoFault() throws Exception {
        sends(amina, of(amina.account()) + "/name", "name", "Amina Now", "seen", "Amina Before\u0000")
                .andExpect(redirectedUrl("/passkey"));
    }

    @Test
    void aNameThatShowsNothingIsNone() throws Exception {
        for (var name : new String[] {"\u00a0", "\u200b", "\u2800", "\u3164", "\u202e"}) {
            var page = page(sends(amina, of(amina.account()) + "/name", "name", name, "seen", "Amina Before")
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.select(".summary").text()).isNotEmpty();
        }
    }

    @Test
    void aWorkerPutsTheirNameRightAndItStandsEverywhere() throws Exception {
        assertThat(sees(amina, "/passkey").select("main a[href=" + of(amina.account()) + "/name]"))
                .hasSize(1);
        var form = sees(amina, of(amina.account()) + "/name");
        assertThat(form.select("#name").val()).isEqualTo("Amina Before");
        sends(amina, of(amina.account()) + "/name", "name", "  Amina \t Now ", "seen", "Amina Before")
                .andExpect(redirectedUrl("/passkey"));
        for (var who : new UUID[] {ben.account(), jay.account(), dana.account()}) {
            assertThat(sees(who, "/young-people/" + jay.id() + "/record").text())
                    .contains("Amina Now")
                    .doesNotContain("Amina Before");
        }
        assertThat(sees(ben, "/young-people").text()).contains("Amina Now").doesNotContain("Amina Before");
        assertThat(page(sends(ben, "/young-people/search", "words", "Amina Now"))
                        .text())
                .contains("Jay");
        assertThat(page(sends(ben, "/young-people/search", "words", "Amina Before"))
                        .text())
                .doesNotContain("Jay");
    }

    /** Whatever a partner calls themselves, their words say for whom they work; of somebody who works here nothing more is said. */
    @Test
    void whatAPartnerWroteSaysForWhichServiceTheyWork() throws Exception {
        jay.shares("plan").with(brightwell).mayAdd();
        dana.writes(jay, "plan", "note").saying("Tea with Dana.");
        world.settle();
        assertThat(sees(jay.account(), "/today").text()).contains("Dana Before of Brightwell");
        for (var who : new UUID[] {jay.account(), amina.account(), lead.account()}) {
            var record = sees(who, "/young-people/" + jay.id() + "/record").select("main");
            assertThat(record.text())
                    .contains("Written by Dana Before of Brightwell", "Written by Amina Before,")
                    .doesNotContain("Amina Before of");
        }
    }

    @Test
    void whatSomebodyWasCalledIsReadByThemselvesAndTheAdministratorAlone() throws Exception {
        sends(piotr, of(amina.account()) + "/name", "name", "Amina Now", "seen", "Amina Before")
                .andExpect(redirectedUrl("/staff/" + amina.account()));
        for (var who : new Colleague[] {amina, piotr}) {
            assertThat(sees(who, of(amina.account()) + "/names-before").text())
                    .contains("Amina Before")
                    .contains("Changed by Piotr on");
        }
        asks(ben, of(amina.account()) + "/names-before").andExpect(status().isForbidden());
        asks(dana, of(amina.account()) + "/names-before").andExpect(status().isForbidden());
        asks(jay.account(), of(amina.account()) + "/names-before").andExpect(status().isForbidden());
        assertThat(acting.<Integer>as(ben.actor(), viewer -> jdbc.sql("select count(*)::int from former_name")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void aServiceLooksAfterTheNamesOfItsOwnPeople() throws Exception {
        var address = of(dana.account()) + "/name";
        asks(other, address).andExpect(status().isNotFound());
        asks(ben, address).andExpect(status().isForbidden());
        assertThat(sees(lead, "/our-people/" + dana.account()).select("a[href=" + address + "]"))
                .hasSize(1);
        sends(lead, address, "name", "Dana Now", "seen", "Dana Before")
                .andExpect(redirectedUrl("/our-people/" + dana.account()));
        asks(lead, of(dana.account()) + "/names-before").andExpect(status().isForbidden());
        asks(dana, of(dana.account()) + "/names-before").andExpect(status().isForbidden());
        assertThat(sees(piotr, of(dana.account()) + "/names-before").text())
                .contains("Dana Before")
                .contains("Changed by Lena on");
        sends(dana, address, "name", "Dana Again", "seen", "Dana Now").andExpect(redirectedUrl("/passkey"));
    }

    @Test
    void whatWasTypedIsKeptWhereItCannotBeTaken() throws Exception {
        var address = of(amina.account()) + "/name";
        var empty = page(sends(amina, address, "name", " ", "seen", "Amina Before")
                .andExpect(status().isUnprocessableContent()));
        assertThat(empty.select(".summary").text()).contains("Write the name");
        var late = page(sends(amina, address, "name", "Amina Late", "seen", "Somebody Else")
                .andExpect(status().isConflict()));
        assertThat(late.select("#name").val()).isEqualTo("Amina Late");
        assertThat(late.select("[name=seen]").val()).isEqualTo("Amina Before");
        sends(amina, address, "name", "Amina Now", "seen", "Amina Before").andExpect(status().is3xxRedirection());
        sends(amina, address, "name", "Amina Now", "seen", "Amina Before").andExpect(status().is3xxRedirection());
        assertThat(sees(amina, of(amina.account()) + "/names-before").select("main li"))
                .hasSize(1);
    }

    /** What somebody calls themselves makes them nobody else, also not by a name of before; what others called them stays theirs. */
    @Test
    void whoTwoAccountsAreGoesByTheNamesThatOthersGave() throws Exception {
        sends(ben, of(ben.account()) + "/name", "name", "Benno", "seen", "Ben").andExpect(status().is3xxRedirection());
        sends(dana, of(dana.account()) + "/name", "name", "Ben", "seen", "Dana Before")
                .andExpect(status().is3xxRedirection());
        assertThat(isBen(dana)).isFalse();
        sends(piotr, of(amina.account()) + "/name", "name", "Ben", "seen", "Amina Before")
                .andExpect(status().is3xxRedirection());
        sends(amina, of(amina.account()) + "/name", "name", "Amina", "seen", "Ben")
                .andExpect(status().is3xxRedirection());
        assertThat(isBen(amina)).isTrue();
    }

    private boolean isBen(Colleague other) {
        return acting.<Boolean>as(ben.actor(), viewer -> jdbc.sql("select kith.one_person(?, ?)")
                .params(ben.account(), other.account())
                .query(Boolean.class)
                .single());
    }

    @Test
    void aYoungPersonsNameStandsWithThemAndNotWithTheirAccount() throws Exception {
        asks(ben, of(jay.account()) + "/name").andExpect(status().isForbidden());
        asks(piotr, of(jay.account()) + "/name").andExpect(status().isNotFound());
        assertThat(sees(jay.account(), "/passkey").select("main a[href=/young-people/" + jay.id() + "/name]"))
                .hasSize(1);
    }
}
