package org.kith.staff;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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
import org.kith.words.TextInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody who works here or at a service is called: put right by themselves or whoever looks after the way in. */
@Controller
@RequestMapping("/accounts/{account}")
class AccountNameController {
    private final ActorTransactions acting;
    private final AccountNameSql sql;
    private final List<OwnAddresses> rooms;

    AccountNameController(ActorTransactions acting, AccountNameSql sql, List<OwnAddresses> rooms) {
        this.acting = acting;
        this.sql = sql;
        this.rooms = rooms;
    }

    @GetMapping("/name")
    @OpenTo(Who.SIGNED_IN)
    AccountNamePage form(Actor actor, @PathVariable UUID account) {
        return about(actor, account, (viewer, named) -> {
            AccountNamePermissions.of(viewer, named).mustChange();
            return page(viewer, named, AccountNamePage.of(named), false);
        });
    }

    /**
     * What was typed comes back where it cannot be kept, and where somebody else was faster. Where an address still says the former name, they are led to
     * it.
     */
    @PostMapping("/name")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("name-kept")
    Answer save(Actor actor, @PathVariable UUID account, Form form) {
        return about(actor, account, (viewer, named) -> {
            var may = AccountNamePermissions.of(viewer, named);
            may.mustChange();
            var checked = AccountNamePage.checked(form, named)
                    .refuseIf(
                            !may.asAnother() && sql.isOfAnother(account, form.name(AccountNamePage.NAME)),
                            AccountNamePage.NAME,
                            "account-name.of-another");
            var right = !checked.isWrong();
            var seen = TextInput.givenBack(form.value(AccountNamePage.SEEN));
            if (right && sql.rename(account, seen, form.line(AccountNamePage.NAME))) {
                var now = sql.named(account).orElseThrow(NotFound::new);
                return Redirect.to(
                        stillSaid(viewer, now).isEmpty()
                                ? AccountNamePage.back(viewer, named)
                                : "/accounts/" + account + "/name");
            }
            return page(viewer, named, right ? AccountNamePage.meanwhile(form, named) : checked, right);
        });
    }

    private AccountNamePage page(Viewer viewer, AccountNameSql.Named named, Form form, boolean meanwhile) {
        return new AccountNamePage(viewer, named, sql.known(named.id()), stillSaid(viewer, named), form, meanwhile);
    }

    /** Addresses in which a name of before still stands, as far as whoever looks may read that name. */
    private List<OwnAddresses.Address> stillSaid(Viewer viewer, AccountNameSql.Named named) {
        var before =
                sql.before(named.id()).stream().map(AccountNameSql.Before::name).toList();
        var known = sql.known(named.id()).stream()
                .filter(one -> one.email() != null)
                .map(one -> new OwnAddresses.Address(
                        Objects.requireNonNull(one.email()), "/workers/" + one.worker() + "/email"));
        var own = named.id().equals(viewer.account())
                ? rooms.stream().flatMap(room -> room.of(viewer).stream())
                : Stream.<OwnAddresses.Address>empty();
        return Stream.concat(own, known)
                .filter(one -> FormerNameIn.address(one.value(), named.name(), before))
                .toList();
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
