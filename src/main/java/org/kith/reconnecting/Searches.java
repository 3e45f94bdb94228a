package org.kith.reconnecting;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/**
 * Writes down what whoever looks, and the second person, say. Called inside the actor's transaction, which is about that young person; two who say
 * something at once come one after the other, and whoever is second looks at what was said first.
 */
@Component
class Searches {
    private final WishSql wishes;
    private final SearchSql sql;
    private final WishWritingSql writing;
    private final ThroughSql asking;

    Searches(WishSql wishes, SearchSql sql, WishWritingSql writing, ThroughSql asking) {
        this.wishes = wishes;
        this.sql = sql;
        this.writing = writing;
        this.asking = asking;
    }

    /** As whoever looks, or the second person, sees it; nobody else does. */
    Search of(UUID youngPerson, UUID wish) {
        return find(youngPerson, wish).orElseThrow(NotFound::new);
    }

    Optional<Search> find(UUID youngPerson, UUID wish) {
        return wishes.find(youngPerson, wish).filter(one -> !one.asOther()).map(sql::of);
    }

    /** What both sides read once both said yes; null before. */
    @Nullable
    String bothRead(UUID wish) {
        return sql.otherReads(wish);
    }

    /** What was sent before, or what somebody said meanwhile, is asked before whether it may still be said: it was, when the form was opened. */
    Wishes.Kept take(Viewer viewer, UUID youngPerson, UUID wish, Step step, Form form) {
        writing.lock(wish);
        var now = of(youngPerson, wish);
        if (now.isSaid(form.key())) {
            return isSame(now, step, form) ? Wishes.Kept.THERE : Wishes.Kept.OTHERWISE;
        }
        var may = ReconnectingPermissions.of(viewer);
        if (isAlike(now, step, form) && !form.has(StepForm.TWICE)) {
            return step != Step.SAFE && may.take(step, now) ? Wishes.Kept.ALIKE : Wishes.Kept.THERE;
        }
        if (now.seen() != form.number(StepForm.SEEN)) {
            return Wishes.Kept.OTHERWISE;
        }
        may.mustTake(step, now);
        if (say(viewer, now, step, form) == 0) {
            throw new NotFound();
        }
        return Wishes.Kept.THERE;
    }

    private static boolean isSame(Search now, Step step, Form form) {
        return step.isOfSearch()
                ? now.notes().stream().anyMatch(StepForm.note(form, step)::isSameAs)
                : now.wish().told().stream().anyMatch(StepForm.word(form, step)::isSameAs);
    }

    /** Whether the same author wrote the same before, from another form: sent again, or true a second time. Another person can be asked the same. */
    private static boolean isAlike(Search now, Step step, Form form) {
        if (step == Step.SAFE && !(now.standing() instanceof Standing.LookedAt && now.asks(form.id("second")))) {
            return false;
        }
        return step.isOfSearch()
                ? now.notes().stream().filter(one -> one.said().byYou()).anyMatch(StepForm.note(form, step)::isSameAs)
                : now.wish().told().stream()
                        .filter(one -> one.said().byYou())
                        .anyMatch(StepForm.word(form, step)::isSameAs);
    }

    private int say(Viewer viewer, Search now, Step step, Form form) {
        if (step == Step.SAFE) {
            sql.ask(viewer, now.wish(), form.id("second"));
        }
        if (step == Step.OPEN) {
            var found = now.standing().who();
            var who = new SearchSql.Found(found == null ? null : found.person(), now.askedThrough());
            return sql.open(viewer, now.wish(), form.key(), who, form.words("words"));
        }
        if (!step.isOfSearch()) {
            return writing.say(viewer, now.wish(), StepForm.word(form, step));
        }
        var note = StepForm.note(form, step);
        var lines = sql.note(viewer, now.wish(), note);
        var through = now.through();
        if (lines > 0 && step == Step.ASKED && through != null) {
            asking.ask(viewer, note, through.account(), now.found());
        }
        return lines;
    }
}
