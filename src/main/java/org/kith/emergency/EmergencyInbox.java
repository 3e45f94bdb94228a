package org.kith.emergency;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Collectors;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.springframework.stereotype.Component;

/** Emergencies that wait for a manager: until one has seen them, and the young person is told. */
@Component
class EmergencyInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(10, "emergency");

    private final EmergencySql sql;

    EmergencyInbox(EmergencySql sql) {
        this.sql = sql;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        if (!EmergencyPermissions.of(viewer).lookAfter()) {
            return List.of();
        }
        var open = sql.open(MOST);
        var reviews = sql.reviews(open).stream().collect(Collectors.groupingBy(Emergency.Review::emergency));
        return open.stream()
                .map(one -> item(new EmergenciesPage.Told(one, List.of(), reviews.getOrDefault(one.id(), List.of()))))
                .toList();
    }

    @Override
    public Count count(Viewer viewer) {
        return EmergencyPermissions.of(viewer).lookAfter()
                ? Count.ofYoungPeople("emergency_access", EmergencySql.OPEN)
                : Count.NONE;
    }

    private static InboxItem item(EmergenciesPage.Told told) {
        var one = told.emergency();
        var what = say(
                one.seen() == null ? "inbox.emergency" : "inbox.emergency.tell",
                one.opened().by(),
                one.who());
        return new InboxItem(
                KIND,
                InboxItem.Who.young(one.person(), one.who()),
                what,
                "“" + one.reason() + "”",
                new InboxItem.When(one.opened().at(), told.reviewOn()),
                new InboxItem.Act("/emergencies#h-" + one.id(), say("inbox.emergency.act")));
    }
}
