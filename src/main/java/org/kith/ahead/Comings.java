package org.kith.ahead;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.words.Today;
import org.springframework.stereotype.Component;

/**
 * Reads and writes down what is coming for a young person. Called inside the actor's transaction, which is about them; two who say something at once
 * come one after the other, and whoever is second looks at what was said first.
 */
@Component
class Comings {
    private final ComingSql sql;
    private final ComingWritingSql writing;
    private final Clock clock;

    Comings(ComingSql sql, ComingWritingSql writing, Clock clock) {
        this.sql = sql;
        this.writing = writing;
        this.clock = clock;
    }

    /** What came of a form. */
    enum Kept {
        /** It stands there, now or from before. */
        THERE,
        /** Something else does: the same form was kept with other words, or somebody was faster. */
        OTHERWISE
    }

    List<Coming> all(UUID youngPerson) {
        return sql.of(List.of(youngPerson), today());
    }

    /** @param key as its address ends */
    Coming of(UUID youngPerson, String key) {
        return all(youngPerson).stream()
                .filter(one -> one.hasPage() && one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Preparation step(Coming coming, UUID step) {
        return coming.steps().stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** As whoever reads it has it: what is coming is a day on their own calendar. */
    LocalDate today() {
        return Today.ofReader(clock);
    }

    /** Whether its day has come, so that it can have happened. */
    boolean hasCome(Coming one) {
        return hasCome(one, clock);
    }

    static boolean hasCome(Coming one, Clock clock) {
        return !one.now().time().first().isAfter(Today.ofReader(clock));
    }

    Instant now() {
        return clock.instant();
    }

    /** Answers how the address of it ends, now or from before: none where the same form was kept with other words. */
    Optional<String> add(Viewer viewer, UUID youngPerson, UUID key, Version version) {
        writing.lock(youngPerson);
        var all = all(youngPerson);
        var before =
                all.stream().filter(one -> one.key().equals(key.toString())).findFirst();
        if (before.isPresent()) {
            return before.filter(one -> one.story().getFirst().isSame(version)).map(Coming::key);
        }
        var alike = all.stream()
                .filter(one -> one.isSaidByYou() && one.now().equals(version.says()))
                .findFirst();
        if (alike.isPresent()) {
            return alike.map(Coming::key);
        }
        mustBeWritten(writing.begin(viewer, youngPerson, key));
        mustBeWritten(writing.say(viewer, youngPerson, key, version));
        return Optional.of(key.toString());
    }

    /** What was sent before, or what somebody said meanwhile, is asked before whether it may still be said: it was, when the form was opened. */
    Kept say(Viewer viewer, UUID youngPerson, String key, Form form, Version version) {
        writing.lock(youngPerson);
        var now = of(youngPerson, key);
        var sent = now.story().stream()
                .filter(one -> one.id().equals(version.id()))
                .toList();
        if (!sent.isEmpty()) {
            return sent.getFirst().isSame(version)
                            && sent.getFirst().equals(now.story().getLast())
                    ? Kept.THERE
                    : Kept.OTHERWISE;
        }
        if (now.seen() != form.number(ComingForm.SEEN)) {
            var last = now.story().getLast();
            return last.said().byYou() && last.isSame(version) ? Kept.THERE : Kept.OTHERWISE;
        }
        ComingPermissions.of(viewer).mustChange(now);
        mustBeWritten(writing.say(viewer, youngPerson, UUID.fromString(key), version));
        if (version.state() != State.AHEAD) {
            writing.settle(UUID.fromString(key));
        }
        return Kept.THERE;
    }

    Kept prepare(Viewer viewer, UUID youngPerson, String key, UUID id, Preparation.What what) {
        writing.lock(youngPerson);
        var now = of(youngPerson, key);
        var sent = now.steps().stream().filter(one -> one.id().equals(id)).toList();
        if (!sent.isEmpty()) {
            return sent.getFirst().what().isSame(what) ? Kept.THERE : Kept.OTHERWISE;
        }
        ComingPermissions.of(viewer).mustPrepare(now);
        if (now.steps().stream()
                .anyMatch(one -> one.open() && one.said().byYou() && one.what().isSame(what))) {
            return Kept.THERE;
        }
        mustBeWritten(writing.prepare(viewer, now, id, what));
        return Kept.THERE;
    }

    Kept tick(Viewer viewer, UUID youngPerson, String key, UUID step, Form form) {
        writing.lock(youngPerson);
        var now = of(youngPerson, key);
        var there = step(now, step);
        var line = StepForm.line(form, there);
        var sent =
                there.lines().stream().filter(one -> one.id().equals(line.id())).toList();
        if (!sent.isEmpty()) {
            return sent.getFirst().state() == line.state() && there.state() == line.state()
                    ? Kept.THERE
                    : Kept.OTHERWISE;
        }
        if (there.seen() != form.number(ComingForm.SEEN)) {
            return there.state() == line.state() ? Kept.THERE : Kept.OTHERWISE;
        }
        ComingPermissions.of(viewer).mustMove(now, there);
        mustBeWritten(writing.say(viewer, youngPerson, step, line));
        return Kept.THERE;
    }

    private static void mustBeWritten(int lines) {
        if (lines == 0) {
            throw new NotFound();
        }
    }
}
