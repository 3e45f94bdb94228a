package org.kith.together;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a young person and a worker think that they are, each for themselves. There is no such page while the organisation entered no stages. */
@Controller
@RequestMapping("/young-people/{id}/together/{worker}/view")
class ViewController {
    private final ActorTransactions acting;
    private final Together together;
    private final Stages stages;
    private final ViewSql sql;
    private final Drafts drafts;
    private final TogetherReaders whose;

    ViewController(
            ActorTransactions acting,
            Together together,
            Stages stages,
            ViewSql sql,
            Drafts drafts,
            TogetherReaders whose) {
        this.acting = acting;
        this.together = together;
        this.stages = stages;
        this.sql = sql;
        this.drafts = drafts;
        this.whose = whose;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    ViewPage ask(Actor actor, @PathVariable UUID id, @PathVariable UUID worker) {
        return acting.reading(actor, id, TogetherController.TOGETHER, viewer -> {
            var pair = maySay(viewer, id, worker);
            var begun = drafts.of(id, TogetherDrafts.view(worker));
            return page(viewer, pair, begun.orElseGet(Form::empty));
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("together-view")
    Answer say(Actor actor, @PathVariable UUID id, @PathVariable UUID worker, Form form) {
        return acting.<Answer>reading(actor, id, TogetherController.TOGETHER, viewer -> {
            var pair = maySay(viewer, id, worker);
            together.lock(id);
            var own = TogetherPermissions.of(viewer).own();
            var checked = ViewForm.checked(form, stages.now(), own);
            if (checked.isWrong() && !isSaid(id, worker, form, own)) {
                drafts.keep(viewer, id, TogetherDrafts.view(worker), checked);
                return page(viewer, pair, checked);
            }
            if (!isSaid(id, worker, form, own)) {
                mustBeWritten(sql.say(viewer, id, worker, ViewForm.view(fresh(id, worker, form), own)));
            }
            drafts.sent(viewer, id, TogetherDrafts.view(worker), form);
            return Redirect.to(pair.address());
        });
    }

    /** What they said last is said, by whichever form. */
    private boolean isSaid(UUID id, UUID worker, Form form, boolean own) {
        return form.uuid(ViewForm.STAGE) != null
                && sql.of(id, worker).stream()
                        .filter(one -> one.byYoung() == own)
                        .findFirst()
                        .filter(one -> one.saysTheSameAs(ViewForm.view(form, own)))
                        .isPresent();
    }

    /** The same form with something else in it says something new. */
    private Form fresh(UUID id, UUID worker, Form form) {
        return sql.of(id, worker).stream().anyMatch(one -> one.id().equals(form.key())) ? form.again() : form;
    }

    private static void mustBeWritten(int lines) {
        if (lines == 0) {
            throw new NotFound();
        }
    }

    private Pair maySay(Viewer viewer, UUID id, UUID worker) {
        TogetherPermissions.of(viewer).mustSee();
        var pair = together.of(id, worker);
        TogetherPermissions.of(viewer).mustSay(pair.mate());
        if (stages.now().isEmpty()) {
            throw new NotFound();
        }
        return pair;
    }

    private ViewPage page(Viewer viewer, Pair pair, Form form) {
        var header = whose.of(pair.youngPerson());
        return new ViewPage(viewer, header, pair, stages.now(), form);
    }
}
