package org.kith.groups;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.Caseload;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A worker who is asked by a colleague of another team says who of theirs was there, and the words for all stand in the records of these, too. Nothing is
 * written to any of them before, and nothing of anybody else is read here.
 */
@Controller
@RequestMapping("/groups/asked/{ask}")
class GroupAskedController {
    private final ActorTransactions acting;
    private final GroupAskSql sql;
    private final GroupAskedForms forms;
    private final Groups groups;
    private final StandingSql standing;
    private final Clock clock;

    GroupAskedController(
            ActorTransactions acting,
            GroupAskSql sql,
            GroupAskedForms forms,
            Groups groups,
            StandingSql standing,
            Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.forms = forms;
        this.groups = groups;
        this.standing = standing;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    GroupAskedPage look(Actor actor, @PathVariable UUID ask) {
        return acting.as(actor, viewer -> page(viewer, found(viewer, ask), Form.empty()));
    }

    /** Sent again it is written once: what each of them has of it is known by what was asked, and whose it is. */
    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("group-joined")
    Answer write(Actor actor, @PathVariable UUID ask, Form form) {
        var page = acting.as(actor, viewer -> checked(viewer, found(viewer, ask), form));
        if (page.form().isWrong()) {
            return page;
        }
        var all = true;
        for (var person : form.uuids(GroupForm.WITH).stream().sorted().toList()) {
            all &= write(actor, person, page.ask(), form);
        }
        acting.doAs(actor, viewer -> sql.answer(page.ask(), true));
        var there = Redirect.to(page.ask().about().address());
        return all ? there : there.saying("group-written.not-all");
    }

    private boolean write(Actor actor, UUID person, GroupAsk ask, Form form) {
        try {
            return acting.changing(actor, person, viewer -> {
                GroupPermissions.of(viewer).mustWrite();
                if (ask.about().isWritten()) {
                    return groups.write(
                            viewer,
                            person,
                            GroupAskedForms.entry(ask, form),
                            ask.about().group());
                }
                var id = UUID.nameUUIDFromBytes((form.key() + " " + person).getBytes(StandardCharsets.US_ASCII));
                standing.say(viewer, person, id, GroupAskedForms.member(ask, form));
                return true;
            });
        } catch (NotFound e) {
            return false;
        }
    }

    @PostMapping("/nobody")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("group-nobody")
    Redirect nobody(Actor actor, @PathVariable UUID ask) {
        return acting.as(actor, viewer -> {
            sql.answer(found(viewer, ask), false);
            return Redirect.to("/groups");
        });
    }

    private GroupAsk found(Viewer viewer, UUID ask) {
        if (!GroupPermissions.of(viewer).see()) {
            throw new NotFound();
        }
        var found = sql.askedOfMe(ask).stream().findFirst().orElseThrow(NotFound::new);
        GroupPermissions.of(viewer).mustWrite();
        return found;
    }

    private GroupAskedPage checked(Viewer viewer, GroupAsk ask, Form form) {
        var page = page(viewer, ask, form);
        return page(viewer, ask, forms.checked(ask, form, page.people(), clock));
    }

    private GroupAskedPage page(Viewer viewer, GroupAsk ask, Form form) {
        var there = forms.inIt(ask);
        var people = forms.toChoose(viewer, LocalDate.now(clock), there);
        acting.shownInList(List.copyOf(people.stream().map(Caseload.Person::id).toList()), GroupController.IN_LIST);
        return new GroupAskedPage(viewer, ask, people, !there.isEmpty(), forms.sections(), form);
    }
}
