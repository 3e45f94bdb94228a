package org.kith.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.names.NameLists;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose e-mail address, name or account somebody else changed is told: first of all at their next sign-in, and by message, at the address of before too. */
class ToldOfChangesTest extends OnPages {
    private static final String BEFORE = "amina@council.example";
    private static final String NOW = "somebody@elsewhere.example";

    @Autowired
    OutboxSql sql;

    @Autowired
    ObjectProvider<MadeWhenSent> made;

    @Autowired
    NameLists lists;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    InOrganisation ashdown;
    Colleague amina;
    Colleague tom;
    Colleague piotr;
    Colleague wendy;
    Colleague dana;
    Colleague lead;
    Young jay;
    String address;

    @BeforeEach
    void tell() throws Exception {
        mail.start();
        ashdown = world.organisation("Ashdown " + UUID.randomUUID());
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        piotr = ashdown.administrator("Piotr");
        wendy = ashdown.analyst("Wendy");
        var brightwell = ashdown.service("Brightwell", "housing");
        dana = brightwell.partner("Dana");
        lead = brightwell.lead("Sunny");
        jay = north.youngPerson("Jay").childNumber("900001").comesIn();
        amina.worksWith(jay).since("2016-01-01");
        world.settle();
        address = "/workers/" + amina.worker() + "/email";
        keeps(amina, BEFORE, "");
        forget();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    /** What was told so far, so that each test reads what is new. */
    private void forget() throws Exception {
        mailed();
        mail.purgeEmailFromAllMailboxes();
        JdbcClient.create(TestDatabase.superuser())
                .sql("update way_in_change set told_at = now() where organisation_id = ?")
                .param(ashdown.id())
                .update();
    }

    private void keeps(Colleague who, String email, String seen) throws Exception {
        sends(who, address, "email", email, "seen", seen).andExpect(redirectedUrl(address));
    }

    /** Who got which message. */
    private List<String> mailed() throws Exception {
        var server = MailServer.of("smtp://127.0.0.1:" + mail.getSmtp().getPort(), "", "kith@kith.example");
        var gateways = new Gateways(new MailGateway(server, URI.create("https://kith.example")), NoTexts.NONE);
        new Sending(acting, sql, gateways, made).send(ashdown.id());
        return Stream.of(mail.getReceivedMessages())
                .map(ToldOfChangesTest::told)
                .sorted()
                .toList();
    }

    private static String told(MimeMessage message) {
        try {
            return message.getAllRecipients()[0] + ": " + message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String[] changed(String... addresses) {
        return Stream.of(addresses)
                .map(to -> to + ": The e-mail address of a Kith account was changed")
                .sorted()
                .toArray(String[]::new);
    }

    private List<String> news(UUID account) throws Exception {
        return sees(account, "/signed-in/news").select("p.warning").eachText();
    }

    private void nothingIsNewTo(UUID account) throws Exception {
        asks(account, "/signed-in/news").andExpect(redirectedUrl("/"));
    }

    @Test
    void anAddressThatTheAdministratorChanged() throws Exception {
        keeps(piotr, NOW, BEFORE);
        assertThat(news(amina.account()))
                .singleElement()
                .asString()
                .startsWith("Piotr changed on ")
                .contains("e-mail");
        assertThat(sees(amina, "/signed-in/news").select("main p > a").first().attr("href"))
                .isEqualTo("/accounts/" + amina.account() + "/name");
        assertThat(mailed()).containsExactly(changed(BEFORE, NOW));
        var told = sees(amina, "/signed-in/news").select("[name=told]").val();
        sends(amina, "/signed-in/news", "told", told).andExpect(redirectedUrl("/"));
        nothingIsNewTo(amina.account());
        assertThat(sees(amina, "/signed-in").text()).contains("Piotr changed on ");
    }

    @Test
    void oneThatTheyChangedThemselvesGoesToBothAndIsNoNews() throws Exception {
        keeps(amina, NOW, BEFORE);
        nothingIsNewTo(amina.account());
        assertThat(mailed()).containsExactly(changed(BEFORE, NOW));
    }

    @Test
    void oneThatWasTakenAway() throws Exception {
        keeps(tom, "", BEFORE);
        assertThat(news(amina.account())).singleElement().asString().startsWith("Tom changed on ");
        assertThat(mailed()).containsExactly(changed(BEFORE));
    }

    @Test
    void oneThatAListChanged() throws Exception {
        var coded = ashdown.swId("SW4712");
        coded.worksWith(jay).since("1 year ago").until("6 months ago");
        world.settle();
        var worker = "/workers/" + coded.worker();
        saysWhoTheyAre(wendy, tom, coded.worker(), amina, "Same person");
        sends(tom, worker + "/email", "email", BEFORE, "seen", "").andExpect(status().is3xxRedirection());
        forget();
        var list = "SW_ID,Name,Work email\nSW4712,Amina," + NOW + "\n";
        var answer = lists.load(ashdown.id(), "workers.csv", list.getBytes(UTF_8), Map.of(), true);
        assertThat(answer).isInstanceOf(NameLists.Done.class);
        assertThat(news(amina.account())).singleElement().asString().startsWith("A list that was loaded on ");
        assertThat(mailed()).containsExactly(changed(BEFORE, NOW));
    }

    @Test
    void oneThatCameAlongWithAWorkerTheyAreSaidToBe() throws Exception {
        var other = ashdown.swId("SW4711");
        other.worksWith(jay).since("1 year ago").until("6 months ago");
        world.settle();
        var worker = "/workers/" + other.worker();
        sends(tom, worker + "/email", "email", NOW, "seen", "").andExpect(status().is3xxRedirection());
        assertThat(mailed()).as("nobody is known by it").isEmpty();
        saysWhoTheyAre(wendy, tom, other.worker(), amina, "Same person");
        assertThat(news(amina.account())).singleElement().asString().startsWith("Tom changed on ");
        assertThat(mailed()).containsExactly(changed(BEFORE, NOW));
        forget();
        sends(tom, worker + "/account/removal", "account", amina.account().toString(), "because", "I was wrong")
                .andExpect(status().is3xxRedirection());
        assertThat(news(amina.account())).hasSize(1);
        assertThat(mailed()).containsExactly(changed(BEFORE, NOW));
    }

    @Test
    void aNameThatTheAdministratorOrTheirLeadChanged() throws Exception {
        sends(piotr, "/accounts/" + amina.account() + "/name", "name", "Mina", "seen", "Amina")
                .andExpect(status().is3xxRedirection());
        assertThat(news(amina.account()))
                .singleElement()
                .asString()
                .startsWith("Piotr changed on ")
                .contains("called");
        assertThat(mailed()).containsExactly(BEFORE + ": The name on your Kith account was changed");
        sends(lead, "/accounts/" + dana.account() + "/name", "name", "Dan", "seen", "Dana")
                .andExpect(status().is3xxRedirection());
        assertThat(news(dana.account())).singleElement().asString().startsWith("Sunny changed on ");
        sends(dana, "/accounts/" + dana.account() + "/name", "name", "Dana", "seen", "Dan")
                .andExpect(status().is3xxRedirection());
        assertThat(news(dana.account())).as("not of what they did themselves").hasSize(1);
    }

    @Test
    void anAccountThatWasEnded() throws Exception {
        sends(piotr, "/staff/" + amina.account() + "/ending", "sure", "yes").andExpect(status().is3xxRedirection());
        assertThat(mailed()).containsExactly(BEFORE + ": Your Kith account was ended");
    }

    @Test
    void whatAYoungPersonIsCalledAndWhereTheyAreWrittenTo() throws Exception {
        reaches("jay@example.org", "");
        assertThat(mailed()).containsExactly(changed("jay@example.org"));
        forget();
        reaches("other@example.org", "jay@example.org");
        nothingIsNewTo(jay.account());
        assertThat(sees(jay.account(), "/today").text()).contains("e-mail");
        assertThat(mailed()).containsExactly(changed("jay@example.org", "other@example.org"));
        forget();
        sends(amina, "/young-people/" + jay.id() + "/name", "name", "Robin", "seen", "Jay")
                .andExpect(status().is3xxRedirection());
        assertThat(news(jay.account()))
                .singleElement()
                .asString()
                .startsWith("Amina changed on ")
                .contains("called");
        assertThat(mailed()).containsExactly("other@example.org: The name on your Kith account was changed");
    }

    private void reaches(String email, String seen) throws Exception {
        var page = "/young-people/" + jay.id() + "/reach";
        sends(amina, page, "email", email, "seen-email", seen).andExpect(status().is3xxRedirection());
    }
}
