package org.kith.groups;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftAnswer;
import org.kith.drafts.WaitingWords;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.RenderingBudget;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Sends what is written to several, and keeps it while somebody types. Nothing is sent to anybody while something is wrong anywhere. */
@Controller
class GroupSendController {
    private final ActorTransactions acting;
    private final Groups groups;
    private final GroupBoxes boxes;
    private final GroupSql sql;
    private final Clock clock;

    GroupSendController(ActorTransactions acting, Groups groups, GroupBoxes boxes, GroupSql sql, Clock clock) {
        this.acting = acting;
        this.groups = groups;
        this.boxes = boxes;
        this.sql = sql;
        this.clock = clock;
    }

    @PostMapping("/groups/entries")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("group-written")
    Answer send(Actor actor, Form sent) {
        var found =
                RenderingBudget.keeping(GroupForm.letters(sent), () -> acting.as(actor, viewer -> look(viewer, sent)));
        if (found.status() != 200 || found.boxes().form().isWrong()) {
            return found.with(boxes.again(actor, found.boxes().form()));
        }
        var all = true;
        var first = true;
        for (var person : sent.uuids(GroupForm.WITH).stream().sorted().toList()) {
            var kept = write(actor, person, sent);
            if (first && kept == Kept.OTHERWISE) {
                return found.late(boxes.again(actor, sent.again()));
            }
            all &= kept == Kept.THERE;
            first = false;
        }
        var there = Redirect.to(
                "/groups/entries/" + GroupForm.group(sent, found.viewer().me()));
        return all ? there : there.saying("group-written.not-all");
    }

    /** What is to be put right in all of it, as far as they see those it is for. */
    private GroupFormPage look(Viewer viewer, Form sent) {
        GroupPermissions.of(viewer).mustWrite();
        var members = sql.called(sent.uuids(GroupForm.WITH));
        var checked = GroupForm.checked(sent, clock);
        var gone = members.size() < sent.uuids(GroupForm.WITH).size();
        var names = new NameInWords(members, sql::folded);
        checked = GroupForm.unnamed(checked, members, names).refuseIf(gone, "", "groups.gone");
        var meant = GroupForm.asksWhetherMeant(sent, members, names);
        var late = !checked.isWrong() && (groups.isSentOtherwise(members, sent) || isOfOthers(viewer, sent));
        var there = checked.isWrong() || late || sent.has(GroupForm.TWICE)
                ? List.<Called>of()
                : groups.alike(viewer, members, sent);
        var form = there.isEmpty() ? checked : checked.with(GroupForm.TWICE, "yes");
        var typed = new GroupBoxes.Boxes(List.of(), List.of(), late ? sent.again() : form);
        return new GroupFormPage(viewer, boxes.names(), typed, meant, late, there);
    }

    /** Whether this form was sent before to somebody else too: nobody is added to what is written already. */
    private boolean isOfOthers(Viewer viewer, Form sent) {
        var with = sent.uuids(GroupForm.WITH);
        return sql.of(GroupForm.group(sent, viewer.me())).stream().anyMatch(one -> !with.contains(one.person()));
    }

    /** What came of the form for one of them. Of two forms with one key, whoever is first with the first of them is first with all. */
    private enum Kept {
        THERE,
        OTHERWISE,
        /** They were moved to another team since it was looked through. */
        MOVED
    }

    private Kept write(Actor actor, UUID person, Form sent) {
        try {
            return RenderingBudget.keeping(
                            sent.value(GroupForm.WORDS).length(),
                            () -> acting.changing(actor, person, viewer -> groups.write(viewer, person, sent)))
                    ? Kept.THERE
                    : Kept.OTHERWISE;
        } catch (NotFound e) {
            return Kept.MOVED;
        }
    }

    /** Sent by the page by itself while somebody types and when they leave it. */
    @PostMapping("/groups/entries/drafts")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(Actor actor, Form form) {
        return DraftAnswer.kept(kept(actor, form, null) > 0);
    }

    /** Sent by any page by itself, when words still wait on this device. */
    @PostMapping(path = "/groups/entries/drafts", params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(Actor actor, Form form, WaitingWords brought) {
        return DraftAnswer.brought(kept(actor, form, brought) > 0);
    }

    private long kept(Actor actor, Form form, @Nullable WaitingWords brought) {
        acting.doAs(actor, viewer -> GroupPermissions.of(viewer).mustWrite());
        return form.uuids(GroupForm.WITH).stream()
                .limit(GroupForm.MOST)
                .filter(person -> keep(actor, person, form, brought))
                .count();
    }

    private boolean keep(Actor actor, UUID person, Form form, @Nullable WaitingWords brought) {
        try {
            return acting.changing(
                    actor,
                    person,
                    viewer -> brought == null
                            ? boxes.keep(viewer, person, form)
                            : boxes.bring(viewer, person, form, brought));
        } catch (NotFound e) {
            // They are told when they send.
            return false;
        }
    }
}
