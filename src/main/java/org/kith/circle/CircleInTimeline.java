package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.timeline.TimelineItem;
import org.kith.timeline.TimelineItems;
import org.kith.timeline.TimelineQuery;
import org.kith.vocabulary.Section;
import org.springframework.stereotype.Component;

/** Who was put on the list of people who matter, beside what the record says of people: one line a day for whoever did it, however many they are. */
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

    private static String sentence(boolean own, CircleSql.WrittenDown one) {
        var mood = own ? "circle.timeline.own" : "circle.timeline";
        return one.said().byYou()
                ? say(mood + ".you", one.many(), one.name())
                : say(mood, one.many(), one.name(), one.said().name());
    }

    private static TimelineItem item(boolean own, CircleSql.WrittenDown one, TimelineQuery query) {
        return new TimelineItem(
                one.place(),
                "circle",
                sentence(own, one),
                query.youngPerson(),
                "/young-people/" + query.youngPerson() + "/circle"
                        + (one.many() == 1 ? "/" + one.place().id() : ""));
    }
}
