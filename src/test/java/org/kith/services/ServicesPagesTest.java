package org.kith.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.kith.walk.SentForm;

/** Services, and who of them comes in. */
class ServicesPagesTest extends OnServices {

    @Test
    void aWorkerAddsAServiceOnceHoweverOftenTheySendIt() throws Exception {
        var page = sees(amina, "/services");
        assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("Services");
        var id = page.select("input[name=id]").val();
        var wrong = page(sends(amina, "/services", "id", id, "name", "  ", "kind", "health")
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select("[role=alert]").text()).contains("Write the name of the service");
        assertThat(wrong.select("option[selected]").val()).isEqualTo("health");
        assertThat(wrong.select("input[name=id]").val()).isEqualTo(id);
        for (int i = 0; i < 2; i++) {
            sends(amina, "/services", "id", id, "name", "Town <Clinic>", "kind", "health")
                    .andExpect(redirectedUrl("/services/" + id));
        }
        var anew = UUID.randomUUID().toString();
        sends(amina, "/services", "id", anew, "name", "tówn  <CLINIC>", "kind", "health")
                .andExpect(redirectedUrl("/services/" + id));
        assertThat(sees(amina, "/services").select("tbody th:contains(Town <Clinic>)"))
                .hasSize(1);
        var otherwise = page(sends(amina, "/services", "name", "TOWN <clinic>", "kind", "housing")
                .andExpect(status().isUnprocessableContent()));
        assertThat(otherwise.select("[role=alert]").text()).contains("There is a service of this name already");
        sends(manager, services() + "/name", "name", "Town <Clinic>", "kind", "housing")
                .andExpect(status().isUnprocessableContent());
        assertThat(sees(amina, "/services/" + id).text()).contains("Nobody comes in from this service yet.");
    }

    @Test
    void managersRenameAndEndItAndWorkersAreToldWhoDoes() throws Exception {
        asks(amina, services() + "/name").andExpect(status().isForbidden());
        sends(amina, services() + "/ending").andExpect(status().isForbidden());
        assertThat(sees(amina, services()).text()).doesNotContain("End Brightwell");
        sends(manager, services() + "/name", "name", "", "kind", "housing")
                .andExpect(status().isUnprocessableContent());
        sends(manager, services() + "/name", "name", "Brightwell", "kind", "other")
                .andExpect(redirectedUrl(services()));
        assertThat(sees(manager, services() + "/ending").text())
                .contains("End Brightwell here?", "All 2 people who come in from it are out at once");
        sends(manager, services() + "/ending", "sure", "yes").andExpect(redirectedUrl("/services"));
        assertThat(page(asks(dana, "/shared-with-me").andExpect(status().isForbidden()))
                        .text())
                .contains("You can no longer sign in here");
        asks(lead, "/our-people").andExpect(status().isForbidden());
        assertThat(sees(amina, "/services").select("tbody").text()).doesNotContain("Brightwell");
        sends(amina, services() + "/people", "account", UUID.randomUUID().toString(), "name", "New")
                .andExpect(status().isForbidden());
        sends(administrator, people(dana) + "/link").andExpect(status().isForbidden());
        sends(manager, services() + "/name", "name", "Back", "kind", "other").andExpect(status().isForbidden());
    }

    @Test
    void aLinkIsShownOnceAndAPersonInvitedOnce() throws Exception {
        var account = sees(manager, services()).select("input[name=account]").val();
        var empty = page(sends(manager, services() + "/people", "account", account, "name", " ", "lead", "true")
                .andExpect(status().isUnprocessableContent()));
        assertThat(empty.select("input[name=lead]").hasAttr("checked")).isTrue();
        for (int i = 0; i < 2; i++) {
            var made = page(sends(manager, services() + "/people", "account", account, "name", "Noor", "lead", "true")
                    .andExpect(status().isOk()));
            assertThat(made.select("#link").val()).contains("/welcome/");
            assertThat(made.text()).contains("Give it to Noor face to face");
            assertThat(made.select("h1").text())
                    .isEqualTo(i == 0 ? "The link for Noor is ready" : "A new link for Noor is ready");
        }
        var page = sees(amina, services());
        assertThat(page.select("tbody th:contains(Noor)").text()).isEqualTo("Noor Looks after who comes in");
        assertThat(page.text()).doesNotContain("/welcome/");
        asks(UUID.fromString(account), "/our-people").andExpect(status().isForbidden());
        sends(lead, "/our-people/" + account + "/word").andExpect(redirectedUrl("/our-people/" + account));
        assertThat(sees(UUID.fromString(account), "/our-people").text()).contains("Sunita", "Dana", "Noor");
    }

