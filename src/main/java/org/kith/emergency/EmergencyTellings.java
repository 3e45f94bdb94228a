package org.kith.emergency;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Telling;
import org.kith.web.Tellings;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/** Tells a young person, on their own pages, that somebody opened their record in an emergency. */
@Component
class EmergencyTellings implements Tellings {
    private final EmergencySql sql;

    EmergencyTellings(EmergencySql sql) {
        this.sql = sql;
    }

    @Override
    public List<Telling> of(Viewer viewer) {
        var me = viewer.youngPerson();
        return me == null
                ? List.of()
                : sql.of(viewer, me).stream().map(EmergencyTellings::telling).toList();
    }

    static Telling telling(Emergency one) {
        return new Telling(
                say("emergency.tells", one.opened().by(), one.when(), one.reason()),
                later(one) + say("emergency.tells.more"),
                one.heardAt() == null ? one.address() + "/heard" : "",
                one.address(),
                say("emergency.tells.talk"));
    }

    private static String later(Emergency one) {
        var told = one.told();
        return told == null ? "" : say("emergency.tells.later", told.by(), Dates.moment(told.at())) + " ";
    }
}
