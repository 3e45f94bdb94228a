package org.kith.assignment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.continuity.CountedAgain;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAForm;
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
    private static final List<String> USUAL_ROLES = List.of("personal adviser", "social worker", "key worker");

    private final ActorTransactions acting;
    private final AssignmentSql sql;
    private final Assignments assignments;
    private final CountedAgain countedAgain;

    WorkersController(ActorTransactions acting, AssignmentSql sql, Assignments assignments, CountedAgain countedAgain) {
        this.acting = acting;
        this.sql = sql;
        this.assignments = assignments;
        this.countedAgain = countedAgain;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    WorkersPage workers(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, WORKERS, viewer -> {
            AssignmentPermissions.of(viewer).mustSee();
            var person = assignments.person(id);
            return new WorkersPage(
                    viewer, person, assignments.now(id), sql.times(id), sql.moves(id), assignments.today());
        });
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    BeginningPage askToBegin(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, WORKERS, viewer -> {
            var person = assignments.toChange(viewer, id);
            return beginning(viewer, person, AssignmentForm.empty(assignments.today()), null, Map.of());
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("work-together")
    Object begin(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Optional<UUID> key,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String because) {
        var form = new AssignmentForm(key.orElseGet(UUID::randomUUID), chosen, role, day, because);
        return acting.<Object>reading(actor, id, WORKERS, viewer -> {
            var person = assignments.toChange(viewer, id);
            var colleagues = sql.colleagues(person.teamId());
            var colleague = form.among(colleagues);
            var wrong = form.wrongToBegin(colleagues, assignments.today());
            if (colleague == null || !wrong.isEmpty()) {
                return beginning(viewer, person, form, null, wrong);
            }
            var already = assignments.begin(viewer, person, colleague, form);
            if (already != null) {
                return beginning(viewer, person, form.again(), already, Map.of());
            }
            countedAgain.of(viewer, id);
            return "redirect:" + person.workers();
        });
    }

    private BeginningPage beginning(
            Viewer viewer,
            Person person,
            AssignmentForm form,
            @Nullable TimeTogether already,
            Map<String, String> wrong) {
        var roles = Stream.concat(USUAL_ROLES.stream(), sql.roles().stream())
                .distinct()
                .toList();
        return new BeginningPage(
                viewer,
                person,
                sql.colleagues(person.teamId()),
                assignments.now(person.id()),
                roles,
                form,
                already,
                wrong,
                assignments.today());
    }

    @GetMapping("/endings")
    @OpenTo(Who.SIGNED_IN)
    Object askToEnd(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID who) {
        return acting.<Object>reading(actor, id, WORKERS, viewer -> {
            var person = assignments.toChange(viewer, id);
            var form = AssignmentForm.empty(assignments.today());
            return running(id, who)
                    .<Object>map(time -> new EndingPage(viewer, person, time, form, Map.of(), assignments.today()))
                    .orElse("redirect:" + person.workers());
        });
    }

    /** Of somebody who has stopped already nothing else is said: whoever says something else is told what is there. */
    @PostMapping("/endings")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("work-ended")
    Object end(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Optional<UUID> who,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String because) {
        var form = new AssignmentForm(UUID.randomUUID(), "", "", day, because);
        return acting.<Object>reading(actor, id, WORKERS, viewer -> {
            var person = assignments.toChange(viewer, id);
            var whom = who.orElseThrow(NotAForm::new);
            var time = running(id, whom).orElse(null);
            return time == null ? endedBefore(viewer, person, whom, form) : end(viewer, person, time, whom, form);
        });
    }

    private Object end(Viewer viewer, Person person, TimeTogether time, UUID who, AssignmentForm form) {
        var wrong = form.wrong(time.from(), assignments.today());
        var date = form.date();
        if (date == null || !wrong.isEmpty()) {
            return new EndingPage(viewer, person, time, form, wrong, assignments.today());
        }
        assignments.stop(viewer, person, who, date, form.reason());
        countedAgain.of(viewer, person.id());
        return "redirect:" + person.workers();
    }

    private Object endedBefore(Viewer viewer, Person person, UUID who, AssignmentForm form) {
        var before = sql.times(person.id()).stream()
                .filter(time -> who.equals(time.who()))
                .toList();
        if (before.stream().anyMatch(time -> time.ended(form))) {
            return "redirect:" + person.workers();
        }
        var last = before.stream().findFirst().orElseThrow(NotFound::new);
        return new EndingPage(viewer, person, last, form, Map.of(), assignments.today());
    }

    private Optional<TimeTogether> running(UUID person, @Nullable UUID who) {
        return sql.times(person).stream()
                .filter(time -> Objects.equals(who, time.who()) && time.runs(assignments.today()))
                .findFirst();
    }
}
