package org.kith.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.demo.Agreed;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InService;
import org.kith.demo.Young;

/** One of each kind of person, a policy in its second version that is for most of them, one that is for managers, and one to come. */
abstract class OnPolicies extends OnPages {
    InOrganisation ashdown;
    InService brightwell;
    Colleague amina;
    Colleague ben;
    Colleague manager;
    Colleague analyst;
    Colleague administrator;
    Colleague dana;
    Colleague lead;
    Colleague stranger;
    Young jay;
    Agreed sharing;
    Agreed money;
    Agreed later;

    @BeforeEach
    void tellOfPolicies() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ben = north.worker("Ben");
        manager = north.manager("Tom");
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        brightwell = ashdown.service("Brightwell Homes", "housing");
        dana = brightwell.partner("Dana");
        lead = brightwell.lead("Sunita");
        jay = north.youngPerson("Jay").comesIn();
        jay.shares("home").with(brightwell).mayAdd();
        sharing = ashdown.agrees(manager, "Only what is needed")
                .inShort("Ask first.")
                .saying("Share one section.")
                .binds("worker", "partner", "young person")
                .shownAt("coming-in", "sharing", "adding")
                .from("2 months ago")
                .readBy(amina, "7 weeks ago")
                .readBy(ben, "7 weeks ago")
                .thenChanged("We also say until when")
                .saying("Share one section, until a day.")
                .from("1 month ago")
                .readBy(ben, "2 weeks ago");
        money = ashdown.agrees(administrator, "What we pay for")
                .saying("Bus tickets.")
                .binds("manager");
        later = ashdown.agrees(manager, "What is to come")
                .saying("Next year.")
                .binds("worker", "manager", "analyst", "administrator", "partner", "young person")
                .shownAt("coming-in")
                .from("in 1 month");
        var elsewhere = world.organisation("Elsewhere");
        stranger = elsewhere.administrator("Sid");
        tellMore();
        world.settle();
    }

    /** What one test needs beside it. */
    void tellMore() {}

    static String of(Agreed policy) {
        return "/our-policies/" + policy.id();
    }

    /** The form of a policy, with whatever differs from it. */
    static String[] form(UUID key, int seen, String... differing) {
        var fields = new ArrayList<>(List.of(
                "key", key.toString(),
                "seen", Integer.toString(seen),
                "title", "Only what is needed",
                "summary", "Ask first.",
                "words", "Share one section, until a day.",
                "bound", "worker",
                "bound", "partner",
                "bound", "young person",
                "moment", "sharing",
                "begins", "2026-01-05",
                "changed", "Said better"));
        for (int i = 0; i < differing.length; i += 2) {
            fields.set(fields.indexOf(differing[i]) + 1, differing[i + 1]);
        }
        return fields.toArray(String[]::new);
    }

    List<String> rows(Colleague who, String sql, Object... values) {
        return acting.as(who.actor(), viewer -> jdbc.sql(sql)
                .params(List.of(values))
                .query(String.class)
                .list());
    }

    List<String> wordsOf(Agreed policy) {
        return rows(manager, "select words from our_policy_version where policy_id = ? order by number", policy.id());
    }
}
