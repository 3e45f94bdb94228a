package org.kith.successor;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.web.NavigationPermissions;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Colleagues whose last day is over and who can still come in, for whoever looks after accounts. */
@Component
class LeftInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(15, "left");

    private static final String LEFT = """
            (select a.id as account, a.name, max(l.last_day) as last_day, max(l.said_at) as said_at
               from worker_leaving l join account a on a.id = l.account_id
              where l.version = 1 and l.last_day < (kith.now() at time zone 'Europe/London')::date and a.ended_at is null
                and not exists (select from worker_leaving t where t.leaving_id = l.id and t.taken_back)
              group by a.id, a.name) l
            """;

    private final JdbcClient jdbc;

    LeftInbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Left(UUID account, String name, LocalDate lastDay, OffsetDateTime saidAt) {}

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return looksAfterAccounts(viewer)
                ? jdbc
                        .sql("select * from " + LEFT + " order by l.last_day, l.account limit ?")
                        .param(MOST)
                        .query(Left.class)
                        .stream()
                        .map(LeftInbox::item)
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return looksAfterAccounts(viewer) ? Count.rows(LEFT) : Count.NONE;
    }

    private static boolean looksAfterAccounts(Viewer viewer) {
        return NavigationPermissions.of(viewer).inviteStaff();
    }

    private static InboxItem item(Left one) {
        var address = "/staff/" + one.account();
        return new InboxItem(
                KIND,
                InboxItem.Who.colleague(DisplayName.somebody(one.name()), address),
                say("inbox.left", Dates.longDay(one.lastDay())),
                "",
                new InboxItem.When(one.saidAt().toInstant(), one.lastDay()),
                new InboxItem.Act(address, say("inbox.left.act")));
    }
}
