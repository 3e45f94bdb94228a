package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.springframework.test.web.servlet.ResultActions;

/** A young person comes in by a link their team made, and from then on nobody else can. */
class YoungPersonInvitationPagesTest extends OnWayIn {

    @Test
    void theyComeInWithTheirOwnPasskeyAndReadTheirRecord() throws Exception {
        assertThat(sees(amina, door()).text()).contains("Make a link for Jay");
        var phone = new Visitor(port);
        var link = link();
        phone.comeIn(link);
        phone.get("/passkey");
        assertThat(phone.page().text()).contains("Jay");
        phone.post("/passkey", Map.of("label", "Phone", "answer", theirPhone().make(phone.asked())));
        phone.get("/today");
        assertThat(phone.page().select("h1").text()).isEqualTo("Hi Jay. Good to see you.");
        assertThat(phone.get("/young-people").statusCode()).isEqualTo(403);
    }

    @Test
    void thePageLoadedAgainSaysThatItsLinkIsANewOne() throws Exception {
        var form = sees(amina, door()).select("main form input[name=form]").val();
        assertThat(page(sends(amina, door(), "form", form)).text()).doesNotContain("no longer works");
        assertThat(page(sends(amina, door(), "form", form))
                        .select("[role=status]")
                        .text())
                .contains("the link shown before no longer works");
        assertThat(page(sends(amina, door(), "form", UUID.randomUUID().toString()))
                        .text())
                .doesNotContain("no longer works");
    }

    @Test
    void somebodyWhoCameByAReturnComesInWithoutBeingAskedWhoTheyAre() throws Exception {
        sends(amina, "/young-people/" + jay.id() + "/name", "name", "", "seen", "Jay");
        var phone = new Visitor(port);
        var link = link();
        phone.comeIn(link);
        phone.get("/passkey");
        assertThat(phone.page().select("h1").text()).isEqualTo("Hello");
        assertThat(phone.page().text()).doesNotContain("Kith is new here");
        assertThat(phone.page().select("input[name=name], input[name=organisation]"))
                .isEmpty();
        phone.post("/passkey", Map.of("label", "Phone", "answer", theirPhone().make(phone.asked())));
        phone.get("/today");
        assertThat(phone.page().select("h1").text()).isEqualTo("Hi. Good to see you.");
        assertThat(phone.page().select("header a[href=/passkey]").text()).isEqualTo("Your passkeys: You");
    }

    @Test
    void onceTheyHaveAPasskeyNobodyOpensTheirDoor() throws Exception {
        var phone = new Visitor(port);
        var first = link();
        phone.comeIn(first);
        phone.get("/passkey");
        var madeMeanwhile = link();
        phone.post("/passkey", Map.of("label", "Phone", "answer", theirPhone().make(phone.asked())));

        var somebody = new Visitor(port);
        somebody.get(madeMeanwhile);
        assertThat(somebody.page().text()).contains("This link no longer works");
        somebody.post(madeMeanwhile, Visitor.WITH_PASSKEYS);
        assertThat(somebody.get("/today").statusCode()).isNotEqualTo(200);
        sends(amina, door()).andExpect(status().isForbidden());
        assertThat(sees(amina, door()).text()).contains("Jay comes in with their own passkey.");
        assertThatThrownBy(() -> acting.doAs(
                        amina.actor(), viewer -> jdbc.sql("""
                        insert into invitation (organisation_id, account_id, made_by, token_hash, made_at, expires_at)
                        select organisation_id, id, kith.actor(), '', now(), now() + interval '1 hour' from account where young_person_id = ?
                        """).param(jay.id()).update()))
                .hasStackTraceContaining("row-level security");
    }

    /** Neither a link that nobody used, nor a browser that began with one and has no passkey yet. */
    @Test
    void noLinkOfTheFormerTeamLetsAnybodyInAfterAMove() throws Exception {
        var begun = new Visitor(port);
        begun.comeIn(link());
        begun.get("/passkey");
        assertThat(begun.page().text()).contains("Jay");
        var answer = theirPhone().make(begun.asked());
        var unused = link();
        move().andExpect(status().isOk());

        var other = new Visitor(port);
        other.get(unused);
        assertThat(other.page().text()).contains("This link no longer works");
        other.post(unused, Visitor.WITH_PASSKEYS);
        assertThat(other.get("/passkey").statusCode()).isNotEqualTo(200);
        assertThat(begun.get("/passkey").statusCode()).isEqualTo(404);
        assertThat(begun.page().text()).doesNotContain("Jay");
        assertThat(begun.post("/passkey", Map.of("label", "Phone", "answer", answer))
                        .statusCode())
                .isEqualTo(404);
        assertThat(begun.get("/today").statusCode()).isNotEqualTo(200);

        var theirs = new Visitor(port);
        theirs.comeIn(link(ruth));
        theirs.get("/passkey");
        assertThat(theirs.page().text()).as("the new team lets them in").contains("Jay");
    }

    private ResultActions move() throws Exception {
        var key = UUID.randomUUID().toString();
        var from = north.id().toString();
        var to = river.id().toString();
        var day = TestClock.today().toString();
        var address = "/young-people/" + jay.id() + "/team";
        return sends(tom, address, "key", key, "seen", from, "chosen", to, "day", day, "because", "Closer");
    }

    @Test
    void onlyTheirTeamMakesALink() throws Exception {
        asks(ruth, door()).andExpect(status().isNotFound());
        sends(ruth, door()).andExpect(status().isNotFound());
        asks(administrator, door()).andExpect(status().isNotFound());
        sends(administrator, door()).andExpect(status().isNotFound());
        link();
        var account = acting.as(amina.actor(), viewer -> jdbc.sql("select id from account where young_person_id = ?")
                .param(jay.id())
                .query(UUID.class)
                .single());
        asks(administrator, "/staff/" + account).andExpect(status().isNotFound());
        assertThat(sees(administrator, "/staff").text()).doesNotContain("Jay");
        asks(account, door()).andExpect(status().isForbidden());
        sends(account, door()).andExpect(status().isForbidden());
    }

    @Test
    void thoseWithoutANameDoNotBreakTheDemosFirstPage() throws Exception {
        world.organisation("Elsewhere").team("West").worker("");
        world.settle();
        assertThat(sees(amina, "/demo").text()).contains("Look as Somebody without a name yet");
    }

    @Test
    void twoLinksMakeOneAccountAndOnlyTheLatestWorks() throws Exception {
        var first = link();
        var second = link();
        var phone = new Visitor(port);
        phone.get(first);
        assertThat(phone.page().text()).contains("This link no longer works");
        phone.get(second);
        assertThat(phone.page().text()).doesNotContain("This link no longer works");
    }
}
