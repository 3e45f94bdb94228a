package org.kith.record;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.withholding.WithheldLine;
import org.kith.words.Dates;
import org.kith.words.Line;
import org.springframework.stereotype.Component;

/** What a young person asks their team to put right, until it is answered; and what is kept back and should have been looked at again. */
@Component
class RecordInbox implements Inbox {
    private static final InboxItem.Kind CORRECTION = new InboxItem.Kind(40, "correction");
    private static final InboxItem.Kind WITHHELD = new InboxItem.Kind(70, "withheld");

    /** As much of what they wrote as a line holds. */
    private static final int LONGEST = 160;

    private final AnswerSql answers;
    private final WithheldSql withheld;
    private final Clock clock;

    RecordInbox(AnswerSql answers, WithheldSql withheld, Clock clock) {
        this.answers = answers;
        this.withheld = withheld;
        this.clock = clock;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return RecordPermissions.of(viewer).answer()
                ? Stream.concat(
                                answers.open(MOST).stream().map(RecordInbox::correction),
                                withheld.overdue(LocalDate.now(clock), MOST).stream()
                                        .map(RecordInbox::keptBack))
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return RecordPermissions.of(viewer).answer()
                ? Count.all(
                        Count.ofYoungPeople("correction", "answered_at is null"),
                        Count.ofYoungPeople("withheld", WithheldSql.overdue(LocalDate.now(clock))))
                : Count.NONE;
    }

    private static InboxItem correction(AnswerSql.Open open) {
        var who = InboxItem.Who.young(open.youngPerson(), open.name());
        return new InboxItem(
                CORRECTION,
                who,
                say("inbox.correction", open.called()),
                "“" + Line.begin(open.words(), LONGEST) + "”",
                InboxItem.When.since(open.since()),
                new InboxItem.Act(who.address() + "/entries/" + open.entry() + "#corrections", say("inbox.answer")));
    }

    private static InboxItem keptBack(WithheldLine line) {
        var who = InboxItem.Who.young(line.youngPerson(), line.about());
        var why = line.withheld().why();
        var entry = line.withheld().entry();
        return new InboxItem(
                WITHHELD,
                who,
                say(line.withheld().whole() ? "inbox.withheld.entry" : "inbox.withheld.passage", why.by()),
                say("inbox.withheld.why", why.reason().words(), Dates.longDay(why.reviewOn())),
                InboxItem.When.since(why.reviewOn().plusDays(1)),
                new InboxItem.Act(who.address() + "/entries/" + entry, say("inbox.withheld.act")));
    }
}
