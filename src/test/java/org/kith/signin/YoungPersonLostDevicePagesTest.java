package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.CommandLineOfKith;
import org.kith.demo.Colleague;

/** A phone that may be in other hands lets nobody in any more, and it takes two people to let its owner in again. */
class YoungPersonLostDevicePagesTest extends OnWayIn {
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
}
