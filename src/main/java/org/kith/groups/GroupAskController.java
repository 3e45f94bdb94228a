package org.kith.groups;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.kith.words.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks a colleague of another team whether young people of theirs were there too: by whoever wrote it, or named the group. Nobody who was there is told of. */
@Controller
class GroupAskController {
    private final ActorTransactions acting;
    private final GroupAskSql sql;
    private final GroupSql entries;
    private final StandingSql standing;
    private final Clock clock;

    GroupAskController(ActorTransactions acting, GroupAskSql sql, GroupSql entries, StandingSql standing, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.entries = entries;
        this.standing = standing;
        this.clock = clock;
    }

    @GetMapping("/groups/entries/{several}/asks")
    @OpenTo(Who.SIGNED_IN)
    GroupAskPage askOfWritten(Actor actor, @PathVariable UUID several) {
        return acting.as(actor, viewer -> page(viewer, written(viewer, several), Form.empty()));
    }

    @PostMapping("/groups/entries/{several}/asks")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("group-asked")
    Answer sendOfWritten(Actor actor, @PathVariable UUID several, Form form) {
        return acting.<Answer>as(actor, viewer -> ask(viewer, written(viewer, several), form));
    }

    @GetMapping("/groups/{group}/asks")
    @OpenTo(Who.SIGNED_IN)
    GroupAskPage askOfStanding(Actor actor, @PathVariable UUID group) {
        return acting.as(actor, viewer -> page(viewer, standing(viewer, group), Form.empty()));
    }

    @PostMapping("/groups/{group}/asks")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("group-asked")
    Answer sendOfStanding(Actor actor, @PathVariable UUID group, Form form) {
        return acting.<Answer>as(actor, viewer -> ask(viewer, standing(viewer, group), form));
    }

    private Answer ask(Viewer viewer, GroupAsk.About about, Form form) {
        var page = page(viewer, about, form);
        var who = form.value(GroupAskPage.WHO);
        var checked = form.refuseIf(
                page.colleagues().stream().noneMatch(one -> one.value().equals(who)),
                GroupAskPage.WHO,
                "groups.ask.who.none");
        if (checked.isWrong()) {
            return page(viewer, about, checked);
        }
        sql.ask(viewer, form.key(), form.id(GroupAskPage.WHO), about);
        return Redirect.to(about.address() + "/asks");
    }

    private GroupAskPage page(Viewer viewer, GroupAsk.About about, Form form) {
        GroupPermissions.of(viewer).mustWrite();
        NotAllowed.unless(sql.begins(about.group()), "groups.ask.not-yours");
        return new GroupAskPage(viewer, about, sql.of(about.group()), sql.colleagues(), form);
    }

    /** As it was written, where somebody of it is seen. */
    private GroupAsk.About written(Viewer viewer, UUID several) {
        var parts = GroupPermissions.of(viewer).see() ? entries.of(several) : List.<GroupSql.Part>of();
        return GroupEntry.of(parts).stream().findFirst().map(GroupEntry::about).orElseThrow(NotFound::new);
    }

    private GroupAsk.About standing(Viewer viewer, UUID group) {
        var all = GroupPermissions.of(viewer).see() ? standing.members() : List.<StandingGroup.Member>of();
        return StandingGroup.of(all, Today.at(clock).furthest()).stream()
                .filter(one -> one.id().equals(group))
                .findFirst()
                .map(one -> new GroupAsk.About(group, null, null, "", one.name()))
                .orElseThrow(NotFound::new);
    }
}
