package org.kith.emergency;

import static org.kith.web.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Dates;
import org.kith.web.Notice;
import org.kith.web.Notices;
import org.springframework.stereotype.Component;

/** Tells a young person, on their own pages, that somebody opened their record in an emergency. */
@Component
class EmergencyNotices implements Notices {
    private final EmergencySql sql;

    EmergencyNotices(EmergencySql sql) {
        this.sql = sql;
    }

    @Override
    public List<Notice> of(Viewer viewer) {
        var me = viewer.youngPerson();
        return me == null
                ? List.of()
                : sql.of(viewer, me).stream().map(EmergencyNotices::notice).toList();
    }

    static Notice notice(Emergency one) {
        return new Notice(
                say("emergency.notice", one.opened().by(), one.when(), one.reason()),
                later(one) + say("emergency.notice.more"),
                one.heardAt() == null ? one.address() + "/heard" : "",
                one.address(),
                say("emergency.notice.talk"));
    }

    private static String later(Emergency one) {
        var told = one.told();
        return told == null ? "" : say("emergency.notice.later", told.by(), Dates.moment(told.at())) + " ";
    }
}
