package org.kith.working;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/**
 * That nobody stands in for somebody, since whoever did is there no more, or for a time away that comes soon: for that one, who says who does, and for
 * their managers, until somebody does.
 */
@Component
class StandInInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(125, "stand-in");

    private final StandInSql sql;
    private final Working working;

    StandInInbox(StandInSql sql, Working working) {
        this.sql = sql;
        this.working = working;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return WorkingPermissions.of(viewer).hearOfStandIns()
                ? sql.first(MOST).stream().map(one -> item(viewer, one)).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return WorkingPermissions.of(viewer).hearOfStandIns()
                ? Count.all(
                        Count.rows(StandInSql.GONE),
                        Count.rows(StandInSql.ALONE).onlyIf(Count.rows(StandInSql.AWAY)))
                : Count.NONE;
    }

    private InboxItem item(Viewer viewer, StandInSql.Nobody one) {
        var away = one.away() == null ? null : Away.kept(one.away()).times().getFirst();
        var when = new InboxItem.When(one.saidAt().toInstant(), away == null ? null : away.from());
        if (one.accountId().equals(viewer.me())) {
            var act = new InboxItem.Act("/working/change", say("inbox.stand-in.act"));
            return new InboxItem(KIND, null, words(one, away, ""), "", when, act);
        }
        var page = one.worker() == null ? null : "/workers/" + one.worker();
        var act = new InboxItem.Act(page == null ? "/young-people" : page, say("inbox.stand-in.act.other"));
        var who = InboxItem.Who.colleague(DisplayName.somebody(one.name()), page);
        return new InboxItem(KIND, who, words(one, away, ".other"), "", when, act);
    }

    private String words(StandInSql.Nobody one, Away.@Nullable Time away, String whose) {
        var why = one.gone() ? "" : one.standIn() == null ? ".away" : ".away.both";
        return say(
                "inbox.stand-in" + why + whose,
                DisplayName.somebody(one.name()),
                DisplayName.somebody(one.standIn()),
                away == null ? "" : away.words(working.today()));
    }
}