    /** Whoever had it would speak as them: an administrator gives such a name. Within one service it is asked about. */
    @Test
    void nobodyIsLetInUnderTheNameOfSomebodyElse() throws Exception {
        for (var who : List.of(amina, manager, lead)) {
            var address = who == lead ? "/our-people" : services() + "/people";
            for (var name : List.of("tóm", "AMINA", "Kwame", "Αmina")) {
                var account = UUID.randomUUID().toString();
                var refused = page(sends(who, address, "account", account, "name", name)
                        .andExpect(status().isUnprocessableContent()));
                assertThat(refused.select(".error").text()).contains("an administrator gives this name");
                assertThat(refused.select("#name").val()).isEqualTo(name);
            }
            assertThat(page(sends(who, address, "account", UUID.randomUUID().toString(), "name", "dana"))
                            .select("h1")
                            .text())
                    .doesNotContain("is ready");
        }
        assertThatThrownBy(() -> acting.doAs(amina.actor(), viewer -> jdbc.sql(
                                "insert into account (organisation_id, name, role, service_id) values (?, 'Tom', 'partner', ?)")
                        .params(ashdown.id(), brightwell.id())
                        .update()))
                .hasStackTraceContaining("somebody else here is called so");
        sends(
                        administrator,
                        services() + "/people",
                        "account",
                        UUID.randomUUID().toString(),
                        "name",
                        "Tom")
                .andExpect(status().isOk());
    }

    @Test
    void aWorkerMakesLinksUntilTheyHaveAPasskey() throws Exception {
        sends(amina, people(dana) + "/link").andExpect(status().isOk());
        hasPasskey(dana);
        sends(amina, people(dana) + "/link").andExpect(status().isForbidden());
        sends(amina, services() + "/people", "account", dana.account().toString(), "name", "Dana")
                .andExpect(status().isForbidden());
        sends(amina, lostBy(dana), "because", "x").andExpect(status().isForbidden());
        sends(amina, people(dana) + "/ending").andExpect(status().isForbidden());
        assertThat(sees(amina, people(dana)).select("main form")).isEmpty();
        assertThat(passkeys(dana)).isOne();
        assertThat(sees(administrator, people(dana)).select("main form")).isEmpty();
        sends(administrator, people(dana) + "/link").andExpect(status().isForbidden());
        sends(administrator, lostBy(dana), "because", "She rang").andExpect(redirectedUrl(people(dana)));
        assertThat(passkeys(dana)).isZero();
        sends(administrator, people(dana) + "/link").andExpect(status().isForbidden());
        sends(amina, people(dana) + "/link").andExpect(status().isOk());
    }

    /** A page that is loaded again sends its form again: the link that was handed over works no more, and whoever made it must know. */
    @Test
    void aLinkMadeAgainByTheSameFormSaysThatTheOneBeforeIsOver() throws Exception {
        for (var door : List.of(people(dana), "/staff/" + amina.account())) {
            var form = sees(administrator, door).select("form[action$=/link] input[name=form]");
            for (var again : List.of(false, true)) {
                var made = page(
                        sends(administrator, door + "/link", "form", form.val()).andExpect(status().isOk()));
                assertThat(made.select("h1").text().startsWith("A new link for"))
                        .isEqualTo(again);
                assertThat(made.select("[role=status]").text().contains("the link shown before no longer works"))
                        .isEqualTo(again);
                assertThat(made.select("#link").val()).contains("/welcome/");
            }
        }
    }

    private static String lostBy(Colleague who) {
        return "/accounts/" + who.account() + "/lost-device";
    }

