package org.kith.emergency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.TestClock;
import org.kith.demo.Colleague;
import org.kith.demo.Entry;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;

/** Jay of North, and Ruth of River, who opens Jay's record in an emergency. */
abstract class OnEmergencies extends OnPages {
    static final String REASON = "Jay rang at night and was lost";
    static final String NOT_SAFE = "Somebody reads the phone with Jay";

    InOrganisation ashdown;
    InTeam north;
    Colleague amina;
    Colleague mo;
    Colleague ruth;
    Colleague rita;
    Colleague analyst;
    Colleague administrator;
    Colleague dana;
    Colleague stranger;
    Young jay;
    Entry home;
    LocalDate born;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        amina = north.worker("Amina");
        mo = north.manager("Mo");
        var river = ashdown.team("River");
        ruth = river.worker("Ruth");
        rita = river.manager("Rita");
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        dana = ashdown.service("Brightwell Homes", "housing").partner("Dana");
        var elsewhere = world.organisation("Elsewhere").team("Hill");
        stranger = elsewhere.worker("Sid");
        jay = north.youngPerson("Jay").born("2009-03-31").childNumber("900777").comesIn();
        born = LocalDate.parse("2009-03-31");
        home = amina.writes(jay, "home", "note").saying("The boiler is fixed");
        world.settle();
    }

    String of(String page) {
        return "/young-people/" + jay.id() + page;
    }

    /** The form's fields, those given last in place of the usual ones. */
    String[] form(String... instead) {
        var fields = new ArrayList<>(
                List.of("key", UUID.randomUUID().toString(), "name", "Jay", "born", born.toString(), "reason", REASON));
        for (int i = 0; i < instead.length; i += 2) {
            var at = fields.indexOf(instead[i]);
            if (at >= 0) {
                fields.set(at + 1, instead[i + 1]);
            } else {
                fields.addAll(List.of(instead[i], instead[i + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }

    String[] notTelling() {
        return form(
                "dangerous",
                "true",
                "because",
                NOT_SAFE,
                "reviewOn",
                TestClock.today().plusDays(7).toString());
    }

    /** The one emergency there is. */
    UUID emergency() {
        return acting.as(amina.actor(), viewer -> jdbc.sql("select id from emergency_access")
                .query(UUID.class)
                .single());
    }

    /** Answers what came of it. */
    String opens(Colleague who, String called) {
        return opens(who, called, born);
    }

    String opens(Colleague who, String called, LocalDate born) {
        return acting.as(who.actor(), viewer -> jdbc.sql(
                        "select outcome from kith.open_in_emergency(gen_random_uuid(), ?, ?, ?, null, null)")
                .params(called, born, REASON)
                .query(String.class)
                .single());
    }

    void opensWithoutTelling(Colleague who) {
        acting.doAs(who.actor(), viewer -> jdbc.sql(
                        "select outcome from kith.open_in_emergency(gen_random_uuid(), 'Jay', ?, ?, ?, current_date + 7)")
                .params(born, REASON, NOT_SAFE)
                .query(String.class)
                .single());
    }
}
