package org.kith.together;

import java.util.UUID;
import java.util.function.Function;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The stages by which an organisation speaks of how people get to know each other, entered by whoever chooses its words. */
@Controller
@RequestMapping("/stages")
class StagesController {
    private static final Redirect ALL = Redirect.to("/stages");

    private final ActorTransactions acting;
    private final Stages stages;

    StagesController(ActorTransactions acting, Stages stages) {
        this.acting = acting;
        this.stages = stages;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    StagesPage all(Actor actor) {
        return choosing(actor, viewer -> new StagesPage(viewer, stages.now()));
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    StageFormPage askToAdd(Actor actor) {
        return choosing(actor, viewer -> new StageFormPage(viewer, null, stages.now(), Form.empty(), false));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("together-stage-kept")
    Answer add(Actor actor, Form form) {
        return this.<Answer>choosing(actor, viewer -> {
            var others = stages.others(form.key());
            var checked = StageForm.checked(form, others);
            if (checked.isWrong()) {
                return new StageFormPage(viewer, null, others, checked, false);
            }
            if (stages.add(viewer, form)) {
                return ALL;
            }
            var again = form.again().refuse("name", "together.stages.there");
            return new StageFormPage(viewer, null, stages.now(), again, false);
        });
    }

    @GetMapping("/{stage}")
    @OpenTo(Who.SIGNED_IN)
    StageFormPage askToChange(Actor actor, @PathVariable UUID stage) {
        return choosing(actor, viewer -> {
            var now = stages.of(stage);
            return new StageFormPage(viewer, now, stages.others(stage), StageForm.begin(now, stages.now()), false);
        });
    }

    @PostMapping("/{stage}")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("together-stage-kept")
    Answer change(Actor actor, @PathVariable UUID stage, Form form) {
        return this.<Answer>choosing(actor, viewer -> {
            var now = stages.of(stage);
            var others = stages.others(stage);
            var checked = StageForm.checked(form, others);
            if (checked.isWrong()) {
                return new StageFormPage(viewer, now, others, checked, false);
            }
            if (stages.change(viewer, stage, form)) {
                return ALL;
            }
            var late = form.again()
                    .with(StageForm.SEEN, Integer.toString(stages.of(stage).version()));
            return new StageFormPage(viewer, stages.of(stage), others, late, true);
        });
    }

    @PostMapping("/{stage}/ending")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("together-stage-ended")
    Redirect end(Actor actor, @PathVariable UUID stage, Form form) {
        return choosing(actor, viewer -> {
            stages.of(stage);
            if (!form.has("sure")) {
                throw new NotAForm();
            }
            stages.end(viewer, stage);
            return ALL;
        });
    }

    private <T> T choosing(Actor actor, Function<Viewer, T> work) {
        return acting.as(actor, viewer -> {
            TogetherPermissions.of(viewer).mustChooseStages();
            return work.apply(viewer);
        });
    }
}
