package org.kith.circle;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says who matters to a young person: they themselves, and their team what they were told. What is typed comes back where it is not kept. */
@Controller
@RequestMapping("/young-people/{id}/circle")
class CircleChangeController {
    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Circle circle;
    private final CircleDrafts drafts;
    private final Readers readers;
    private final Clock clock;

    CircleChangeController(
            ActorTransactions acting,
            YoungPersonHeaders whose,
            Circle circle,
            CircleDrafts drafts,
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
            var form = drafts.of(id, null).orElseGet(CircleForm::empty);
            return page(viewer, id, null, form, null, Map.of());
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("circle-added")
    Object add(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var form = CircleForm.sent(fields);
        return acting.<Object>reading(actor, id, CircleController.CIRCLE, viewer -> {
            CirclePermissions.of(viewer).mustAdd();
            var wrong = wrong(viewer, form);
            if (!wrong.isEmpty()) {
                return again(viewer, id, null, form, null, wrong);
            }
            if (circle.add(viewer, id, form) == Circle.Kept.THERE) {
                drafts.sent(viewer, id, null, form);
                return "redirect:/young-people/" + id + "/circle";
            }
            var kept = circle.versions(id, form.key()).getFirst();
            return again(viewer, id, null, form.again(0), kept, Map.of());
        });
    }

    @GetMapping("/{person}/change")
    @OpenTo(Who.SIGNED_IN)
    CircleFormPage askToChange(Actor actor, @PathVariable UUID id, @PathVariable UUID person) {
        return acting.reading(actor, id, CircleController.CIRCLE, viewer -> {
            var now = circle.toChange(viewer, id, person);
            var form = drafts.of(id, person).orElseGet(() -> CircleForm.of(now));
            return page(viewer, id, now, form, null, Map.of());
        });
    }

    @PostMapping("/{person}")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("circle-changed")
    Object change(
            Actor actor, @PathVariable UUID id, @PathVariable UUID person, @RequestParam Map<String, String> fields) {
        var form = CircleForm.sent(fields);
        return acting.<Object>reading(actor, id, CircleController.CIRCLE, viewer -> {
            var now = circle.toChange(viewer, id, person);
            var wrong = wrong(viewer, form);
            if (!wrong.isEmpty()) {
                return again(viewer, id, now, form, null, wrong);
            }
            if (circle.change(viewer, id, person, form) == Circle.Kept.THERE) {
                drafts.sent(viewer, id, person, form);
                return "redirect:/young-people/" + id + "/circle";
            }
            var standing = circle.toChange(viewer, id, person);
            return again(viewer, id, standing, form.again(standing.version()), standing, Map.of());
        });
    }

    /** Whoever saw something else than stands now looks at that first. */
    @PostMapping("/{person}/removal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("circle-taken")
    String takeAway(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam Optional<Integer> seen,
            RedirectAttributes next) {
        var list = "redirect:/young-people/" + id + "/circle";
        return acting.reading(actor, id, CircleController.CIRCLE, viewer -> {
            circle.toChange(viewer, id, person);
            if (circle.takeAway(viewer, id, person, seen.orElseThrow(NotAForm::new)) == Circle.Kept.THERE) {
                return list;
            }
            next.addFlashAttribute(ConfirmationMessage.OTHERWISE, "circle-otherwise");
            return list + "/" + person + "/change";
        });
    }

    /** The form once more with what was typed, which is also kept: nothing depends on this page staying open. */
    private CircleFormPage again(
            Viewer viewer,
            UUID id,
            @Nullable PersonWhoMatters person,
            CircleForm form,
            @Nullable PersonWhoMatters standing,
            Map<String, String> wrong) {
        drafts.keep(viewer, id, person == null ? null : person.id(), form);
        return page(viewer, id, person, form, standing, wrong);
    }

    private Map<String, String> wrong(Viewer viewer, CircleForm form) {
        return form.wrong(clock, CirclePermissions.of(viewer).own());
    }

    private CircleFormPage page(
            Viewer viewer,
            UUID id,
            @Nullable PersonWhoMatters person,
            CircleForm form,
            @Nullable PersonWhoMatters standing,
            Map<String, String> wrong) {
        var header = whose.of(id).orElseThrow(NotFound::new);
        var own = CirclePermissions.of(viewer).own();
        return new CircleFormPage(
                viewer, header, person, form, standing, readers.of(viewer, own).teamAlone(header.name()), wrong);
    }
}
