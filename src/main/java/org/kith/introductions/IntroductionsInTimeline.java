package org.kith.introductions;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.timeline.TimelineItem;
import org.kith.timeline.TimelineItems;
import org.kith.timeline.TimelineQuery;
import org.kith.vocabulary.Section;
import org.springframework.stereotype.Component;

/** That a young person met somebody they were introduced to, beside what the record says of people. */
@Component
class IntroductionsInTimeline implements TimelineItems {
    private final MetSql sql;

    IntroductionsInTimeline(MetSql sql) {
        this.sql = sql;
    }

    @Override
    public List<TimelineItem> of(Viewer viewer, TimelineQuery query) {
        var may = IntroductionPermissions.of(viewer);
        return may.see() && query.asksFor(Section.PEOPLE)
                ? sql.met(query).stream()
                        .map(one -> new TimelineItem(
                                one.place(),
                                "introduction",
                                say(
                                        "introductions.timeline" + (may.own() ? ".own" : ""),
                                        one.whom().inWords(),
                                        one.young()),
                                query.youngPerson(),
                                "/young-people/" + query.youngPerson() + "/introductions/" + one.introduction()))
                        .toList()
                : List.of();
    }
}
