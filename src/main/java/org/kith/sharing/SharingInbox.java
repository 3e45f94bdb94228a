package org.kith.sharing;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.vocabulary.SectionNames;
import org.springframework.stereotype.Component;

/** What others ask about sharing, until it is answered; and what ends within a month, in time to talk about it. */
@Component
class SharingInbox implements Inbox {
    /** What a young person wants to talk about comes right after what is dangerous. */
    private static final InboxItem.Kind TALK = new InboxItem.Kind(15, "talk");

    private static final InboxItem.Kind ASK = new InboxItem.Kind(50, "sharing-ask");
    private static final InboxItem.Kind ENDING = new InboxItem.Kind(80, "sharing-ends");

    private final OpenSql sql;
    private final SeenBy seen;
    private final Clock clock;

    SharingInbox(OpenSql sql, SeenBy seen, Clock clock) {
        this.sql = sql;
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        if (!SharingPermissions.of(viewer).toDo()) {
            return List.of();
        }
        var asks = sql.toAnswer(viewer);
        var ending = sql.ending(latest());
        if (asks.isEmpty() && ending.isEmpty()) {
            return List.of();
        }
        var names = seen.sections();
        return Stream.concat(
                        asks.stream().map(one -> item(one, names)),
                        ending.stream().map(one -> item(one, names)))
                .toList();
    }

    @Override
    public Count count(Viewer viewer) {
        return SharingPermissions.of(viewer).toDo()
                ? Count.all(
                        Count.ofYoungPeople("sharing_ask", OpenSql.OF_OTHERS),
                        Count.ofYoungPeople("section_grant", OpenSql.endsBefore(latest())))
                : Count.NONE;
    }

    private Instant latest() {
        return Grant.endOf(LocalDate.now(clock).plusMonths(1));
    }

    private static InboxItem item(OpenSql.OpenAsk one, SectionNames names) {
        var ask = one.ask();
        var disagrees = ask.disagreement() != null;
        return new InboxItem(
                ask.about() == Ask.About.TO_TALK ? TALK : ASK,
                InboxItem.Who.young(one.whose().id(), one.whose().name()),
                disagrees
                        ? say(
                                "sharing.to-do.disagrees",
                                one.whose().name(),
                                ask.recipient().called())
                        : ask.words(names),
                disagrees || ask.words().isEmpty() ? "" : "“" + ask.words() + "”",
                InboxItem.When.since(ask.askedAt()),
                new InboxItem.Act(
                        one.whose().address() + "#asks",
                        say(ask.about() == Ask.About.TO_SHARE ? "sharing.to-do.look" : "inbox.answer")));
    }

    private static InboxItem item(OpenSql.Ending one, SectionNames names) {
        var grant = one.grant();
        return new InboxItem(
                ENDING,
                InboxItem.Who.young(one.whose().id(), one.whose().name()),
                say("sharing.to-do.ending.line", grant.recipient().called(), names.of(grant.section())),
                "",
                new InboxItem.When(grant.decided().at(), grant.until()),
                new InboxItem.Act(
                        one.whose().address() + "/grants/" + grant.id() + "/ending", say("sharing.to-do.renew")));
    }
}
