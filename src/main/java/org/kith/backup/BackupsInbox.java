package org.kith.backup;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** That nothing is backed up, that no backup was made for a day, or that the newest is not as it should be. */
@Component
class BackupsInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(20, "backups");

    private final Backups backups;

    BackupsInbox(Backups backups) {
        this.backups = backups;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return BackupsPermissions.of(viewer).lookAfter()
                ? backups.wanting().stream().map(BackupsInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return BackupsPermissions.of(viewer).lookAfter()
                ? Count.of(backups.wanting().isPresent() ? 1 : 0)
                : Count.NONE;
    }

    private static InboxItem item(Wanting one) {
        return new InboxItem(
                KIND,
                null,
                one.words(),
                "",
                InboxItem.When.since(one.since()),
                new InboxItem.Act("/backups", say("inbox.backups.act")));
    }
}