    @Test
    void aLeadLooksAfterTheirOwnPeopleAndNobodyElse() throws Exception {
        var page = sees(lead, "/our-people");
        assertThat(page.select("nav a[aria-current=page]").eachText()).containsOnly("Our people");
        assertThat(page.select("tbody th").eachText()).containsExactly("Dana", "Sunita Looks after who comes in");
        for (var link : page.select("tbody a").eachAttr("href")) {
            asks(lead, link).andExpect(status().isOk());
        }
        hasPasskey(dana);
        sends(lead, "/our-people/" + dana.account() + "/link").andExpect(status().isForbidden());
        sends(lead, lostBy(dana), "because", "She rang").andExpect(redirectedUrl("/our-people/" + dana.account()));
        assertThat(passkeys(dana)).isZero();
        sends(lead, "/our-people/" + dana.account() + "/link").andExpect(status().isForbidden());
        var colleague = UUID.randomUUID().toString();
        sends(lead, "/our-people", "account", colleague, "name", "Noor").andExpect(status().isOk());
        asks(lead, "/our-people/" + colleague).andExpect(status().isOk());
        for (var other : new Colleague[] {otherPartner, otherLead, amina, stranger}) {
            asks(lead, "/our-people/" + other.account()).andExpect(status().isNotFound());
            sends(lead, "/our-people/" + other.account() + "/link").andExpect(status().isNotFound());
            assertThat(sends(lead, lostBy(other), "because", "x")
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isIn(403, 404);
            sends(lead, "/our-people/" + other.account() + "/ending").andExpect(status().isNotFound());
        }
        sends(lead, "/our-people", "account", otherPartner.account().toString(), "name", "Mine")
                .andExpect(status().isNotFound());
    }

    @Test
    void aLeadEndsSomebodyButNotThemselves() throws Exception {
        asks(lead, "/our-people/" + dana.account() + "/ending").andExpect(status().isOk());
        sends(lead, "/our-people/" + dana.account() + "/ending", "sure", "yes").andExpect(redirectedUrl("/our-people"));
        asks(dana, "/shared-with-me").andExpect(status().isForbidden());
        sends(lead, "/our-people/" + dana.account() + "/link").andExpect(status().isForbidden());
        sends(lead, "/our-people/" + lead.account() + "/ending").andExpect(status().isForbidden());
        sends(lead, lostBy(lead), "because", "x").andExpect(status().isForbidden());
        assertThat(sees(lead, "/our-people").select("details tbody th").text()).isEqualTo("Dana");
    }

    @Test
    void partnersAreNotAmongThoseWhoWorkHere() throws Exception {
        assertThat(sees(administrator, "/staff").text()).doesNotContain("Dana", "Sunita");
        asks(administrator, "/staff/" + dana.account()).andExpect(status().isNotFound());
    }

    @Test
    void anotherOrganisationFindsNothing() throws Exception {
        asks(stranger, services()).andExpect(status().isNotFound());
        asks(stranger, people(dana)).andExpect(status().isNotFound());
        sends(stranger, people(dana) + "/link").andExpect(status().isNotFound());
        sends(stranger, services() + "/people", "account", UUID.randomUUID().toString(), "name", "New")
                .andExpect(status().isNotFound());
        assertThat(sees(stranger, "/services").text()).contains("There are no services here yet.");
    }

    /** Back and Save: a form fetched anew. Two people may have one name, so nobody is taken for another without being asked. */
    @Test
    void whoIsInvitedAgainIsThereOnceUnlessItIsSomebodyElse() throws Exception {
        for (var at : List.of(services() + "/people", "/our-people")) {
            var who = at.equals("/our-people") ? lead : amina;
            var name = "Noor " + at.length();
            for (int i = 0; i < 2; i++) {
                sends(
                                who,
                                at,
                                "account",
                                UUID.randomUUID().toString(),
                                "name",
                                i == 0 ? name : name.toUpperCase(Locale.UK))
                        .andExpect(status().isOk());
            }
            assertThat(named(name.toUpperCase(Locale.UK))).isZero();
            var there = page(sends(who, at, "account", UUID.randomUUID().toString(), "name", name));
            assertThat(there.select("h1").text()).isEqualTo(name + " is on the list already");
            assertThat(there.select("#link")).isEmpty();
            assertThat(named(name)).isEqualTo(1);
            var form = there.selectFirst("form:has([name=twice])");
            for (int i = 0; i < 2; i++) {
                var made = page(sends(who, form.attr("action"), SentForm.hidden(form)));
                assertThat(made.select("#link")).hasSize(1);
            }
            assertThat(named(name)).as("somebody else of that name").isEqualTo(2);
        }
    }

    private int named(String name) {
        return acting.as(amina.actor(), viewer -> jdbc.sql("select count(*) from account where name = ?")
                .param(name)
                .query(Integer.class)
                .single());
    }
}
