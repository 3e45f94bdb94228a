package org.kith.working;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.NotAllowed;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/**
 * Says when somebody works and how to reach them: always of whoever acts. What is said anew stands beside what was said before, and nothing is
 * written over. Called inside their transaction; two that come at once come one after the other.
 */
@Component
class Working {
    private final WorkingSql sql;
    private final Clock clock;

    Working(WorkingSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Said> now(Viewer viewer) {
        return sql.versions(viewer.me()).stream().findFirst();
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    /** Answers whether it stands there now: not, where something else was said since they began. */
    boolean say(Viewer viewer, Form form) {
        sql.lock(viewer.me());
        var now = now(viewer);
        var words = WorkingForm.words(form, now.map(said -> said.words().away()).orElse(Away.NONE));
        if (now.isPresent() && now.get().words().equals(words)) {
            return true;
        }
        int version = now.map(Said::version).orElse(0);
        if (version != form.number(WorkingForm.SEEN)) {
            return false;
        }
        keep(form.key(), viewer, version + 1, words);
        return true;
    }

    /** A time away that was said already, or taken back, changes nothing. */
    void away(Viewer viewer, UnaryOperator<Away> change) {
        sql.lock(viewer.me());
        var now = now(viewer).orElseThrow(() -> new NotAllowed("working.hello-first"));
        var other = change.apply(now.words().away());
        if (!other.equals(now.words().away())) {
            var left = new Away(other.from(today()));
            keep(UUID.randomUUID(), viewer, now.version() + 1, now.words().with(left));
        }
    }

    /** Whether young people are told of nobody who is there in their place on some day of it: nobody stands in, or whoever does is away as well. */
    boolean isAlone(Viewer viewer, Away.Time time) {
        var standIn = now(viewer).map(said -> said.words().standIn()).orElse(null);
        return standIn == null
                || sql.now(List.of(standIn)).stream()
                        .flatMap(one -> one.words().away().times().stream())
                        .anyMatch(time::meets);
    }

    private void keep(UUID id, Viewer viewer, int version, WorkingWords words) {
        if (sql.say(id, viewer.me(), version, words) == 0) {
            throw new NotFound();
        }
    }
}
