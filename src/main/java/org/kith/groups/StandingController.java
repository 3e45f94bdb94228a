package org.kith.groups;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.kith.words.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Groups that stay: what was written lately to several, a group begun, and who is in it from when until when. */
@Controller
class StandingController {
    private final ActorTransactions acting;
    private final StandingSql sql;
    private final GroupSql entries;
    private final GroupAskSql asks;
    private final Caseload caseload;
    private final Clock clock;

    StandingController(
            ActorTransactions acting,
            StandingSql sql,
            GroupSql entries,
            GroupAskSql asks,
            Caseload caseload,
            Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.entries = entries;
        this.asks = asks;
        this.caseload = caseload;
        this.clock = clock;
    }

    @GetMapping("/groups")
    @OpenTo(Who.SIGNED_IN)
    GroupsPage all(Actor actor) {
        return acting.as(actor, viewer -> {
            GroupPermissions.of(viewer).mustSee();
            var groups = StandingGroup.of(sql.members(), Today.at(clock).furthest());
            var latest = entries.latest(viewer);
            acting.shownInList(
                    Stream.concat(
                                    latest.stream().map(GroupSql.Part::person),
                                    groups.stream().flatMap(one -> one.members().stream()
                                            .map(StandingGroup.Member::person)))
                            .distinct()
                            .toList(),
                    GroupController.IN_LIST);
            return new GroupsPage(viewer, groups, latest);
        });
    }

    @GetMapping({"/groups/new", "/groups/{group}"})
    @OpenTo(Who.SIGNED_IN)
    StandingPage open(Actor actor, @PathVariable(required = false) @Nullable UUID group) {
        return acting.as(actor, viewer -> {
            var standing = group == null ? null : found(viewer, group);
            GroupPermissions.of(viewer).mustWrite();
            return page(viewer, standing, StandingForm.begin(standing, Today.ofReader(clock)), false);
        });
    }

    @PostMapping({"/groups", "/groups/{group}"})
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("group-kept")
    Answer keep(Actor actor, @PathVariable(required = false) @Nullable UUID group, Form sent) {
        var page = acting.<@Nullable StandingPage>as(actor, viewer -> {
            GroupPermissions.of(viewer).mustWrite();
            var standing = group == null ? null : found(viewer, group);
            var people = caseload.of(viewer, LocalDate.now(clock), GroupController.MOST_PEOPLE);
            var me = GroupForm.group(sent, viewer.me());
            var all = StandingGroup.of(sql.members(), Today.at(clock).furthest()).stream()
                    .filter(one -> !one.id().equals(me))
                    .toList();
            var called = sql.called(
                    sent.line("name"), all.stream().map(StandingGroup::name).toList());
            var others = all.stream().filter(one -> called.contains(one.name())).toList();
            if (standing == null && others.stream().anyMatch(one -> StandingForm.isSaidBy(sent, one))) {
                return null;
            }
            var members = entries.called(StandingForm.readers(sent, standing));
            var checked = StandingForm.unnamed(
                    StandingForm.checked(sent, standing, others, people, clock),
                    members,
                    new NameInWords(
                            members,
                            entries::folded,
                            words -> group == null ? Set.of() : entries.named(List.of(group), members, words)));
            var late = standing != null && !checked.isWrong() && StandingForm.isLate(sent, standing);
            return page(viewer, standing, checked, late);
        });
        if (page == null) {
            return Redirect.to("/groups");
        }
        if (page.form().isWrong() || page.isLate()) {
            return page;
        }
        StandingForm.said(sent, page.group(), page.viewer().me())
                .forEach((person, said) -> say(actor, person, sent, said));
        return Redirect.to("/groups");
    }

    private void say(Actor actor, UUID person, Form sent, StandingSql.Said said) {
        var id = UUID.nameUUIDFromBytes((sent.key() + " " + person).getBytes(StandardCharsets.US_ASCII));
        acting.changing(actor, person, viewer -> {
            sql.say(viewer, person, id, said);
            return true;
        });
    }

    private StandingGroup found(Viewer viewer, UUID group) {
        if (!GroupPermissions.of(viewer).see()) {
            throw new NotFound();
        }
        return StandingGroup.of(sql.members(), Today.at(clock).furthest()).stream()
                .filter(one -> one.id().equals(group))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private StandingPage page(Viewer viewer, @Nullable StandingGroup group, Form form, boolean late) {
        var people = caseload.of(viewer, LocalDate.now(clock), GroupController.MOST_PEOPLE).stream()
                .filter(one ->
                        !one.died() || form.chose(GroupForm.WITH, one.id().toString()))
                .toList();
        acting.shownInList(people.stream().map(Caseload.Person::id).toList(), GroupController.IN_LIST);
        return new StandingPage(
                viewer,
                group,
                people,
                late ? form.with(StandingForm.SEEN, StandingForm.standing(Objects.requireNonNull(group))) : form,
                late,
                group != null && GroupPermissions.of(viewer).write() && asks.begins(group.id()));
    }
}
