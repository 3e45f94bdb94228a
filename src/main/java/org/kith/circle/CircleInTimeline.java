package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.timeline.TimelineItem;
import org.kith.timeline.TimelineItems;
import org.kith.timeline.TimelineQuery;
import org.kith.vocabulary.Section;
import org.springframework.stereotype.Component;

/** That somebody who matters was written down, beside what the record says of people. */
@Component
class CircleInTimeline implements TimelineItems {
    private final CircleSql sql;

    CircleInTimeline(CircleSql sql) {
        this.sql = sql;
    }

    @Override
    public List<TimelineItem> of(Viewer viewer, TimelineQuery query) {
        var may = CirclePermissions.of(viewer);
        return may.see() && query.asksFor(Section.PEOPLE)
                ? sql.writtenDown(query).stream()
                        .map(one -> item(may.own(), one, query))
                        .toList()
                : List.of();
    }

    private static TimelineItem item(boolean own, CircleSql.WrittenDown one, TimelineQuery query) {
        return new TimelineItem(
                one.place(),
                "circle",
                say(own ? "circle.timeline.own" : "circle.timeline", one.name()),
                query.youngPerson(),
                "/young-people/" + query.youngPerson() + "/circle/"
                        + one.place().id());
    }
}
