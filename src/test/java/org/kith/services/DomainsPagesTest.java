package org.kith.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.form.Form;
import org.kith.outbox.Outbox;
import org.kith.signin.Invitations;
import org.kith.signin.WaysIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail domains of a service, and people let in by an address at one of them. */
class DomainsPagesTest extends OnServices {
    private static final String BRIGHTWELL = "brightwell.example";

    @Autowired
    ServiceSql services;

    @Autowired
    PartnerSql partnerSql;

    @Autowired
    AddressSql addresses;

    @Autowired
    Invitations invitations;

    @Autowired
    WaysIn waysIn;

    @Autowired
    Outbox outbox;

    @Autowired
    Clock clock;

    private final JdbcClient pastPolicy = JdbcClient.create(TestDatabase.superuser());

    private void named(String domains) throws Exception {
        sends(manager, services() + "/domains", "domains", domains).andExpect(redirectedUrl(services()));
    }

    private Partners withEMail(boolean set) {
        return new Partners(acting, services, partnerSql, addresses, links(set), invitations, waysIn, clock);
    }

    private MailedLinks links(boolean set) {
        return new MailedLinks(invitations, outbox, () -> set);
    }

    private static Form noor(String account, String email) {
        return Form.empty().with("account", account).with("name", "Noor").with("email", email);
    }

    @Test
    void managersNameThemAndNoneIsSaidInWords() throws Exception {
        assertThat(sees(amina, services()).text()).contains("No domains are named for Brightwell Homes");
        assertThat(sees(amina, services()).select("input[name=email]")).isEmpty();
        asks(amina, services() + "/domains").andExpect(status().isForbidden());
        sends(amina, services() + "/domains", "domains", BRIGHTWELL).andExpect(status().isForbidden());
        asks(stranger, services() + "/domains").andExpect(status().isNotFound());
        var wrong = page(sends(manager, services() + "/domains", "domains", "xn--brghtwell-92a.example")
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select("[role=alert]").text()).contains("written with a to z");
        named("@Brightwell.Example gmail.com");
        var page = sees(administrator, services());
        assertThat(page.text())
                .contains(
                        "at one of these only: brightwell.example, gmail.com.",
                        "Anybody can have an address at gmail.com.")
                .contains("Said by Tom");
    }

    @Test
    void whoeverIsLetInHasAnAddressAtOneOfThem() throws Exception {
        named(BRIGHTWELL);
        var account = UUID.randomUUID().toString();
        for (var wrong : new String[] {
            "",
            "noor@mail.brightwell.example",
            "noor@elsewhere.example",
            "noor%elsewhere.example@brightwell.example",
            "noor"
        }) {
            var page = page(sends(amina, services() + "/people", "account", account, "name", "Noor", "email", wrong)
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.select("[role=alert]").text()).contains("address");
        }
        var made = page(sends(
                        amina,
                        services() + "/people",
                        "account",
                        account,
                        "name",
                        "Noor",
                        "email",
                        "noor@Brightwell.example")
                .andExpect(status().isOk()));
        assertThat(made.text()).contains("A link is on its way to Noor", "It goes to noor@Brightwell.example.");
        assertThat(made.html()).doesNotContain("/welcome/");
        assertThat(sees(amina, services() + "/people/" + account).text()).contains("noor@Brightwell.example");
    }

    @Test
    void theLinkGoesOutAndWhoeverInvitesDoesNotSeeIt() throws Exception {
        named(BRIGHTWELL);
        var account = UUID.randomUUID();
        var form = noor(account.toString(), "noor@brightwell.example");
        var page = (PartnerMailedPage) withEMail(true).invite(amina.actor(), brightwell.id(), form, false);
        assertThat(page.until()).isNotNull();
        assertThat(page.to()).isEqualTo("noor@brightwell.example");
        var again = (PartnerMailedPage) withEMail(true).invite(amina.actor(), brightwell.id(), form, false);
        assertThat(again.until()).isNull();
        var message = pastPolicy
                .sql("select id from outbox_message where account_id = ? and what = 'partner link'")
                .param(account)
                .query(UUID.class)
                .single();
        var link = acting.as(
                amina.actor(),
                viewer -> links(true).made(viewer, message, account).orElseThrow());
        var token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(invitations.works(token)).isTrue();
        assertThat(invitations.use(token)).contains(account);
    }

