package org.kith.referrals;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InService;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A young person, those around them, two services, and what tests of referrals share. */
abstract class OnReferrals extends OnPages {
    static final JdbcClient ALL = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    Clock clock;

    InOrganisation ashdown;
    InTeam north;
    Colleague amina;
    Colleague tom;
    Colleague ruth;
    Colleague analyst;
    Colleague administrator;
    InService brightwell;
    Colleague dana;
    Colleague olu;
    Young jay;
    Young maya;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        ruth = ashdown.team("River").worker("Ruth");
        jay = north.youngPerson("Jay").comesIn();
        maya = north.youngPerson("Maya").comesIn();
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        brightwell = ashdown.service("Brightwell Homes", "housing");
        dana = brightwell.partner("Dana");
        olu = ashdown.service("Canalside College", "learning").partner("Olu");
        amina.writes(jay, "home", "note").saying("The boiler is fixed");
        amina.writes(jay, "health", "note").saying("The dentist is on Friday");
        tom.hasWritten(
                "insert into referral_terms (id, organisation_id, words, made_by, made_at) values (?, ?, ?, ?, kith.moment())",
                UUID.randomUUID(),
                ashdown.id(),
                "Read it for the room alone. Tell nobody else.",
                tom.account());
        world.settle();
    }

    static String referrals(Young young) {
        return "/young-people/" + young.id() + "/referrals";
    }

    String day(int from) {
        return LocalDate.now(clock).plusDays(from).toString();
    }

    /** Amina writes a referral of Jay to Brightwell, page by page; answers where it stands. */
    String written() throws Exception {
        var key = UUID.randomUUID().toString();
        var path = referrals(jay) + "/new/";
        sends(amina, path + "wishes", "key", key, "words", "A room near the river", "notTold", "My dad")
                .andExpect(redirectedUrl(path + "service"));
        var id = brightwell.id().toString();
        sends(amina, path + "service", "key", key, "service", id, "help", "home", "purpose", "To find a room")
                .andExpect(redirectedUrl(path + "sharing"));
        sends(amina, path + "sharing", "key", key, "section", "home", "until", day(90))
                .andExpect(redirectedUrl(referrals(jay) + "/" + key));
        return referrals(jay) + "/" + key;
    }

    static String id(String referral) {
        return referral.substring(referral.lastIndexOf('/') + 1);
    }

    /** Where its service finds it. */
    static String offer(String referral) {
        return "/referrals/" + id(referral);
    }

    /** Takes it a step further, as somebody who saw all that was said before. */
    ResultActions tries(UUID who, String referral, Step step, String... more) throws Exception {
        var fields = new String[more.length + 4];
        fields[0] = "key";
        fields[1] = UUID.randomUUID().toString();
        fields[2] = "seen";
        fields[3] = String.valueOf(said(referral));
        System.arraycopy(more, 0, fields, 4, more.length);
        return sends(
                who, referral + (referral.startsWith("/referrals") ? "/answering/" : "/saying/") + step.key(), fields);
    }

    void takes(UUID who, String referral, Step step, String... more) throws Exception {
        tries(who, referral, step, more).andExpect(redirectedUrl(referral));
    }

    void accepts(Colleague who, String referral) throws Exception {
        takes(who.account(), offer(referral), Step.ACCEPTED, "terms", terms(), "accept", "yes");
    }

    String terms() {
        return ALL.sql("select id from referral_terms where organisation_id = ? order by made_at desc limit 1")
                .param(ashdown.id())
                .query(UUID.class)
                .single()
                .toString();
    }

    /** Written, agreed by Jay, and sent. */
    String sent() throws Exception {
        var referral = written();
        takes(jay.account(), referral, Step.YES);
        takes(amina.account(), referral, Step.SENT);
        return referral;
    }

    static int said(String referral) {
        return ALL.sql("select count(*) from referral_step where referral_id = cast(? as uuid)")
                .param(id(referral))
                .query(Integer.class)
                .single();
    }

    static String stands(String referral) {
        return ALL.sql("select stands from referral where id = cast(? as uuid)")
                .param(id(referral))
                .query(String.class)
                .single();
    }

    String record() {
        return "/young-people/" + jay.id() + "/record";
    }
}
