package org.kith.circle;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says who matters to a young person: they themselves, and their team what they were told. What is typed comes back where it is not kept. */
@Controller
@RequestMapping("/young-people/{id}/circle")
class CircleChangeController {
    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Circle circle;
    private final Drafts drafts;
    private final Readers readers;
    private final Clock clock;

    CircleChangeController(
            ActorTransactions acting,
            YoungPersonHeaders whose,
            Circle circle,
            Drafts drafts,
            Readers readers,
            Clock clock) {
        this.acting = acting;
        this.whose = whose;
        this.circle = circle;
        this.drafts = drafts;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    CircleFormPage askToAdd(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, CircleController.CIRCLE, viewer -> {
            CirclePermissions.of(viewer).mustAdd();
            return page(viewer, id, null, drafts.of(id, CircleDrafts.of(null)).orElseGet(Form::empty), null);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("circle-added")
    Answer add(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>reading(actor, id, CircleController.CIRCLE, viewer -> {
            CirclePermissions.of(viewer).mustAdd();
            var checked = checked(viewer, form);
            if (checked.isWrong()) {
                return again(viewer, id, null, checked, null);
            }
            var alike = circle.alike(id, form);
            if (!alike.isEmpty() && circle.isWritten(id, form)) {
                drafts.sent(viewer, id, CircleDrafts.of(null), form);
                return Redirect.to(list(id)).saying("circle-there");
            }
            if (!alike.isEmpty()) {
                return again(viewer, id, null, form.with(CircleForm.KNOWN, form.line("name")), null)
                        .with(alike);
            }
            if (circle.add(viewer, id, form) == Circle.Kept.THERE) {
                drafts.sent(viewer, id, CircleDrafts.of(null), form);
                return Redirect.to(form.has(CircleForm.THEN) ? list(id) + "/new" : next(id, form.key(), form));
            }
            var kept = circle.versions(id, form.key()).getFirst();
            return again(viewer, id, null, CircleForm.again(form, 0), kept);
        });
    }

    @GetMapping("/{person}/change")
    @OpenTo(Who.SIGNED_IN)
    CircleFormPage askToChange(Actor actor, @PathVariable UUID id, @PathVariable UUID person) {
        return acting.reading(actor, id, CircleController.CIRCLE, viewer -> {
            var now = circle.toChange(viewer, id, person);
            return page(
                    viewer, id, now, drafts.of(id, CircleDrafts.of(person)).orElseGet(() -> CircleForm.of(now)), null);
        });
    }

    @PostMapping("/{person}")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("circle-changed")
    Answer change(Actor actor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        return acting.<Answer>reading(actor, id, CircleController.CIRCLE, viewer -> {
            var now = circle.toChange(viewer, id, person);
            var checked = checked(viewer, form);
            if (checked.isWrong()) {
                return again(viewer, id, now, checked, null);
            }
            if (circle.change(viewer, id, person, form) == Circle.Kept.THERE) {
                drafts.sent(viewer, id, CircleDrafts.of(person), form);
                return Redirect.to(next(id, person, form));
            }
            var standing = circle.toChange(viewer, id, person);
            return again(viewer, id, standing, CircleForm.again(form, standing.version()), standing);
        });
    }

    /** Whoever saw something else than stands now looks at that first. */
    @PostMapping("/{person}/removal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("circle-taken")
    Redirect takeAway(
            Actor actor, @PathVariable UUID id, @PathVariable UUID person, @RequestParam Optional<Integer> seen) {
        var list = list(id);
        return acting.reading(actor, id, CircleController.CIRCLE, viewer -> {
            circle.toChange(viewer, id, person);
            if (circle.takeAway(viewer, id, person, seen.orElseThrow(NotAForm::new)) == Circle.Kept.THERE) {
                return Redirect.to(list);
            }
            return Redirect.to(list + "/" + person + "/change").saying("circle-otherwise");
        });
    }

    private static String list(UUID youngPerson) {
        return "/young-people/" + youngPerson + "/circle";
    }

    /** Whoever would like somebody back goes on to what can be done for that, which stands beside them. */
    private static String next(UUID youngPerson, UUID person, Form form) {
        var back = CircleForm.words(form).state() == CircleState.WANTED_BACK;
        return back ? list(youngPerson) + "/" + person : list(youngPerson);
    }

    /** The form once more with what was typed, which is also kept: nothing depends on this page staying open. */
    private CircleFormPage again(
            Viewer viewer, UUID id, @Nullable PersonWhoMatters person, Form form, @Nullable PersonWhoMatters standing) {
        drafts.keep(viewer, id, CircleDrafts.of(person == null ? null : person.id()), form);
        return page(viewer, id, person, form, standing);
    }

    private Form checked(Viewer viewer, Form form) {
        return CircleForm.checked(form, clock, CirclePermissions.of(viewer).own());
    }

    private CircleFormPage page(
            Viewer viewer, UUID id, @Nullable PersonWhoMatters person, Form form, @Nullable PersonWhoMatters standing) {
        var header = whose.of(id).orElseThrow(NotFound::new);
        var own = CirclePermissions.of(viewer).own();
        return new CircleFormPage(
                viewer,
                header,
                person,
                form,
                standing,
                List.of(),
                readers.of(viewer, own).teamAlone(header.name()));
    }
}
