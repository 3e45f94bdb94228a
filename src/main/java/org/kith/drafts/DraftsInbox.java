package org.kith.drafts;

import static org.kith.words.Words.say;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.Words;
import org.springframework.stereotype.Component;

/** What somebody began to write to a young person, until they send it or throw it away. */
@Component
class DraftsInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(140, "begun");

    private final DraftSql sql;
    private final OwnDraftSql own;

    DraftsInbox(DraftSql sql, OwnDraftSql own) {
        this.sql = sql;
        this.own = own;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return DraftPermissions.of(viewer).reminded()
                ? Stream.concat(Draft.byForm(sql.mine()).values().stream().map(List::getFirst), own.mine().stream())
                        .sorted(Comparator.comparing(Draft::savedAt))
                        .limit(MOST)
                        .map(DraftsInbox::item)
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return DraftPermissions.of(viewer).reminded()
                ? Count.all(Count.rows(DraftSql.OPEN), Count.rows(OwnDraftSql.OPEN))
                : Count.NONE;
    }

    private static InboxItem item(Draft draft) {
        var about = draft.youngPerson();
        return new InboxItem(
                KIND,
                about == null ? null : InboxItem.Who.young(about, draft.about()),
                said("", draft),
                draft.firstWords().isEmpty() ? "" : "“" + draft.firstWords() + "”",
                InboxItem.When.since(draft.savedAt()),
                new InboxItem.Act(draft.address(), said(".act", draft)));
    }

    /** In words of its own, where it was not written. */
    private static String said(String what, Draft draft) {
        var own = "inbox.begun." + draft.form().kind() + what;
        return say(Words.know(own) ? own : "inbox.begun" + what);
    }
}
