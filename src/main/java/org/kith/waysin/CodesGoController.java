package org.kith.waysin;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An organisation says by what codes may go to its young people, or that none do. Where to, each of them says. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/codes/ours")
class CodesGoController {
    private final ActorTransactions acting;
    private final CodeSql sql;

    CodesGoController(ActorTransactions acting, CodeSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    CodesGoPage ask(Actor actor) {
        return acting.as(actor, viewer -> {
            CodesGoPermissions.of(viewer).mustSay();
            return new CodesGoPage(
                    viewer, Form.empty().with(CodesGoPage.GO, sql.go(viewer).key()));
        });
    }

    @PostMapping
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("codes-go")
    Answer say(Actor actor, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            CodesGoPermissions.of(viewer).mustSay();
            var said = form.value(CodesGoPage.GO);
            if (!CodesGo.isOne(said)) {
                return new CodesGoPage(viewer, form.refuse(CodesGoPage.GO, "waysin.go.missing"));
            }
            sql.letGo(viewer, CodesGo.of(said));
            return Redirect.to("/codes/ours");
        });
    }
}
