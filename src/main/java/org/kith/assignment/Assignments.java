package org.kith.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.vocabulary.RolesToChoose;
import org.kith.vocabulary.WorkerRoles;
import org.kith.words.Today;
import org.springframework.stereotype.Component;

/** Says who works with a young person. Called inside the actor's transaction, which is about that young person. */
@Component
class Assignments {
    private static final List<String> USUAL_ROLES = List.of("personal adviser", "social worker", "key worker");

    private final AssignmentSql sql;
    private final AssignmentChangeSql changes;
    private final WorkerRoles roles;
    private final Clock clock;

    Assignments(AssignmentSql sql, AssignmentChangeSql changes, WorkerRoles roles, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.roles = roles;
        this.clock = clock;
    }

    Today now() {
        return Today.at(clock);
    }

    LocalDate today() {
        return now().here();
    }

    /** With which day forms begin. */
    LocalDate ofReader() {
        return Today.ofReader(clock);
    }

    Person person(UUID id) {
        return sql.person(id).orElseThrow(NotFound::new);
    }

    /** The young person, for whoever may say who works with them; two who do so at once come one after the other. */
    Person toChange(Viewer viewer, UUID id) {
        var person = person(id);
        AssignmentPermissions.of(viewer).mustAssign();
        return sql.personToChange(person.id()).orElseThrow(NotFound::new);
    }

    /** What a colleague can be to a young person; where the organisation has no list, what colleagues are called here is offered. */
    RolesToChoose roles() {
        var listed = roles.toChoose();
        return listed.isListed()
                ? listed
                : listed.offering(Stream.concat(USUAL_ROLES.stream(), sql.roles().stream())
                        .distinct()
                        .toList());
    }

    /** Who is there now, each once, those longest there first. */
    List<TimeTogether> now(UUID person) {
        var today = today();
        var each = new LinkedHashMap<UUID, TimeTogether>();
        for (var time : UnderSeveralCodes.together(sql.times(person))) {
            if (time.isNow(today)) {
                each.merge(Objects.requireNonNull(time.who()), time, Assignments::both);
            }
        }
        return each.values().stream()
                .sorted(Comparator.comparing(TimeTogether::from))
                .toList();
    }

    /** Somebody whom a return names and Kith too: what was said in Kith counts, since the first day of both. */
    private static TimeTogether both(TimeTogether one, TimeTogether other) {
        var said = one.fromReturn() ? other : one;
        return said.since(one.from().isBefore(other.from()) ? one.from() : other.from());
    }

    /** Answers what is there already instead and is something else; null where it is kept, now or before. */
    @Nullable
    TimeTogether begin(Viewer viewer, Person person, Choice colleague, Form form) {
        beginsAnew(viewer, person.id(), colleague.id(), Objects.requireNonNull(form.day(AssignmentForm.DAY)));
        if (changes.begin(viewer, person.id(), colleague.id(), form) == 1) {
            return null;
        }
        var there = sql.times(person.id()).stream()
                .filter(time -> time.id().equals(form.key())
                        || !time.fromReturn()
                                && time.runs(today())
                                && colleague.id().equals(time.account()))
                .toList();
        return there.stream().anyMatch(time -> time.began(colleague.id(), form))
                ? null
                : there.stream().findFirst().orElseThrow(NotFound::new);
    }

    /** A time that ended since somebody handed over ends for good where another of the same two begins: what is said of that since is not said of it any more. */
    void beginsAnew(Viewer viewer, UUID person, UUID colleague, LocalDate day) {
        for (var time : sql.times(person)) {
            var ended = time.ended();
            if (ended != null && time.isOverBy(day, colleague)) {
                changes.end(viewer, time.id(), Objects.requireNonNull(time.until()), ended.because());
            }
        }
    }

    /** They stop from that day on, whatever of their time with the young person still runs: what a return says of them, and what was said in Kith. */
    void stop(Viewer viewer, Person person, UUID who, LocalDate day, String because) {
        for (var time : sql.times(person.id())) {
            if (who.equals(time.who()) && time.runs(today())) {
                if (time.fromReturn()) {
                    changes.endSpell(viewer, person.id(), time, day, because);
                } else {
                    changes.end(viewer, time.id(), day, because);
                }
            }
        }
    }
}
