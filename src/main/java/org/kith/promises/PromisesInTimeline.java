package org.kith.promises;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.timeline.TimelineItem;
import org.kith.timeline.TimelineItems;
import org.kith.timeline.TimelineQuery;
import org.kith.vocabulary.Section;
import org.kith.words.Line;
import org.springframework.stereotype.Component;

/** That something was promised, and that it was kept, changed or not kept, beside what the record says of people. */
@Component
class PromisesInTimeline implements TimelineItems {
    private static final int LONGEST = 80;

    private final PromiseNewsSql sql;

    PromisesInTimeline(PromiseNewsSql sql) {
        this.sql = sql;
    }

    @Override
    public List<TimelineItem> of(Viewer viewer, TimelineQuery query) {
        return PromisePermissions.of(viewer).see() && query.asksFor(Section.PEOPLE)
                ? sql.lines(query).stream().map(one -> item(one, query)).toList()
                : List.of();
    }

    private static TimelineItem item(PromiseNewsSql.News one, TimelineQuery query) {
        var key = "promises.timeline." + one.key();
        var words = Line.begin(one.words(), LONGEST);
        return new TimelineItem(
                one.place(),
                "promise",
                one.said().byYou()
                        ? say(key + ".you", words)
                        : say(key, words, one.said().name()),
                query.youngPerson(),
                "/young-people/" + query.youngPerson() + "/promises/" + one.promise());
    }
}
