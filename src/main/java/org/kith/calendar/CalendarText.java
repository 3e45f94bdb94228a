package org.kith.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.kith.words.Dates;

/**
 * A calendar as RFC 5545 has it, of all that is set: what is no more in it goes from the phone when it reads it the next time. Every moment is said in
 * universal time, which a phone shows by its own clock wherever it is, on both sides of a change of clocks. Nobody says how long a meeting takes: it stands
 * there for an hour.
 */
final class CalendarText {
    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration READ_AGAIN = Duration.ofHours(1);

    private CalendarText() {}

    static String of(String called, List<CalendarItem> items, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Kith//Calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", called));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN.toString()));
        items.forEach(one -> calendar.add(event(called, one, now)));
        try (var written = new StringWriter()) {
            new CalendarOutputter(false).output(calendar, written);
            return written.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VEvent event(String called, CalendarItem one, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(UUID.nameUUIDFromBytes(one.key().getBytes(StandardCharsets.UTF_8))
                .toString()));
        event.add(new DtStamp(now));
        event.add(new Summary(called));
        event.add(one.sure() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE);
        if (one.time() == null) {
            event.add(new DtStart<>(one.day()));
            event.add(ImmutableTransp.TRANSPARENT);
        } else {
            var begins = one.day().atTime(one.time()).atZone(Dates.LONDON).toInstant();
            event.add(new DtStart<>(begins));
            event.add(new DtEnd<>(begins.plus(LONG)));
        }
        return event;
    }
}
