package org.kith.promises;

import java.time.Clock;
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
import org.kith.people.YoungPersonHeader;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writes down what was promised: the young person, and whoever works with them. What is typed comes back where it is not kept. */
@Controller
@RequestMapping("/young-people/{id}/promises")
class PromiseAddController {
    private final ActorTransactions acting;
    private final Promises promises;
    private final PromiseWritingSql sql;
    private final Drafts drafts;
    private final PromiseReaders whose;
    private final Clock clock;

    PromiseAddController(
            ActorTransactions acting,
            Promises promises,
            PromiseWritingSql sql,
            Drafts drafts,
            PromiseReaders whose,
            Clock clock) {
        this.acting = acting;
        this.promises = promises;
        this.sql = sql;
        this.drafts = drafts;
        this.whose = whose;
        this.clock = clock;
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    PromiseFormPage askToAdd(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, PromisesController.PROMISES, viewer -> {
            PromisePermissions.of(viewer).mustAdd();
            return page(viewer, id, drafts.of(id, PromiseDrafts.NEW).orElseGet(Form::empty), null);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("promise-added")
    Answer add(Actor actor, @PathVariable UUID id, Form form) {
        return acting.<Answer>reading(actor, id, PromisesController.PROMISES, viewer -> {
            PromisePermissions.of(viewer).mustAdd();
            var who = PromiseForm.who(viewer, header(id).name(), sql.teamOf(id));
            var checked =
                    PromiseForm.checked(form, who, PromisePermissions.of(viewer).own(), clock);
            if (checked.isWrong()) {
                return again(viewer, id, checked, null);
            }
            if (promises.add(viewer, id, form.key(), PromiseForm.promise(form)) == Promises.Kept.THERE) {
                drafts.sent(viewer, id, PromiseDrafts.NEW, form);
                return Redirect.to("/young-people/" + id + "/promises");
            }
            return again(viewer, id, StepForm.again(form, null), promises.of(id, form.key()));
        });
    }

    /** The form once more with what was typed, which is also kept: nothing depends on this page staying open. */
    private PromiseFormPage again(Viewer viewer, UUID id, Form form, @Nullable Promise standing) {
        drafts.keep(viewer, id, PromiseDrafts.NEW, form);
        return page(viewer, id, form, standing);
    }

    private PromiseFormPage page(Viewer viewer, UUID id, Form form, @Nullable Promise standing) {
        var header = header(id);
        var who = PromiseForm.who(viewer, header.name(), sql.teamOf(id));
        return new PromiseFormPage(viewer, header, form, who, standing, whose.reads(viewer, header));
    }

    private YoungPersonHeader header(UUID id) {
        return whose.of(id).orElseThrow(NotFound::new);
    }
}
