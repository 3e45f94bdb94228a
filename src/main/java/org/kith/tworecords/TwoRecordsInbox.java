package org.kith.tworecords;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/** Which two records may be one young person's, as somebody else proposed; and that the young person said no to what one said oneself. */
@Component
class TwoRecordsInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(96, "two-records");

    private final RecordPairSql sql;

    TwoRecordsInbox(RecordPairSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        if (!TwoRecordsPermissions.of(viewer).say()) {
            return List.of();
        }
        var ended = sql.ended(MOST).stream()
                .map(one -> item(one, say("two.to-do.ended", DisplayName.young(one.name())), ""));
        var waiting = sql.waiting(MOST).stream()
                .map(one -> item(
                        one,
                        say("two.to-do", DisplayName.somebody(one.by()), DisplayName.young(one.name())),
                        "“" + one.because() + "”"));
        return Stream.concat(ended, waiting).toList();
    }

    @Override
    public Count count(Viewer viewer) {
        return TwoRecordsPermissions.of(viewer).say()
                ? Count.all(Count.rows(RecordPairSql.WAITING), Count.rows(RecordPairSql.ENDED))
                : Count.NONE;
    }

    private static InboxItem item(RecordPairSql.Waiting one, String what, String why) {
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.young(), DisplayName.youngAlone(one.name())),
                what,
                why,
                InboxItem.When.since(one.since().toInstant()),
                new InboxItem.Act(TwoRecordsPage.at(one.young()), say(why.isEmpty() ? "two.to-do.read" : "two.look")));
    }
}
