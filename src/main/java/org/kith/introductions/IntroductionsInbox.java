package org.kith.introductions;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.springframework.stereotype.Component;

/**
 * Introductions that wait: for whoever helps with one, that the young person was not asked yet, that nothing is planned, or that a day is over and
 * nobody said whether they met; for a colleague, whether a plan suits them; for managers, those nobody helps with any more. And for each of them, that
 * somebody who is to be there has left by then.
 */
@Component
class IntroductionsInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(47, "introduction");

    private final IntroductionInboxSql sql;
    private final IntroductionSql introductions;
    private final YoungPersonHeaders headers;
    private final Introductions room;

    IntroductionsInbox(
            IntroductionInboxSql sql, IntroductionSql introductions, YoungPersonHeaders headers, Introductions room) {
        this.sql = sql;
        this.introductions = introductions;
        this.headers = headers;
        this.room = room;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        var may = IntroductionPermissions.of(viewer);
        if (!may.work()) {
            return List.of();
        }
        var ids = sql.waiting(may.manage(), room.today(), MOST);
        var found = new ArrayList<>(introductions.those(ids));
        found.sort(Comparator.comparingInt(one -> ids.indexOf(one.id())));
        var people = found.stream().map(Introduction::youngPerson).distinct().toArray(UUID[]::new);
        var names =
                headers.those(people).stream().collect(Collectors.toMap(YoungPersonHeader::id, Function.identity()));
        var items = new ArrayList<InboxItem>();
        for (var one : found) {
            var whose = names.get(one.youngPerson());
            if (whose != null) {
                items.add(item(one, whose, room.today()));
            }
        }
        return items;
    }

    @Override
    public Count count(Viewer viewer) {
        var may = IntroductionPermissions.of(viewer);
        return may.work()
                ? Count.ofYoungPeople("introduction i", IntroductionInboxSql.open(may.manage(), room.today()))
                : Count.NONE;
    }

    private static InboxItem item(Introduction one, YoungPersonHeader whose, LocalDate today) {
        var next = Part.next(one, today).orElse(Part.ANSWER);
        return new InboxItem(
                KIND,
                InboxItem.Who.young(whose.id(), whose.name()),
                say("introductions.to-do", whose.name(), one.whom().inWords()),
                why(one, whose, next),
                new InboxItem.When(one.said().at(), day(one)),
                new InboxItem.Act(one.address(), say("introductions.to-do.act")));
    }

    private static String why(Introduction one, YoungPersonHeader whose, Part next) {
        var notThere = one.notThere();
        return notThere == null
                ? say(
                        "introductions.to-do." + why(one, next),
                        whose.name(),
                        one.whom().inWords())
                : notThere.inWords(false);
    }

    private static String why(Introduction one, Part next) {
        return one.helper().gone()
                ? "gone"
                : next == Part.PLAN && !one.all("planned").isEmpty() ? "plan-anew" : next.key();
    }

    private static @Nullable LocalDate day(Introduction one) {
        var plan = one.standing().map(Step::plan).orElse(null);
        return plan == null ? one.begins() : plan.day();
    }
}
