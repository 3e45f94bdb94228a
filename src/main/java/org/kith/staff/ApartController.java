package org.kith.staff;

import java.util.UUID;
import java.util.function.BiFunction;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** That two accounts of one name are two people: until an administrator says so, neither is a second person to the other. */
@Controller
@RequestMapping("/accounts/{account}/namesakes/{other}")
class ApartController {
    private final ActorTransactions acting;
    private final ApartSql sql;

    ApartController(ActorTransactions acting, ApartSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    ApartPage show(Actor actor, @PathVariable UUID account, @PathVariable UUID other) {
        return about(actor, account, other, (viewer, may) -> page(viewer, account, other, may, Form.empty()));
    }

    @PostMapping
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("told-apart")
    Answer tell(Actor actor, @PathVariable UUID account, @PathVariable UUID other, Form sent) {
        return about(actor, account, other, (viewer, may) -> {
            var form = ApartPage.checked(sent);
            if (form.isWrong()) {
                return page(viewer, account, other, may, form);
            }
            may.mustTell();
            sql.tell(viewer, form.key(), account, other, form.line(ApartPage.BECAUSE));
            return back(account, other);
        });
    }

    @PostMapping("/removal")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("told-apart-no-more")
    Redirect takeBack(Actor actor, @PathVariable UUID account, @PathVariable UUID other) {
        return about(actor, account, other, (viewer, may) -> {
            sql.takeBack(viewer, account, other);
            return back(account, other);
        });
    }

    private static Redirect back(UUID account, UUID other) {
        return Redirect.to("/accounts/" + account + "/namesakes/" + other);
    }

    private ApartPage page(Viewer viewer, UUID account, UUID other, ApartPermissions may, Form form) {
        return new ApartPage(viewer, one(account, other), one(other, account), may, sql.said(account, other), form);
    }

    private ApartSql.Namesake one(UUID account, UUID other) {
        return sql.one(account, other).orElseThrow(NotFound::new);
    }

    private <T> T about(Actor actor, UUID account, UUID other, BiFunction<Viewer, ApartPermissions, T> work) {
        return acting.as(actor, viewer -> {
            var may = sql.may(viewer, account, other);
            may.mustOpen();
            if (account.equals(other)) {
                throw new NotFound();
            }
            one(account, other);
            one(other, account);
            return work.apply(viewer, may);
        });
    }
}
