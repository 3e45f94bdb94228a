package org.kith.waysin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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

    /** An organisation says by what codes go; where to, nobody but the young person does. */
    @Test
    void whatTheirOrganisationLetsCodesGoBy() throws Exception {
        letCodesCome();
        jays.get("/codes");
        assertThat(jays.page().select("main .card strong").eachText()).containsExactly("07700 900123", address);
        sends(administrator, "/codes/ours", "go", "email, text").andExpect(status().is3xxRedirection());
        jays.get("/codes");
        assertThat(jays.page().select("main .card strong").eachText()).containsExactly(address, "07700 900123");
        assertThat(jays.page().text()).contains("Codes may go here, since");
        sends(administrator, "/codes/ours", "go", "text").andExpect(status().is3xxRedirection());
        jays.get("/codes");
        assertThat(jays.page().select("main .card strong").eachText()).containsExactly("07700 900123");
        assertThat(jays.page().text()).contains("by text only").doesNotContain("Codes may go here, since");
        assertThat(jays.post("/codes", Map.of("kind", "email")).statusCode()).isEqualTo(422);
        jays.get("/today");
        assertThat(jays.page().text()).contains("Your organisation no longer sends codes to where yours went.");
        asks(new Visitor(port), address);
        staysAt(1);
        sends(administrator, "/codes/ours", "go", "none").andExpect(status().is3xxRedirection());
        jays.get("/codes");
        assertThat(jays.page().text()).contains("Your organisation sends no codes.");
        assertThat(jays.page().select("main .card")).isEmpty();
        asks(amina, "/codes/ours").andExpect(status().isForbidden());
        sends(amina, "/codes/ours", "go", "text").andExpect(status().isForbidden());
    }

    /** A code that went out before lets nobody in, and proves nothing. */
    @Test
    void whatWasSentBeforeTheirOrganisationLetNoneGoLetsNobodyIn() throws Exception {
        letCodesCome();
        var other = new Visitor(port);
        asks(other, address);
        var code = codeSentAfter(1);
        sends(administrator, "/codes/ours", "go", "text").andExpect(status().is3xxRedirection());
        assertThat(types(other, code).statusCode()).isEqualTo(422);
    }
}
