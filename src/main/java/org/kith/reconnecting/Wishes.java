package org.kith.reconnecting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.ColleaguesToChoose;
import org.springframework.stereotype.Component;

/**
 * Writes down wishes, who looks, and what a side says of one. Called inside the actor's transaction, which is about that young person; two who say
 * something at once come one after the other.
 */
@Component
class Wishes {
    private final WishSql sql;
    private final WishWritingSql writing;
    private final ColleaguesToChoose colleagues;

    Wishes(WishSql sql, WishWritingSql writing, ColleaguesToChoose colleagues) {
        this.sql = sql;
        this.writing = writing;
        this.colleagues = colleagues;
    }

    /** Who of their team can look. */
    List<Option> lookers(Viewer viewer, UUID youngPerson) {
        return colleagues.of(viewer, youngPerson, WishForm.lookers(writing.teamOf(youngPerson)));
    }

    /** The last day of whoever looks, where they leave or left: somebody else goes on looking then, and the young person says who. */
    ColleaguesToChoose.@Nullable LastDay lastDay(Wish wish) {
        var looker = wish.looker();
        return looker == null || looker.gone() || wish.isOver()
                ? null
                : colleagues.lastDay(looker.account()).orElse(null);
    }

    /** What came of a form. */
    enum Kept {
        /** It stands there, now or from before. */
        THERE,
        /** Something else does: the same form was kept with other words, or somebody was faster. */
        OTHERWISE,
        /** The same words stand there from the same author, and they can be true once more. */
        ALIKE
    }

    Wish of(UUID youngPerson, UUID wish) {
        return sql.find(youngPerson, wish).orElseThrow(NotFound::new);
    }

    /**
     * As a young person says it, who chooses who looks; or as somebody of their team was told it, who looks themselves. Answers which it is, now or
     * from before: none where the same form was kept with other words.
     */
    Optional<UUID> add(Viewer viewer, UUID youngPerson, Form form) {
        var id = form.key();
        writing.lock(youngPerson);
        var before = sql.find(youngPerson, id);
        if (before.isPresent()) {
            return before.filter(one -> isSame(one, form)).map(Wish::id);
        }
        var own = ReconnectingPermissions.of(viewer).own();
        var looks = own ? form.id(WishForm.LOOKER) : viewer.me();
        var alike = sql.all(youngPerson).stream()
                .filter(one -> one.isSaidByYou(looks) && isSame(one, form))
                .findFirst();
        if (alike.isPresent()) {
            return alike.map(Wish::id);
        }
        mustBeWritten(writing.looks(viewer, youngPerson, id, looks, own ? "by-them" : "as-told"));
        mustBeWritten(writing.add(viewer, youngPerson, id, form.line("name"), WishForm.words(form)));
        return Optional.of(id);
    }

    private static boolean isSame(Wish there, Form form) {
        return there.name().equals(form.line("name")) && Objects.equals(there.words(), WishForm.words(form));
    }

    /** A side says that it rests, goes on or is over; sent twice, or said while it is so already, it is said once; but anew, where it was not so meanwhile. */
    Kept move(Viewer viewer, UUID youngPerson, UUID id, Step step, Form form) {
        writing.lock(id);
        var wish = of(youngPerson, id);
        if (!ReconnectingPermissions.of(viewer).move(step, wish)) {
            return Kept.OTHERWISE;
        }
        var said = new Said(null, true, true, Instant.EPOCH);
        var before = wish.told().stream().anyMatch(one -> one.id().equals(form.key()));
        var key = before ? UUID.randomUUID() : form.key();
        var word = new Word(key, step, null, null, null, null, wish.isOpen(), wish.asOther(), said);
        mustBeWritten(writing.say(viewer, wish, word));
        return Kept.THERE;
    }

    /** The young person chooses somebody else who looks. */
    Kept choose(Viewer viewer, UUID youngPerson, UUID id, UUID account) {
        writing.lock(id);
        var wish = of(youngPerson, id);
        var now = wish.looker();
        if (now != null && now.account().equals(account)
                || !ReconnectingPermissions.of(viewer).choose(wish)) {
            return now != null && now.account().equals(account) ? Kept.THERE : Kept.OTHERWISE;
        }
        if (now != null && !writing.looksNoMore(now.row())) {
            return Kept.OTHERWISE;
        }
        mustBeWritten(writing.looks(viewer, youngPerson, id, account, "by-them"));
        return Kept.THERE;
    }

    private static void mustBeWritten(int lines) {
        if (lines == 0) {
            throw new NotFound();
        }
    }
}
