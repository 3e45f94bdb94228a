package org.kith.justforme;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.keys.CannotOpen;
import org.kith.keys.Seals;
import org.kith.words.Dates;
import org.kith.words.Greeting;
import org.kith.words.Line;
import org.kith.words.RichWords;
import org.springframework.stereotype.Component;

/**
 * What a young person writes for themselves alone. It is sealed under their own key before it reaches the database, and opened only in
 * their own transactions. It is not part of what others may look at, so looking at it is no line in the log of who looked: that log is
 * read by those who work with them.
 */
@Component
class JustForMe {
    private final JustForMeSql sql;
    private final Seals seals;
    private final Clock clock;

    JustForMe(JustForMeSql sql, Seals seals, Clock clock) {
        this.sql = sql;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * @param version 0 for words that are typed and not kept yet
     * @param seen the version that stood there when these words were begun
     */
    record Note(UUID id, int version, int seen, Instant at, String words) {
        String heading() {
            return Line.begin(Greeting.leftOut(RichWords.beginning(words)), 60);
        }

        /** Above the words themselves: a few that are all there is are not said twice. */
        String headingAbove() {
            return heading().equals(RichWords.beginning(words))
                    ? say(
                            "just-for-me.written",
                            Dates.longDay(at.atZone(Dates.LONDON).toLocalDate()))
                    : heading();
        }

        String html() {
            return RichWords.htmlOnce(words);
        }
    }

    /** The latest version of everything, the latest first. */
    List<Note> all(UUID me) {
        return sql.latest(me).stream()
                .map(one -> opened(me, one))
                .sorted(Comparator.comparing(Note::at).reversed().thenComparing(Note::id))
                .toList();
    }

    /** All versions, the latest first; none when there is no such note of theirs. */
    List<Note> versions(UUID me, UUID note) {
        return sql.versions(me, note).stream().map(one -> opened(me, one)).toList();
    }

    /** What was typed for this note and not kept. */
    Optional<Note> draft(UUID me, UUID note) {
        return sql.draft(me, note).map(one -> opened(me, one));
    }

    /** What they began to write and never kept, the latest first. */
    List<Note> begun(UUID me) {
        return sql.drafts(me).stream()
                .filter(one -> sql.versions(me, one.note()).isEmpty())
                .map(one -> opened(me, one))
                .toList();
    }

    /**
     * Keeps words as a new version, also when two phones send at once; sending the same again changes nothing, also as another note.
     *
     * @param seen the version they began with
     * @return the note they stand in
     */
    UUID keep(UUID me, UUID note, int seen, String words) {
        var kept = versions(me, note);
        var there = kept.isEmpty()
                ? all(me).stream().filter(one -> one.words().equals(words)).findFirst()
                : Optional.<Note>empty();
        if (there.isPresent()) {
            sql.forgetDraft(note);
            return there.get().id();
        }
        if (kept.stream().anyMatch(one -> one.version() >= seen && one.words().equals(words))) {
            sql.forgetDraft(note);
            return note;
        }
        var next = Math.max(seen, kept.isEmpty() ? 0 : kept.getFirst().version()) + 1;
        while (!sql.add(me, sealed(me, note, next, seen, words))) {
            next++;
        }
        return note;
    }

    /**
     * Keeps what is typed; nothing, where they took all of it away.
     *
     * @param seen the version they began with
     * @return whether it is kept: not, when these words were sent, also as another note, or more that begins with them, or the id is not theirs
     */
    boolean keepDraft(UUID me, UUID note, int seen, String words) {
        var versions = versions(me, note);
        if (versions.stream()
                .anyMatch(one -> one.version() > seen && one.words().startsWith(words))) {
            return false;
        }
        if (versions.isEmpty() && all(me).stream().anyMatch(one -> one.words().equals(words))) {
            sql.forgetDraft(note);
            return false;
        }
        if (words.isEmpty()
                || !versions.isEmpty() && versions.getFirst().words().equals(words)) {
            sql.forgetDraft(note);
            return true;
        }
        return sql.keepDraft(me, sealed(me, note, 0, 0, words));
    }

    /**
     * Throws it away, of which nothing is left: that it was theirs is known by what stood in the form when it is sent again.
     *
     * @throws NotFound when there is no such note of theirs, and they were not shown it either
     */
    void throwAway(UUID me, UUID note, String shown) {
        if (!sql.throwAway(note) && !isShown(me, note, shown)) {
            throw new NotFound();
        }
    }

    /** Says, sealed, that this note was shown to whoever it belongs to. */
    String shown(UUID me, UUID note) {
        return HexFormat.of().formatHex(seals.seal(me, note, ""));
    }

    private boolean isShown(UUID me, UUID note, String shown) {
        try {
            return seals.open(me, note, HexFormat.of().parseHex(shown)).isEmpty();
        } catch (CannotOpen | IllegalArgumentException e) {
            return false;
        }
    }

    private JustForMeSql.Sealed sealed(UUID me, UUID note, int version, int seen, String words) {
        return new JustForMeSql.Sealed(note, version, seen, clock.instant(), seals.seal(me, note, words));
    }

    private Note opened(UUID me, JustForMeSql.Sealed sealed) {
        var words = seals.open(me, sealed.note(), sealed.words());
        return new Note(sealed.note(), sealed.version(), sealed.seen(), sealed.at(), words);
    }
}
