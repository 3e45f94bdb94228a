package org.kith.staff;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** People who work here and would see young people through a team, until they are put into one. */
@Component
class StaffInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(110, "no-team");

    private final StaffTeamSql sql;

    StaffInbox(StaffTeamSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return StaffPermissions.of(viewer).manage()
                ? sql.withoutTeam(MOST).stream().map(StaffInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return StaffPermissions.of(viewer).manage() ? Count.rows(StaffTeamSql.WITHOUT_TEAM) : Count.NONE;
    }

    private static InboxItem item(StaffTeamSql.Teamless one) {
        var name = one.name().isEmpty() ? say("staff.unnamed") : one.name();
        var address = "/staff/" + one.account();
        return new InboxItem(
                KIND,
                InboxItem.Who.colleague(name, address),
                say("inbox.no-team"),
                "",
                InboxItem.When.since(one.since()),
                new InboxItem.Act(address, say("inbox.no-team.act")));
    }
}
