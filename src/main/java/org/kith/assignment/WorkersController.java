package org.kith.assignment;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.continuity.CountedAgain;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.people.ColleaguesToChoose;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who works with a young person: seen by them and those who see them, said by managers of their team. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/young-people/{id}/workers")
class WorkersController {
    static final AccessLogEntry WORKERS = AccessLogEntry.at("workers", "people");

    private final ActorTransactions acting;
    private final AssignmentSql sql;
    private final Assignments assignments;
    private final CountedAgain countedAgain;
    private final WorkersPages pages;
    private final ColleaguesToChoose colleagues;

    WorkersController(
            ActorTransactions acting,
            AssignmentSql sql,
            Assignments assignments,
            CountedAgain countedAgain,
            WorkersPages pages,
            ColleaguesToChoose colleagues) {
        this.acting = acting;
        this.sql = sql;
        this.assignments = assignments;
        this.countedAgain = countedAgain;
        this.pages = pages;
        this.colleagues = colleagues;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    WorkersPage workers(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, WORKERS, viewer -> {
            AssignmentPermissions.of(viewer).mustSee();
            return pages.of(viewer, id);
        });
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    BeginningPage askToBegin(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, WORKERS, viewer -> {
            var person = assignments.toChange(viewer, id);
            return beginning(viewer, person, AssignmentForm.empty(assignments.ofReader()), null);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("work-together")
    Answer begin(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>reading(actor, id, WORKERS, viewer -> {
            var person = assignments.toChange(viewer, id);
            var colleagues = sql.colleagues(person.teamId());
            var colleague = AssignmentForm.chosen(form, colleagues);
            var checked = AssignmentForm.checkedToBegin(form, colleagues, assignments.roles(), assignments.now());
            if (colleague == null || checked.isWrong()) {
                return beginning(viewer, person, checked, null);
            }
            var already = assignments.begin(viewer, person, colleague, form);
            if (already != null) {
                return beginning(viewer, person, form.again(), already);
            }
            countedAgain.of(viewer, id);
            return Redirect.to(person.workers());
        });
    }

    private BeginningPage beginning(Viewer viewer, Person person, Form form, @Nullable TimeTogether already) {
        return new BeginningPage(
                viewer,
                person,
                colleagues.toBegin(viewer, person.id(), AssignmentForm.options(sql.colleagues(person.teamId()))),
                assignments.now(person.id()),
                assignments.roles(),
                form,
                already,
                assignments.today());
    }

    @GetMapping("/endings")
    @OpenTo(Who.SIGNED_IN)
    Answer askToEnd(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID who) {
        return acting.<Answer>reading(actor, id, WORKERS, viewer -> {
            var person = assignments.toChange(viewer, id);
            var form = AssignmentForm.empty(assignments.ofReader());
            return running(id, who)
                    .<Answer>map(time -> new EndingPage(viewer, person, time, form, assignments.today()))
                    .orElse(Redirect.to(person.workers()));
        });
    }

    /** Of somebody who has stopped already nothing else is said: whoever says something else is told what is there. */
    @PostMapping("/endings")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("work-ended")
    Answer end(Actor actor, @PathVariable UUID id, @RequestParam Optional<UUID> who, Form form) {
        return acting.<Answer>reading(actor, id, WORKERS, viewer -> {
            var person = assignments.toChange(viewer, id);
            var whom = who.orElseThrow(NotAForm::new);
            var time = running(id, whom).orElse(null);
            return time == null ? endedBefore(viewer, person, whom, form) : end(viewer, person, time, whom, form);
        });
    }

    private Answer end(Viewer viewer, Person person, TimeTogether time, UUID who, Form form) {
        var earliest = time.isToCome(assignments.today()) ? assignments.today() : time.from();
        var checked = AssignmentForm.checked(form, earliest, assignments.now());
        var day = form.day(AssignmentForm.DAY);
        if (day == null || checked.isWrong()) {
            return new EndingPage(viewer, person, time, checked, assignments.today());
        }
        assignments.stop(viewer, person, who, day, form.words(AssignmentForm.BECAUSE));
        countedAgain.of(viewer, person.id());
        return Redirect.to(person.workers());
    }

    private Answer endedBefore(Viewer viewer, Person person, UUID who, Form form) {
        var before = sql.times(person.id()).stream()
                .filter(time -> who.equals(time.who()))
                .toList();
        if (before.stream().anyMatch(time -> time.ended(form))) {
            return Redirect.to(person.workers());
        }
        var last = before.stream().findFirst().orElseThrow(NotFound::new);
        return new EndingPage(viewer, person, last, form, assignments.today());
    }

    private Optional<TimeTogether> running(UUID person, @Nullable UUID who) {
        return sql.times(person).stream()
                .filter(time -> Objects.equals(who, time.who()) && time.runs(assignments.today()))
                .findFirst();
    }
}
