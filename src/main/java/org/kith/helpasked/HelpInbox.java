package org.kith.helpasked;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/** What young people asked for help with, for their team until somebody answers. */
@Component
class HelpInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(38, "help");

    private final HelpNewsSql sql;

    HelpInbox(HelpNewsSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return HelpPermissions.of(viewer).waits()
                ? sql.waiting(MOST).stream().map(HelpInbox::item).toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return HelpPermissions.of(viewer).waits() ? Count.ofYoungPeople("help_ask h", HelpSql.WAITS) : Count.NONE;
    }

    private static InboxItem item(HelpNewsSql.Waiting one) {
        var who = InboxItem.Who.young(one.youngPerson(), DisplayName.youngAlone(one.knownAs()));
        return new InboxItem(
                KIND,
                who,
                say("help.to-do", DisplayName.young(one.knownAs()), say("help.about." + one.about())),
                "",
                InboxItem.When.since(one.since()),
                new InboxItem.Act(who.address() + "/help", say("help.to-do.act")));
    }
}
