package org.kith.joining;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** Who may be one person, as somebody else proposed, until it is said whether they are. */
@Component
class JoiningInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(95, "joining");

    private final WorkerJoinSql workers;

    JoiningInbox(WorkerJoinSql workers) {
        this.workers = workers;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return JoiningPermissions.of(viewer).sayOfWorkers()
                ? workers.waiting(MOST).stream().map(JoiningInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return JoiningPermissions.of(viewer).sayOfWorkers() ? Count.rows(WorkerJoinSql.WAITING) : Count.NONE;
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
