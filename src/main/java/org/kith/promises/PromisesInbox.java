package org.kith.promises;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.Line;
import org.springframework.stereotype.Component;

/**
 * Promises to young people that are to be kept: to whoever made them, a week before their day and as long as they are open, and at once where the
 * young person says that one was not kept, or says anything else of it, until it is read; to managers what is a week late, and what somebody promised who is in the team no more.
 */
@Component
class PromisesInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(45, "promise");
    private static final int LONGEST = 160;

    private final PromiseInboxSql sql;
    private final Clock clock;

    PromisesInbox(PromiseInboxSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        var today = LocalDate.now(clock);
        return PromisePermissions.of(viewer).count()
                ? sql.waiting(PromisePermissions.of(viewer).countTeams(), today, MOST).stream()
                        .map(one -> item(one, today))
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        var may = PromisePermissions.of(viewer);
        if (!may.count()) {
            return Count.NONE;
        }
        var today = LocalDate.now(clock);
        return Count.all(
                Count.ofYoungPeople("promise p", PromiseInboxSql.open(may.countTeams(), today))
                        .onlyIf(Count.anyOfYoungPeople("promise p", PromiseInboxSql.OPEN)),
                Count.ofYoungPeople("promise p", PromiseInboxSql.news(may.countTeams(), today))
                        .onlyIf(Count.anyOfYoungPeople("promise p", PromiseInboxSql.saidOfLate(today))));
    }

    private static InboxItem item(PromiseInboxSql.Waiting waiting, LocalDate today) {
        var one = waiting.one();
        var promise = one.promise();
        var who = InboxItem.Who.young(one.whose().id(), one.whose().name());
        return new InboxItem(
                KIND,
                who,
                say("promises.to-do", promise.parties().inWords(false), Line.begin(promise.words(), LONGEST)),
                waiting.news() ? news(one) : why(one, promise, today),
                new InboxItem.When(promise.said().at(), promise.due()),
                new InboxItem.Act(one.address(), say("promises.to-do.act")));
    }

    /** What the young person said last. */
    private static String news(PromisesOfMany.One one) {
        var said = one.promise().story().stream()
                .filter(line -> line.said().byYoungPerson())
                .reduce((first, second) -> second);
        return say(
                "promises.to-do.news." + said.map(line -> line.step().key()).orElse("made"),
                one.whose().name());
    }

    private static String why(PromisesOfMany.One one, Promise promise, LocalDate today) {
        if (promise.disputed()) {
            return say("promises.to-do.disputed", one.whose().name());
        }
        if (promise.parties().gone()) {
            return say(
                    "promises.to-do.gone",
                    promise.parties().other(false),
                    one.whose().name());
        }
        return promise.overdue(today) ? say("promises.to-do.overdue") : "";
    }
}
