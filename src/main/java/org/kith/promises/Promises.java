package org.kith.promises;

import java.util.List;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/**
 * Writes down promises and what became of them. Called inside the actor's transaction, which is about that young person; two who say something at once
 * come one after the other, and whoever is second looks at what was said first.
 */
@Component
class Promises {
    private final PromiseSql sql;
    private final PromiseWritingSql writing;

    Promises(PromiseSql sql, PromiseWritingSql writing) {
        this.sql = sql;
        this.writing = writing;
    }

    /** What came of a form. */
    enum Kept {
        /** It stands there, now or from before. */
        THERE,
        /** Something else does: the same form was kept with other words, or somebody was faster. */
        OTHERWISE
    }

    Promise of(UUID youngPerson, UUID promise) {
        return sql.those(List.of(promise)).stream()
                .filter(one -> one.youngPerson().equals(youngPerson))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The same, opened by whoever looks: what they had not read yet, they read now. */
    Promise open(Viewer viewer, UUID youngPerson, UUID promise) {
        PromisePermissions.of(viewer).mustSee();
        var now = of(youngPerson, promise);
        writing.open(viewer, now);
        return now;
    }

    /** As it stands now, where this viewer may say this of it. */
    Promise toTake(Viewer viewer, UUID youngPerson, UUID promise, Step step) {
        PromisePermissions.of(viewer).mustSee();
        var now = of(youngPerson, promise);
        PromisePermissions.of(viewer).mustTake(step, now);
        return now;
    }

    /** The same words, by whoever wrote them down before, are that promise as long as it is open: sent again, and not promised twice. */
    Kept add(Viewer viewer, UUID youngPerson, UUID key, NewPromise promise) {
        writing.lock(youngPerson);
        var before = sql.those(List.of(key)).stream()
                .filter(one -> one.youngPerson().equals(youngPerson))
                .toList();
        if (!before.isEmpty()) {
            return promise.isSameAs(before.getFirst()) ? Kept.THERE : Kept.OTHERWISE;
        }
        if (sql.all(youngPerson).stream().anyMatch(promise::isThereAs)) {
            return Kept.THERE;
        }
        mustBeWritten(writing.add(viewer, youngPerson, key, promise));
        return Kept.THERE;
    }

    /**
     * What was sent before, or what somebody said meanwhile, is asked before whether it may still be said: it was, when the form was opened. What whoever
     * sends it said last, from another form, is said.
     */
    Kept take(Viewer viewer, UUID youngPerson, UUID promise, Step step, Form form) {
        writing.lock(youngPerson);
        var now = of(youngPerson, promise);
        var line = StepForm.line(form, now, step);
        var sent =
                now.story().stream().filter(one -> one.id().equals(line.id())).toList();
        if (!sent.isEmpty()) {
            return StepForm.isSame(sent.getFirst(), line) ? Kept.THERE : Kept.OTHERWISE;
        }
        if (now.seen() != form.number(StepForm.SEEN)) {
            var last = now.story().isEmpty() ? null : now.story().getLast();
            return last != null && last.said().byYou() && StepForm.isSame(last, line) ? Kept.THERE : Kept.OTHERWISE;
        }
        PromisePermissions.of(viewer).mustTake(step, now);
        mustBeWritten(writing.say(viewer, now, line));
        if (step.ends()) {
            writing.end(promise);
        }
        return Kept.THERE;
    }

    private static void mustBeWritten(int lines) {
        if (lines == 0) {
            throw new NotFound();
        }
    }
}
