package org.kith.working;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/** That whoever stood in for somebody is there no more: for that one, who says who does now, and for their managers, until somebody does. */
@Component
class StandInInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(125, "stand-in");

    private final StandInSql sql;

    StandInInbox(StandInSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return WorkingPermissions.of(viewer).hearOfStandIns()
                ? sql.first(MOST).stream().map(one -> item(viewer, one)).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return WorkingPermissions.of(viewer).hearOfStandIns() ? Count.rows(StandInSql.GONE) : Count.NONE;
    }

    private static InboxItem item(Viewer viewer, StandInSql.Gone gone) {
        var standIn = DisplayName.somebody(gone.standIn());
        var since = InboxItem.When.since(gone.saidAt().toInstant());
        if (gone.accountId().equals(viewer.me())) {
            var act = new InboxItem.Act("/working/change", say("inbox.stand-in.act"));
            return new InboxItem(KIND, null, say("inbox.stand-in", standIn), "", since, act);
        }
        var name = DisplayName.somebody(gone.name());
        var page = gone.worker() == null ? null : "/workers/" + gone.worker();
        var act = new InboxItem.Act(page == null ? "/young-people" : page, say("inbox.stand-in.act.other"));
        var who = InboxItem.Who.colleague(name, page);
        return new InboxItem(KIND, who, say("inbox.stand-in.other", name, standIn), "", since, act);
    }
}
