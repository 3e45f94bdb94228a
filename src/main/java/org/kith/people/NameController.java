package org.kith.people;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The name a young person goes by, which no return knows. */
@Controller
class NameController {
    private static final AccessLogEntry NAME = AccessLogEntry.at("name", "about-me");
    private static final AccessLogEntry BEFORE = AccessLogEntry.at("names-before", "about-me");

    private final ActorTransactions acting;
    private final YoungPersonSql sql;

    NameController(ActorTransactions acting, YoungPersonSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @GetMapping("/young-people/{id}/name")
    @OpenTo(Who.SIGNED_IN)
    NamePage form(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, NAME, viewer -> NamePage.empty(viewer, person(viewer, id)));
    }

    /**
     * A young person is asked before they have no name any more.
     *
     * <p>What was typed comes back where it cannot be kept, and where somebody else was faster.
     */
    @PostMapping("/young-people/{id}/name")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("name-kept")
    Answer save(Actor actor, @PathVariable UUID id, Form form) {
        var own = acting.<Boolean>as(actor, viewer -> viewer.youngPerson() != null);
        var nameless = own && NameForm.takesAway(form) && !form.chose("without", "true");
        var checked = PronounsForm.checked(NameForm.checked(form.refuseIf(nameless, NameForm.NAME, "name.own.empty")));
        var right = !checked.isWrong();
        if (right && acting.<Boolean>changing(actor, id, viewer -> rename(viewer, id, form))) {
            var next = Redirect.to(own ? "/today" : "/young-people/" + id);
            return NameForm.name(form.value(NameForm.NAME)) == null ? next.saying("name-none") : next;
        }
        return acting.reading(actor, id, NAME, viewer -> NamePage.again(viewer, person(viewer, id), checked, right));
    }

    @GetMapping("/young-people/{id}/names-before")
    @OpenTo(Who.SIGNED_IN)
    NamesBeforePage before(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, BEFORE, viewer -> {
            var person = sql.person(id).orElseThrow(NotFound::new);
            NotAllowed.unless(PeoplePermissions.of(viewer).openNamesBefore(), "names-before.not-yours");
            return new NamesBeforePage(viewer, person, sql.namesBefore(id), sql.pronounsBefore(id));
        });
    }

    /** Where the form had no place for pronouns, they stay. */
    private boolean rename(Viewer viewer, UUID id, Form form) {
        var person = person(viewer, id);
        var spoken = form.has(PronounsForm.PRONOUNS)
                ? new YoungPersonSql.Change(
                        form.givenBack(PronounsForm.SEEN), PronounsForm.pronouns(form.value(PronounsForm.PRONOUNS)))
                : new YoungPersonSql.Change(person.pronouns(), person.pronouns());
        var named = new YoungPersonSql.Change(form.givenBack(NameForm.SEEN), NameForm.name(form.value(NameForm.NAME)));
        return sql.rename(id, named, spoken);
    }

    private YoungPerson person(Viewer viewer, UUID id) {
        var person = sql.person(id).orElseThrow(NotFound::new);
        NotAllowed.unless(PeoplePermissions.of(viewer).giveName(), "name.not-yours");
        return person;
    }
}
