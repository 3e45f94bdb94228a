package org.kith.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.Caseload;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.kith.words.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where writing to several begins: whom, and then one page with a place for all and one for each. */
@Controller
class GroupController {
    static final AccessLogEntry IN_LIST = AccessLogEntry.at("groups");
    static final String TAKE_UP = "/group-entries/new";
    static final int MOST_PEOPLE = 200;

    private final ActorTransactions acting;
    private final GroupBoxes boxes;
    private final StandingSql standing;
    private final Caseload caseload;
    private final Clock clock;

    GroupController(ActorTransactions acting, GroupBoxes boxes, StandingSql standing, Caseload caseload, Clock clock) {
        this.acting = acting;
        this.boxes = boxes;
        this.standing = standing;
        this.caseload = caseload;
        this.clock = clock;
    }

    @GetMapping("/groups/entries/new")
    @OpenTo(Who.SIGNED_IN)
    Page begin(Actor actor, Form asked) {
        var with = asked.uuids(GroupForm.WITH);
        if (with.isEmpty() || with.size() > GroupForm.MOST || asked.has("others")) {
            return acting.as(actor, viewer -> choice(viewer, asked));
        }
        var page = acting.as(actor, viewer -> {
            GroupPermissions.of(viewer).mustWrite();
            return new GroupFormPage(
                    viewer, boxes.names(), new GroupBoxes.Boxes(List.of(), List.of(), asked), false, false, List.of());
        });
        return page.with(boxes.begin(actor, with));
    }

    /** What was begun to several is taken up from the record of any of them. */
    @GetMapping("/young-people/{id}" + TAKE_UP)
    @OpenTo(Who.SIGNED_IN)
    Redirect takeUp(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, AccessLogEntry.at("write"), viewer -> {
            GroupPermissions.of(viewer).mustWrite();
            var with = boxes.begunWith(id);
            return Redirect.to("/groups/entries/new?"
                    + with.stream().map(one -> GroupForm.WITH + "=" + one).collect(Collectors.joining("&")));
        });
    }

    private GroupChoicePage choice(Viewer viewer, Form asked) {
        GroupPermissions.of(viewer).mustWrite();
        var today = LocalDate.now(clock);
        var all = caseload.living(viewer, today, MOST_PEOPLE);
        var groups = StandingGroup.of(standing.members(), Today.at(clock).furthest());
        var ticked = new HashSet<>(asked.uuids(GroupForm.WITH));
        groups.stream().filter(one -> one.id().equals(asked.uuid("group"))).forEach(one -> one.now()
                .forEach(member -> ticked.add(member.person())));
        acting.shownInList(all.stream().map(Caseload.Person::id).toList(), IN_LIST);
        var form = Form.empty()
                .withAll(GroupForm.WITH, ticked.stream().map(UUID::toString).toList());
        var refused = asked.has("chosen") && !asked.has("others");
        return new GroupChoicePage(
                viewer,
                all,
                groups,
                form.refuseIf(refused && ticked.isEmpty(), GroupForm.WITH, "groups.with.few")
                        .refuseIf(ticked.size() > GroupForm.MOST, GroupForm.WITH, "groups.with.many", GroupForm.MOST));
    }
}
