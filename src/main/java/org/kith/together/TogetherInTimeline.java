package org.kith.together;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.timeline.TimelineItem;
import org.kith.timeline.TimelineItems;
import org.kith.timeline.TimelineQuery;
import org.kith.vocabulary.Section;
import org.springframework.stereotype.Component;

/** That a young person and a worker agreed how they work together, beside what the record says of people. */
@Component
class TogetherInTimeline implements TimelineItems {
    private final TogetherNewsSql sql;

    TogetherInTimeline(TogetherNewsSql sql) {
        this.sql = sql;
    }

    @Override
    public List<TimelineItem> of(Viewer viewer, TimelineQuery query) {
        return TogetherPermissions.of(viewer).see() && query.asksFor(Section.PEOPLE)
                ? sql.agreed(query).stream()
                        .map(one -> item(viewer, one, query))
                        .toList()
                : List.of();
    }

    private static TimelineItem item(Viewer viewer, TogetherNewsSql.Agreed one, TimelineQuery query) {
        var may = TogetherPermissions.of(viewer);
        var mood = may.own() ? "own" : one.worker().equals(may.me()) ? "you" : "them";
        return new TimelineItem(
                one.place(),
                "together",
                say("together.timeline." + mood, one.name()),
                query.youngPerson(),
                "/young-people/" + query.youngPerson() + "/together/" + one.worker());
    }
}