    @Test
    void withoutEMailTheLinkIsShownAndThatIsSaid() throws Exception {
        named(BRIGHTWELL);
        var form = noor(UUID.randomUUID().toString(), "noor@brightwell.example");
        var page = (PartnerLinkPage) withEMail(false).invite(amina.actor(), brightwell.id(), form, false);
        assertThat(page.unsent()).isTrue();
        assertThat(page.link().address().toString()).contains("/welcome/");
        var shown = acting.as(amina.actor(), viewer -> withEMail(false)
                .page(viewer, services.one(brightwell.id()).orElseThrow(), PartnerForm.empty())
                .link());
        assertThat(shown).isEqualTo("partner.invite.unsent");
    }

    @Test
    void whereNoneAreNamedTheLinkIsShownAsBefore() throws Exception {
        var made = page(sends(
                        amina,
                        services() + "/people",
                        "account",
                        UUID.randomUUID().toString(),
                        "name",
                        "Noor")
                .andExpect(status().isOk()));
        assertThat(made.select("#link").val()).contains("/welcome/");
        assertThat(made.text()).doesNotContain("E-mail is not set up");
    }

    @Test
    void whoHasNoAddressThereIsNamedKeepsTheirAccountAndIsAskedForOneBeforeALink() throws Exception {
        named(BRIGHTWELL);
        var page = sees(lead, "/our-people");
        assertThat(page.text())
                .contains("2 people come in and have no address at these domains", "No address is known");
        assertThat(sees(lead, "/shared-with-me").text()).contains("With which e-mail addresses people of your service");
        assertThat(sees(dana, "/shared-with-me").text()).doesNotContain("With which e-mail addresses");
        var asked = page(sends(lead, "/our-people/" + dana.account() + "/link").andExpect(status().isOk()));
        assertThat(asked.select("#link")).isEmpty();
        assertThat(asked.select("input[name=email]")).hasSize(1);
        var made = page(sends(lead, "/our-people/" + dana.account() + "/address", "email", "dana@brightwell.example")
                .andExpect(status().isOk()));
        assertThat(made.text()).contains("It goes to dana@brightwell.example.");
        assertThat(made.html()).doesNotContain("/welcome/");
        assertThat(sees(lead, "/our-people").text()).contains("1 person comes in and has no address");
        named("other.example");
        assertThat(sees(manager, services()).text()).contains("2 people come in", "dana@brightwell.example");
        sees(dana, "/shared-with-me");
    }

    @Test
    void theDatabaseKeepsToTheDomainsThatWereNamedLast() throws Exception {
        named("other.example");
        named(BRIGHTWELL);
        for (var who : List.of(amina, lead, administrator)) {
            assertThatThrownBy(() -> invites(who, dana))
                    .as("no address is known")
                    .hasStackTraceContaining("row-level security");
        }
        says(amina, dana, "dana@brightwell.example");
        invites(amina, dana);
        says(lead, dana, "dana@BRIGHTWELL.example");
        assertThatThrownBy(() -> says(amina, dana, "dana@other.example")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> says(amina, dana, "dana@mail.brightwell.example"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> says(otherLead, dana, "dana@brightwell.example"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> says(dana, dana, "dana@brightwell.example")).isInstanceOf(DataAccessException.class);
        named("other.example");
        assertThatThrownBy(() -> invites(lead, dana)).hasStackTraceContaining("row-level security");
        named("");
        says(amina, dana, "dana@anywhere.example");
        invites(lead, dana);
    }

    private void invites(Colleague who, Colleague of) {
        acting.doAs(who.actor(), viewer -> jdbc.sql("""
                        insert into invitation (organisation_id, account_id, made_by, token_hash, made_at, expires_at)
                        values (?, ?, ?, sha256(gen_random_uuid()::text::bytea), now(), now() + interval '10 minutes')
                        """)
                .params(ashdown.id(), of.account(), who.account())
                .update());
    }

    private void says(Colleague who, Colleague of, String address) {
        acting.doAs(who.actor(), viewer -> addresses.say(viewer, of.account(), address));
    }
}
