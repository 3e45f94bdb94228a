package org.kith.handover;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.timeline.TimelineItem;
import org.kith.timeline.TimelineItems;
import org.kith.timeline.TimelineQuery;
import org.kith.vocabulary.Section;
import org.springframework.stereotype.Component;

/** That a handover was opened, the letter in it and how it ended, beside what the record says of people. */
@Component
class HandoverInTimeline implements TimelineItems {
    private final HandoverStepSql sql;

    HandoverInTimeline(HandoverStepSql sql) {
        this.sql = sql;
    }

    @Override
    public List<TimelineItem> of(Viewer viewer, TimelineQuery query) {
        var may = HandoverPermissions.of(viewer);
        return may.see() && query.asksFor(Section.PEOPLE)
                ? sql.events(query).stream()
                        .map(one -> item(may.own(), one, query))
                        .toList()
                : List.of();
    }

    private static TimelineItem item(boolean own, HandoverStepSql.Event one, TimelineQuery query) {
        return new TimelineItem(
                one.place(),
                "handover",
                say("handover.timeline." + one.kind() + (own ? ".own" : ""), one.from()),
                query.youngPerson(),
                "/young-people/" + query.youngPerson() + "/handovers/" + one.handover()
                        + (one.kind().equals("letter") ? "/letter" : ""));
    }
}
