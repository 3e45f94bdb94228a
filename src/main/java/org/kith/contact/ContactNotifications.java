package org.kith.contact;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/** Tells a young person, where they come in, that somebody else said otherwise how they are reached: for a week. */
@Component
class ContactNotifications implements Notifications {
    private static final Duration NEW = Duration.ofDays(7);

    private final ContactSql sql;
    private final Clock clock;

    ContactNotifications(ContactSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        if (me == null) {
            return List.of();
        }
        var all = sql.details(me);
        return Arrays.stream(ContactKind.values())
                .flatMap(kind -> telling(
                        me, all.stream().filter(one -> one.kind() == kind).toList())
                        .stream())
                .toList();
    }

    /** @param all of one kind, what holds first and then the latest */
    private Optional<Notification> telling(UUID me, List<ContactDetail> all) {
        return all.stream()
                .findFirst()
                .filter(one -> !(one.holds() ? one.setThemselves() : one.endedThemselves()))
                .filter(one -> at(one).toInstant().isAfter(clock.instant().minus(NEW)))
                .map(one -> new Notification(
                        words(one, all),
                        "",
                        "",
                        "/young-people/" + me + "/" + one.kind().part().page(),
                        say("contact.tells.see." + one.kind().part().key())));
    }

    private String words(ContactDetail one, List<ContactDetail> all) {
        var by = one.holds() ? one.setBy() : one.endedBy();
        var changed = all.stream().skip(1).anyMatch(before -> before.ended().isEqual(one.since()));
        var what = one.holds() ? changed ? ".changed" : ".written" : ".taken";
        var key = "contact.tells." + one.kind().spokenOf() + what;
        return by == null
                ? say(key + ".list", day(at(one)))
                : say(key, DisplayName.somebody(by), day(at(one)), one.kind().fact());
    }

    private String day(OffsetDateTime at) {
        var today = LocalDate.now(clock.withZone(Dates.LONDON));
        var day = at.atZoneSameInstant(Dates.LONDON).toLocalDate();
        return day.equals(today) ? say("contact.tells.today") : say("contact.tells.on", Dates.weekday(day, today));
    }

    private static OffsetDateTime at(ContactDetail one) {
        return one.holds() ? one.since() : one.ended();
    }
}
