package org.kith.bypost;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** Letters to young people, until somebody posted them. */
@Component
class ByPostInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(49, "letters");

    private final ByPostSql sql;

    ByPostInbox(ByPostSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return ByPostPermissions.of(viewer).post()
                ? sql.waiting(MOST).stream().map(ByPostInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return ByPostPermissions.of(viewer).post()
                ? Count.ofYoungPeople("letter_to_post l", ByPostSql.WAITS)
                : Count.NONE;
    }

    private static InboxItem item(ByPost one) {
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.young(), one.name()),
                say("by-post.to-do", one.name()),
                "",
                InboxItem.When.since(one.madeAt()),
                new InboxItem.Act("/letters", say("by-post.to-do.act")));
    }
}
