package org.kith.audit;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** Questions why somebody looked: whoever looked answers, and for those who left a manager who did not ask. */
@Component
class LooksInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(60, "asked-why");

    private final QuestionSql sql;

    LooksInbox(QuestionSql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        var may = AccessLogPermissions.of(viewer);
        return may.beAsked()
                ? sql.toAnswer(viewer, may.lookInto(), MOST).stream()
                        .map(question -> item(viewer, question))
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        var may = AccessLogPermissions.of(viewer);
        if (!may.beAsked()) {
            return Count.NONE;
        }
        var mine = Count.rows("look_question where answered_at is null and looked_by = (select kith.actor())");
        return may.lookInto()
                ? Count.all(
                        mine,
                        Count.ofYoungPeople("look_question", "answered_at is null and " + QuestionSql.LEFT)
                                .onlyIf(Count.anyOfYoungPeople("look_question", "answered_at is null")))
                : mine;
    }

    private static InboxItem item(Viewer viewer, Question question) {
        var about = question.about();
        var by = question.askedBy().name().isEmpty()
                ? say("look.somebody")
                : question.askedBy().name();
        return new InboxItem(
                KIND,
                about.person() == null
                        ? InboxItem.Who.colleague(by, null)
                        : InboxItem.Who.young(about.person(), about.personName()),
                question.isAskedOf(viewer)
                        ? say("inbox.asked-why", by)
                        : say("inbox.asked-why.left", by, question.lookedBy().name()),
                question.words().isEmpty() ? "" : "“" + question.words() + "”",
                InboxItem.When.since(question.askedBy().at()),
                new InboxItem.Act("/looks#q-" + question.id(), say("inbox.asked-why.act")));
    }
}
