package org.kith.joining;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** Who may be one person, as somebody else proposed, until it is said whether they are; and that somebody took apart what whoever looks had said. */
@Component
class JoiningInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(95, "joining");

    private static final InboxItem.Kind APART = new InboxItem.Kind(96, "joining-apart");

    private final WorkerJoinSql workers;

    JoiningInbox(WorkerJoinSql workers) {
        this.workers = workers;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return JoiningPermissions.of(viewer).sayOfWorkers()
                ? Stream.concat(
                                workers.waiting(MOST).stream().map(JoiningInbox::item),
                                workers.apart(MOST).stream().map(JoiningInbox::apart))
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return JoiningPermissions.of(viewer).sayOfWorkers()
                ? Count.all(Count.rows(WorkerJoinSql.WAITING), Count.rows(WorkerJoinSql.APART))
                : Count.NONE;
    }

    private static InboxItem apart(WorkerJoinSql.Waiting one) {
        var name = one.name() == null ? say("worker.unnamed") : one.name();
        return new InboxItem(
                APART,
                InboxItem.Who.colleague(name, "/workers/" + one.worker()),
                say("joining.to-do.apart", one.by(), one.account()),
                "“" + one.because() + "”",
                InboxItem.When.since(one.at()),
                new InboxItem.Act("/workers/" + one.worker() + "/account", say("joining.to-do.apart.act")));
    }

    private static InboxItem item(WorkerJoinSql.Waiting one) {
        var name = one.name() == null ? say("worker.unnamed") : one.name();
        return new InboxItem(
                KIND,
                InboxItem.Who.colleague(name, "/workers/" + one.worker()),
                one.by().equals(one.account())
                        ? say("joining.to-do.worker.me", one.by())
                        : say("joining.to-do.worker", one.by(), one.account()),
                "“" + one.because() + "”",
                InboxItem.When.since(one.at()),
                new InboxItem.Act("/workers/" + one.worker() + "/account", say("joining.to-do.act")));
    }
}
