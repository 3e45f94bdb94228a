package org.kith.today;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.record.Entry;
import org.kith.record.RecordEntries;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells a young person, where they come in, what was answered when they asked to put something right, and what was changed or taken away since
 * they read it: until they open the entry, for two weeks. Of what may be hard to read none of the words: when they read that they choose there.
 */
@Component
@Order(4)
class ChangesTold implements Notifications {
    private static final Duration STANDS = Duration.ofDays(14);

    private final ChangesToldSql sql;
    private final RecordEntries entries;
    private final Clock clock;

    ChangesTold(ChangesToldSql sql, RecordEntries entries, Clock clock) {
        this.sql = sql;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        if (me == null) {
            return List.of();
        }
        var changed = sql.changed(me, clock.instant().minus(STANDS));
        var ids = changed.stream().map(ChangesToldSql.Changed::entry).toArray(UUID[]::new);
        return ids.length == 0
                ? List.of()
                : entries.those(new UUID[] {me}, ids).stream()
                        .flatMap(entry -> notifications(me, entry, changed))
                        .toList();
    }

    /** An answer says what became of it; that the words were changed for it need not be told twice. */
    private static Stream<Notification> notifications(UUID me, Entry entry, List<ChangesToldSql.Changed> all) {
        var one = all.stream()
                .filter(changed -> changed.entry().equals(entry.id()))
                .findFirst()
                .orElseThrow();
        var answers = entry.beside().corrections().stream()
                .map(Entry.Correction::answer)
                .filter(answer -> answer != null && answer.at().isAfter(one.since()))
                .map(Objects::requireNonNull)
                .toList();
        var change = entry.written().changed();
        return answers.isEmpty()
                ? Stream.ofNullable(change).map(made -> changed(me, entry, made))
                : answers.stream().map(answer -> answered(me, entry, answer));
    }

    private static Notification answered(UUID me, Entry entry, Entry.Answer answer) {
        var words = say(answer.changed() ? "correction.told.changed" : "correction.told.not-changed", answer.by());
        return new Notification(
                words,
                answer.words().isEmpty() || entry.beside().hardToRead() ? "" : "“" + answer.words() + "”",
                "",
                address(me, entry) + "#corrections",
                read(entry));
    }

    private static Notification changed(UUID me, Entry entry, Entry.Change change) {
        var because = entry.beside().hardToRead() ? "" : Objects.requireNonNullElse(change.because(), "");
        return new Notification(
                say(change.takenAway() ? "entry.told.gone" : "entry.told.changed", change.by()),
                because.isEmpty() ? "" : say("entry.told.because", because),
                "",
                address(me, entry),
                read(entry));
    }

    private static String address(UUID me, Entry entry) {
        return "/young-people/" + me + "/entries/" + entry.id();
    }

    private static String read(Entry entry) {
        return say("entry.told.look", entry.heading());
    }
}
