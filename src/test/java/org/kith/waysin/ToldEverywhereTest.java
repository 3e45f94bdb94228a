package org.kith.waysin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.signin.Visitor;

/** What codes do to an account is told at every number and address of whose it is. */
class ToldEverywhereTest extends OnCodes {

    @BeforeEach
    void aPhoneToo() {
        pastPolicy
                .sql(
                        "insert into contact_detail (organisation_id, young_person_id, kind, value, set_by) values (?, ?, 'phone', '07700 900123', ?)")
                .params(ashdown.id(), jay.id(), amina.account())
                .update();
    }

    private List<String> toldAt(String what) {
        return pastPolicy.sql("""
                        select d.kind from outbox_message m join contact_detail d on d.id = m.contact_detail_id
                         where m.account_id = ? and m.what = ? and d.ended_at is null order by d.kind
                        """).params(account(), what).query(String.class).list();
    }

    private Visitor byCode() throws Exception {
        var elsewhere = new Visitor(port);
        asks(elsewhere, address);
        assertThat(location(types(elsewhere, codeSentAfter(1)))).endsWith("/passkey/here");
        return elsewhere;
    }

    @Test
    void thatSomebodyCameIn() throws Exception {
        letCodesCome();
        byCode();
        assertThat(toldAt("signed in by code")).containsExactly("email", "phone");
    }

    @Test
    void thatCodesMayCome() throws Exception {
        assertThat(toldAt("codes on")).isEmpty();
        letCodesCome();
        assertThat(toldAt("codes on")).containsExactly("email", "phone");
    }

    @Test
    void whoeverCameByACodeChoosesNoMoreOfThem() throws Exception {
        letCodesCome();
        var elsewhere = byCode();
        elsewhere.get("/codes");
        assertThat(elsewhere.page().text()).contains("You came in with a code").doesNotContain("Let codes go here");
        assertThat(elsewhere.post("/codes", Map.of("kind", "phone")).statusCode())
                .isEqualTo(403);
        elsewhere.get("/codes");
        assertThat(elsewhere.post("/codes/proof", Map.of("code", "123456")).statusCode())
                .isEqualTo(403);
        assertThat(elsewhere.page().text()).contains("That takes your passkey");
        jays.get("/codes");
        assertThat(jays.page().text()).contains("Let codes go here");
    }
}
