package org.kith.ahead;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.timeline.TimelineItem;
import org.kith.timeline.TimelineItems;
import org.kith.timeline.TimelineQuery;
import org.kith.vocabulary.Section;
import org.kith.words.Line;
import org.springframework.stereotype.Component;

/** That something foreseen happened or was called off, beside what the record says of people. */
@Component
class ComingInTimeline implements TimelineItems {
    private static final int LONGEST = 80;

    private final NewsSql sql;

    ComingInTimeline(NewsSql sql) {
        this.sql = sql;
    }

    @Override
    public List<TimelineItem> of(Viewer viewer, TimelineQuery query) {
        return ComingPermissions.of(viewer).see() && query.asksFor(Section.PEOPLE)
                ? sql.ended(query).stream().map(one -> item(one, query)).toList()
                : List.of();
    }

    private static TimelineItem item(NewsSql.News one, TimelineQuery query) {
        var key = "ahead.timeline." + one.key();
        var words = Line.begin(one.title(), LONGEST);
        return new TimelineItem(
                one.place(),
                "coming",
                one.said().byYou()
                        ? say(key + ".you", words)
                        : say(key, words, one.said().name()),
                query.youngPerson(),
                "/young-people/" + query.youngPerson() + "/coming/" + one.event());
    }
}
