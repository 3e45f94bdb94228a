package org.kith.helpasked;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.timeline.TimelineItem;
import org.kith.timeline.TimelineItems;
import org.kith.timeline.TimelineQuery;
import org.kith.vocabulary.Section;
import org.springframework.stereotype.Component;

/** That a young person asked for help, beside what the record says of people. */
@Component
class HelpInTimeline implements TimelineItems {
    private final HelpNewsSql sql;

    HelpInTimeline(HelpNewsSql sql) {
        this.sql = sql;
    }

    @Override
    public List<TimelineItem> of(Viewer viewer, TimelineQuery query) {
        var may = HelpPermissions.of(viewer);
        return may.see() && query.asksFor(Section.PEOPLE)
                ? sql.asked(query).stream()
                        .map(one -> item(one, query, may.own()))
                        .toList()
                : List.of();
    }

    private static TimelineItem item(HelpNewsSql.Asked one, TimelineQuery query, boolean own) {
        return new TimelineItem(
                one.place(),
                "help",
                own
                        ? say("help.timeline.own", say("help.about.own." + one.about()))
                        : say("help.timeline", say("help.about." + one.about())),
                query.youngPerson(),
                "/young-people/" + query.youngPerson() + "/help");
    }
}
