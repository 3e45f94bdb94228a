package org.kith.staff;

import java.util.UUID;
import java.util.function.BiFunction;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.web.ConfirmationMessage;
import org.kith.words.TextInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody who works here or at a service is called: put right by themselves or whoever looks after the way in. */
@Controller
@RequestMapping("/accounts/{account}")
class AccountNameController {
    private final ActorTransactions acting;
    private final AccountNameSql sql;

    AccountNameController(ActorTransactions acting, AccountNameSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @GetMapping("/name")
    @OpenTo(Who.SIGNED_IN)
    AccountNamePage form(Actor actor, @PathVariable UUID account) {
        return about(actor, account, (viewer, named) -> {
            AccountNamePermissions.of(viewer, named).mustChange();
            return new AccountNamePage(viewer, named, sql.known(account), named.name(), named.name(), null);
        });
    }

    /** What was typed comes back where it cannot be kept, and where somebody else was faster. */
    @PostMapping("/name")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("name-kept")
    Object save(
            Actor actor,
            @PathVariable UUID account,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(name = "seen", defaultValue = "") String sent) {
        var seen = TextInput.givenBack(sent);
        return about(actor, account, (viewer, named) -> {
            AccountNamePermissions.of(viewer, named).mustChange();
            var wrong = AccountNamePage.wrong(TextInput.line(name));
            if (wrong == null && !sql.rename(account, seen, TextInput.line(name))) {
                wrong = AccountNamePage.MEANWHILE;
            }
            var page = new AccountNamePage(viewer, named, sql.known(account), name, seen, wrong);
            return wrong == null ? "redirect:" + page.back() : page;
        });
    }

    @GetMapping("/names-before")
    @OpenTo(Who.SIGNED_IN)
    AccountNamesBeforePage before(Actor actor, @PathVariable UUID account) {
        return about(actor, account, (viewer, named) -> {
            AccountNamePermissions.of(viewer, named).mustOpenBefore();
            return new AccountNamesBeforePage(viewer, named, sql.before(account));
        });
    }

    private <T> T about(Actor actor, UUID account, BiFunction<Viewer, AccountNameSql.Named, T> work) {
        return acting.as(actor, viewer -> work.apply(viewer, sql.named(account).orElseThrow(NotFound::new)));
    }
}
