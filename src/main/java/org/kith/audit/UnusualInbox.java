package org.kith.audit;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.kith.inbox.Inbox;
import org.kith.inbox.InboxItem;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/** Unusual looking that a manager is to look into. */
@Component
class UnusualInbox implements Inbox {
    private static final InboxItem.Kind KIND = new InboxItem.Kind(11, "unusual-look");

    private final UnusualLooks looks;

    UnusualInbox(UnusualLooks looks) {
        this.looks = looks;
    }

    @Override
    public List<InboxItem> items(Viewer viewer) {
        return AccessLogPermissions.of(viewer).lookInto()
                ? looks.open(viewer).stream()
                        .sorted((one, other) ->
                                one.on().day().compareTo(other.on().day()))
                        .limit(MOST)
                        .map(UnusualInbox::item)
                        .toList()
                : List.of();
    }

    @Override
    public Count count(Viewer viewer) {
        return AccessLogPermissions.of(viewer).lookInto() ? Count.of(looks.howMany(viewer)) : Count.NONE;
    }

    private static InboxItem item(Unusual one) {
        return new InboxItem(
                KIND,
                InboxItem.Who.colleague(one.who().name(), null),
                say(
                        "inbox.unusual",
                        UnusualPage.role(one),
                        one.teams(),
                        Dates.longDay(one.on().day())),
                String.join(" ", signs(one)),
                InboxItem.When.since(one.on().day()),
                new InboxItem.Act("/unusual-looks#u-" + one.last(), say("inbox.unusual.act")));
    }

    private static List<String> signs(Unusual one) {
        var signs = new ArrayList<String>();
        if (!one.emergencies().isEmpty()) {
            signs.add(say("unusual.emergency", one.emergencies().size()));
        }
        if (!one.untied().isEmpty()) {
            signs.add(say("unusual.untied", one.untied().size()));
        }
        if (!one.atNight().isEmpty()) {
            signs.add(say("inbox.unusual.night", one.atNight().size()));
        }
        if (one.isMany()) {
            signs.add(say("unusual.many", one.openings().size(), one.usual()));
        }
        return signs;
    }
}
