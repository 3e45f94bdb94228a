package org.kith.groups;

import static org.kith.words.Words.say;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.kith.actor.Viewer;
import org.kith.timeline.TimelineItem;
import org.kith.timeline.TimelineItems;
import org.kith.timeline.TimelinePlace;
import org.kith.timeline.TimelineQuery;
import org.kith.vocabulary.Section;
import org.springframework.stereotype.Component;

/** Beside an entry that was written to several, that it was: to the young person with the others' names where everybody agreed, to nobody else with one. */
@Component
class GroupsInTimeline implements TimelineItems {
    private final GroupSql sql;
    private final PartsOfOneSql parts;

    GroupsInTimeline(GroupSql sql, PartsOfOneSql parts) {
        this.sql = sql;
        this.parts = parts;
    }

    @Override
    public List<TimelineItem> of(Viewer viewer, TimelineQuery query) {
        var may = GroupPermissions.of(viewer);
        return may.own() ? own(query) : may.see() ? ofOne(query, viewer.inEmergency()) : List.of();
    }

    private List<TimelineItem> own(TimelineQuery query) {
        var address = "/young-people/" + query.youngPerson() + "/with-others";
        return nearest(
                query,
                sql.together().stream()
                        .filter(one -> asks(query, one.written().section()))
                        .map(one -> new TimelineItem(
                                one.place(),
                                "group",
                                one.inTimeline(),
                                query.youngPerson(),
                                address + "#e-" + one.entry()))
                        .toList());
    }

    /** Whoever opened one record in an emergency sees no others beside it, so they are led to the entry. */
    private List<TimelineItem> ofOne(TimelineQuery query, boolean inEmergency) {
        return nearest(
                query,
                parts.of(query.youngPerson()).stream()
                        .filter(one -> asks(query, one.section()))
                        .map(one -> new TimelineItem(
                                one.place(),
                                "group",
                                say("groups.timeline", one.what().plainName()),
                                query.youngPerson(),
                                inEmergency
                                        ? "/young-people/" + query.youngPerson() + "/entries/" + one.entry()
                                        : "/groups/entries/" + one.group()))
                        .toList());
    }

    private static boolean asks(TimelineQuery query, String section) {
        return Section.ofKey(section).filter(query::asksFor).isPresent();
    }

    /** There are few of them in a record: they are all found, and those kept that the page has room for. */
    private static List<TimelineItem> nearest(TimelineQuery query, List<TimelineItem> all) {
        var place = query.turning().place();
        var back = place != null && query.turning().back();
        Predicate<TimelinePlace> beyond =
                one -> place == null || (back ? one.compareTo(place) > 0 : one.compareTo(place) < 0);
        var order = Comparator.comparing(TimelineItem::place);
        return all.stream()
                .filter(one -> beyond.test(one.place()))
                .sorted(back ? order : order.reversed())
                .limit(query.most())
                .toList();
    }
}
