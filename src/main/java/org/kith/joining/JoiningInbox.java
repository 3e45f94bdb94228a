package org.kith.joining;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/** Who may be one person, as somebody else proposed, until it is said whether they are. */
@Component
class JoiningInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(95, "joining");

    private final WorkerJoinSql workers;
    private final RecordJoinSql records;

    JoiningInbox(WorkerJoinSql workers, RecordJoinSql records) {
        this.workers = workers;
        this.records = records;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        if (!JoiningPermissions.of(viewer).sayOfWorkers()) {
            return List.of();
        }
        return Stream.of(
                        records.notThem(MOST).stream().map(one -> item(one, true)),
                        records.waiting(MOST).stream().map(one -> item(one, false)),
                        workers.waiting(MOST).stream().map(JoiningInbox::item))
                .flatMap(items -> items)
                .toList();
    }

    @Override
    public Count count(Viewer viewer) {
        return JoiningPermissions.of(viewer).sayOfWorkers()
                ? Count.all(
                        Count.rows(RecordJoinSql.NOT_ME),
                        Count.rows(RecordJoinSql.WAITING),
                        Count.rows(WorkerJoinSql.WAITING))
                : Count.NONE;
    }

    private static InboxItem item(RecordJoinSql.Waiting one, boolean notThem) {
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.young(), DisplayName.youngAlone(one.knownAs(), one.number())),
                notThem ? say("joining.to-do.not-me", DisplayName.young(one.knownAs(), one.number())) : proposed(one),
                "“" + one.words() + "”",
                InboxItem.When.since(one.since().toInstant()),
                new InboxItem.Act(
                        "/young-people/" + one.young() + "/parts",
                        say(notThem ? "joining.to-do.not-me.act" : "joining.to-do.act")));
    }

    private static String proposed(RecordJoinSql.Waiting one) {
        return one.number() == null || one.otherNumber() == null
                ? say("joining.to-do.record.unnumbered", one.by())
                : say("joining.to-do.record", one.by(), one.number(), one.otherNumber());
    }

    private static InboxItem item(WorkerJoinSql.Waiting one) {
        var name = one.name() == null ? say("worker.unnamed") : one.name();
        return new InboxItem(
                KIND,
                InboxItem.Who.colleague(name, "/workers/" + one.worker()),
                say("joining.to-do.worker", one.by(), one.account()),
                "“" + one.because() + "”",
                InboxItem.When.since(one.at()),
                new InboxItem.Act("/workers/" + one.worker() + "/account", say("joining.to-do.act")));
    }
}
