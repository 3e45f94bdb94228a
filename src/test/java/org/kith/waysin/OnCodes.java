package org.kith.waysin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.TestClock;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.outbox.WentOut;
import org.kith.signin.Phone;
import org.kith.signin.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A young person who comes in with a passkey, and can be written to. */
abstract class OnCodes extends OnPages {
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");

    @LocalServerPort
    int port;

    @Autowired
    WentOut wentOut;

    final JdbcClient pastPolicy = JdbcClient.create(TestDatabase.superuser());

    InOrganisation ashdown;
    Colleague amina;
    Colleague ruth;
    Colleague administrator;
    Young jay;
    Visitor jays;
    Phone phone;
    String address;

    @BeforeEach
    void comeIn() throws Exception {
        ashdown = world.organisation("Ashdown " + UUID.randomUUID());
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ruth = ashdown.team("River").worker("Ruth");
        administrator = ashdown.administrator("Piotr");
        jay = north.youngPerson("Jay");
        world.settle();
        address = "jay-" + UUID.randomUUID() + "@example.org";
        jays = new Visitor(port);
        phone = theirPhone();
        jays.comeIn(page(sends(amina, door()).andExpect(status().isOk()))
                .select("#link")
                .val()
                .replaceFirst("https?://[^/]+", ""));
        jays.get("/passkey");
        jays.post("/passkey", Map.of("label", "Old phone", "answer", phone.make(jays.asked())));
        written(address);
    }

    String door() {
        return "/young-people/" + jay.id() + "/way-in";
    }

    UUID account() {
        return pastPolicy
                .sql("select id from account where young_person_id = ?")
                .param(jay.id())
                .query(UUID.class)
                .single();
    }

    /** As somebody who works with them wrote it. */
    void written(String email) {
        pastPolicy
                .sql(
                        "update contact_detail set ended_at = now() where young_person_id = ? and kind = 'email' and ended_at is null")
                .param(jay.id())
                .update();
        pastPolicy
                .sql(
                        "insert into contact_detail (organisation_id, young_person_id, kind, value, set_by) values (?, ?, 'email', ?, ?)")
                .params(ashdown.id(), jay.id(), email, amina.account())
                .update();
    }

    /** They let codes go to their address, and prove that it is theirs. */
    void letCodesCome() throws Exception {
        jays.get("/codes");
        assertThat(location(jays.post("/codes", Map.of("kind", "email")))).endsWith("/codes/proof");
        jays.get("/codes/proof");
        assertThat(location(jays.post("/codes/proof", Map.of("code", codeSentAfter(0)))))
                .endsWith("/codes");
    }

    /** Asks for a code in a browser. */
    HttpResponse<String> asks(Visitor browser, String where) {
        browser.get("/sign-in/message");
        return browser.post("/sign-in/message", Map.of("where", where));
    }

    HttpResponse<String> types(Visitor browser, String code) {
        browser.get("/sign-in/message/code");
        return browser.post("/sign-in/message/code", Map.of("code", code));
    }

    long codesSent() {
        return wentOut.latest().stream()
                .filter(one -> one.to().equals(address) && one.subject().startsWith("Your code"))
                .count();
    }

    /** The newest code, once more than so many went out. */
    String codeSentAfter(long before) throws InterruptedException {
        var patience = TestClock.now().plusSeconds(20);
        while (codesSent() <= before && TestClock.now().isBefore(patience)) {
            Thread.sleep(50);
        }
        assertThat(codesSent()).isGreaterThan(before);
        var newest = wentOut.latest().stream()
                .filter(one -> one.to().equals(address) && one.subject().startsWith("Your code"))
                .findFirst()
                .orElseThrow();
        var code = CODE.matcher(newest.words());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    /** Whose an address is is looked up on a thread of its own once whoever asked has their answer: that nothing goes out shows only after a while. */
    void staysAt(long sent) throws InterruptedException {
        Thread.sleep(1500);
        assertThat(codesSent()).isEqualTo(sent);
    }

    static String other(String code) {
        return code.equals("111111") ? "222222" : "111111";
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }

    static Phone theirPhone() {
        return Phone.of("http://localhost");
    }
}
