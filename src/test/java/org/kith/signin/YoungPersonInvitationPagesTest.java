package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.CommandLineOfKith;
import org.kith.OnPages;
import org.kith.TestClock;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.ResultActions;

/** A young person comes in by a link their team made, and from then on nobody else can. */
class YoungPersonInvitationPagesTest extends OnPages {
    @LocalServerPort
    int port;

    InOrganisation ashdown;
    InTeam north;
    InTeam river;
    Colleague amina;
    Colleague tom;
    Colleague ruth;
    Colleague administrator;
    Young jay;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        river = ashdown.team("River");
        river.manager("Moss");
        tom = north.manager("Tom");
        amina = north.worker("Amina");
        ruth = river.worker("Ruth");
        administrator = ashdown.administrator("Piotr");
        jay = north.youngPerson("Jay");
        world.settle();
    }

    private String door() {
        return "/young-people/" + jay.id() + "/way-in";
    }

    private static Phone theirPhone() {
        var phone = new Phone();
        phone.origin = "http://localhost";
        return phone;
    }

    private String link() throws Exception {
        return link(amina);
    }

    private String link(Colleague by) throws Exception {
        var page = page(sends(by, door()).andExpect(status().isOk()));
        return page.select("#link").val().replaceFirst("https?://[^/]+", "");
    }

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

    /** One of the team cuts the phone off, at the young person's word; another lets them in again; the young person reads who and why. */
    @Test
    void aLostPhoneIsCutOffByTheirTeam() throws Exception {
        var phone = new Visitor(port);
        phone.comeIn(link());
        phone.get("/passkey");
        var theirs = theirPhone();
        phone.post("/passkey", Map.of("label", "Phone", "answer", theirs.make(phone.asked())));
        assertThat(phone.get("/today").statusCode()).isEqualTo(200);
        var lost = door() + "/lost-device";
        asks(ruth, lost).andExpect(status().isNotFound());
        sends(ruth, lost, "because", "x").andExpect(status().isNotFound());
        sends(administrator, lost, "because", "x").andExpect(status().isNotFound());
        sends(amina, lost, "because", " ").andExpect(status().isUnprocessableContent());
        sends(amina, lost, "because", "He told me at the door").andExpect(redirectedUrl(door()));
        assertThat(log(ashdown, jay)).contains("way-in");
        assertThat(phone.get("/today").statusCode()).isNotEqualTo(200);
        assertThat(phone.signIn(theirs).statusCode()).isEqualTo(422);
        for (var address : new String[] {door(), lost}) {
            assertThat(sees(amina, address).text()).contains("somebody else of the team makes the new link");
        }
        assertThat(sees(amina, lost).select("p.actions a")).isEmpty();
        assertThat(sees(tom, lost).select("p.actions a").attr("href")).isEqualTo(door());
        sends(amina, door()).andExpect(status().isForbidden());
        var found = new Visitor(port);
        found.comeIn(link(tom));
        found.get("/passkey");
        found.post("/passkey", Map.of("label", "New", "answer", theirPhone().make(found.asked())));
        found.get("/signed-in/news");
        assertThat(found.page().text()).contains("Amina said on", "He told me at the door", "Tell your worker today");
    }

    @Test
    void withoutAPasskeyNothingIsLostAndTheLinkIsAtHand() throws Exception {
        link();
        var young = sees(amina, door() + "/lost-device").selectFirst("main");
        assertThat(young.text()).contains("They have no passkey", "no second person is needed");
        assertThat(young.select("p.actions a").attr("href")).isEqualTo(door());
        var lost = "/accounts/" + amina.account() + "/lost-device";
        assertThat(sees(administrator, lost).select("p.actions a").attr("href")).isEqualTo("/staff/" + amina.account());
        var manager = sees(tom, lost).selectFirst("main");
        assertThat(manager.text()).contains("no second person is needed", "An administrator makes the link");
        assertThat(manager.select("p.actions a")).isEmpty();
    }

    /** Where a team has one member, whoever runs the server says it, and the team makes the link: neither alone. */
    @Test
    void whoeverRunsTheServerIsTheSecondPersonOfATeamOfOne() throws Exception {
        var west = ashdown.team("West");
        var bo = west.worker("Bo");
        var name = "Kim " + UUID.randomUUID();
        jay = west.youngPerson(name);
        world.settle();
        var phone = comesIn(bo);
        sends(bo, door() + "/lost-device", "because", "She told me").andExpect(redirectedUrl(door()));
        sends(bo, door()).andExpect(status().isForbidden());
        var answer = CommandLineOfKith.types("lost-device", jay.id().toString(), "--reason", "Bo rang");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exit()).isZero();
        assertThat(answer.out())
                .startsWith(name + " (Young person, West) has no passkey")
                .contains("A young person is let in by their team.")
                .doesNotContain("/welcome/");
        assertThat(phone.get("/today").statusCode()).isNotEqualTo(200);

        var again = comesIn(bo);
        again.get("/signed-in/news");
        assertThat(again.page().text()).contains("Bo said on", "Whoever runs the server said on", "Bo rang");
        assertThat(CommandLineOfKith.types("lost-device", name, "--reason", "Bo rang again")
                        .out())
                .startsWith(name + " (Young person, West): all their passkeys are taken away")
                .doesNotContain("/welcome/");
        assertThat(again.get("/today").statusCode()).isNotEqualTo(200);
        assertThat(sees(bo, door()).text()).contains("Whoever runs the server said on");
        sends(bo, door()).andExpect(status().isOk());
    }

    private Visitor comesIn(Colleague by) throws Exception {
        var phone = new Visitor(port);
        phone.comeIn(link(by));
        phone.get("/passkey");
        phone.post("/passkey", Map.of("label", "Phone", "answer", theirPhone().make(phone.asked())));
        phone.get("/today");
        return phone;
    }

    /** With two, the one that is lost goes, and the other goes on. */
    @Test
    void ofTwoPasskeysTheLostOneGoes() throws Exception {
        var phone = new Visitor(port);
        phone.comeIn(link());
        phone.get("/passkey");
        var kept = theirPhone();
        phone.post("/passkey", Map.of("label", "Kept", "answer", kept.make(phone.asked())));
        phone.get("/passkey");
        var gone = theirPhone();
        phone.post("/passkey", Map.of("label", "Gone", "answer", gone.make(phone.asked())));
        var page = sees(amina, door() + "/lost-device");
        sends(amina, door() + "/lost-device", "because", "He rang").andExpect(status().isUnprocessableContent());
        var which = page.select("label:contains(Gone) input").val();
        sends(amina, door() + "/lost-device", "because", "He rang", "which", which)
                .andExpect(redirectedUrl(door()));
        assertThat(phone.get("/today").statusCode()).as("signed out everywhere").isNotEqualTo(200);
        assertThat(new Visitor(port).signIn(gone).statusCode()).isEqualTo(422);
        assertThat(new Visitor(port).signIn(kept).statusCode()).isEqualTo(302);
        sends(tom, door()).andExpect(status().isForbidden());
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
