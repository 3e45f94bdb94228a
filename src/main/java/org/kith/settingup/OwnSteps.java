package org.kith.settingup;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.FirstSteps;
import org.springframework.stereotype.Component;

/** What is so of the organisation and who works here, and whether messages go out. */
@Component
class OwnSteps implements FirstSteps {
    private static final String INVITE = "/staff/invitation";

    private final SettingUpSql sql;

    OwnSteps(SettingUpSql sql) {
        this.sql = sql;
    }

    /** In which nation they work a manager says, and the return whoever answers for returns loads. */
    @Override
    public List<Step> of(Viewer viewer) {
        var now = sql.facts();
        return List.of(
                new Step(10, "setting-up.named", now.named(), ""),
                new Step(20, "setting-up.team", now.team(), "/staff#new-team"),
                new Step(30, "setting-up.manager", now.manager(), INVITE),
                new Step(40, "setting-up.nation", now.nation(), ""),
                new Step(50, "setting-up.another", now.another(), INVITE),
                new Step(60, "setting-up.sent", now.sent(), "/staff/messages"),
                new Step(80, "setting-up.analyst", now.analyst(), INVITE),
                new Step(90, "setting-up.loaded", now.loaded(), ""));
    }
}
