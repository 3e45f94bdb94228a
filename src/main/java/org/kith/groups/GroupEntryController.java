package org.kith.groups;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.kith.web.Redirect;
import org.kith.words.RenderingBudget;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was written to several at once, for those who work with them, and putting right what all of them read. */
@Controller
class GroupEntryController {
    private final ActorTransactions acting;
    private final Groups groups;
    private final GroupSql sql;
    private final GroupAskSql asks;
    private final Clock clock;

    GroupEntryController(ActorTransactions acting, Groups groups, GroupSql sql, GroupAskSql asks, Clock clock) {
        this.acting = acting;
        this.groups = groups;
        this.sql = sql;
        this.asks = asks;
        this.clock = clock;
    }

    @GetMapping("/groups/entries/{several}")
    @OpenTo(Who.SIGNED_IN)
    GroupEntryPage show(Actor actor, @PathVariable UUID several) {
        return acting.as(actor, viewer -> {
            var found = found(viewer, several);
            return new GroupEntryPage(viewer, found, GroupPermissions.of(viewer).write() && asks.begins(several));
        });
    }

    @GetMapping("/groups/entries/{several}/change")
    @OpenTo(Who.SIGNED_IN)
    GroupChangePage askToChange(Actor actor, @PathVariable UUID several) {
        return acting.as(actor, viewer -> {
            var found = found(viewer, several);
            GroupPermissions.of(viewer).mustWrite();
            var form = seen(Form.empty(), found)
                    .with(GroupForm.WORDS, found.words())
                    .with("title", found.ownTitle());
            return page(viewer, found, form, false, false);
        });
    }

    @PostMapping("/groups/entries/{several}/versions")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("group-changed")
    Answer change(Actor actor, @PathVariable UUID several, Form sent) {
        var page = RenderingBudget.keeping(
                GroupForm.letters(sent), () -> acting.as(actor, viewer -> looked(viewer, several, sent)));
        if (page.form().isWrong() || page.isLate()) {
            return page;
        }
        var all = page.apart().isEmpty();
        for (var part : page.together()) {
            all &= change(actor, part, sent);
        }
        var there = Redirect.to(page.entry().address());
        return all ? there : there.saying("group-changed.not-all");
    }

    private boolean change(Actor actor, GroupSql.Part part, Form sent) {
        try {
            return acting.changing(actor, part.person(), viewer -> groups.change(viewer, part, sent, clock));
        } catch (NotFound e) {
            return false;
        }
    }

    /** The form as it was sent, with what is to be put right, and whether somebody changed one of the entries meanwhile. */
    private GroupChangePage looked(Viewer viewer, UUID entry, Form sent) {
        var found = found(viewer, entry);
        GroupPermissions.of(viewer).mustWrite();
        var members =
                sql.called(found.parts().stream().map(GroupSql.Part::person).toList());
        var checked = GroupForm.words(sent, List.of())
                .lineUpTo(150, "title", "entry.title.too-long")
                .lineUpTo(150, "because", "entry.because.too-long")
                .unmarked("because");
        var names = new NameInWords(members, sql::folded, words -> sql.named(List.of(found.id()), members, words));
        checked = GroupForm.unnamed(checked, members, names);
        var meant = GroupForm.asksWhetherMeant(sent, members, names);
        var changed = Stream.of(found)
                .flatMap(one -> one.parts().stream())
                .filter(one -> !isThere(one, sent))
                .anyMatch(one -> one.version() != sent.number(Groups.seen(one)));
        return page(viewer, found, changed ? seen(checked, found) : checked, meant, changed && !checked.isWrong());
    }

    private static boolean isThere(GroupSql.Part part, Form sent) {
        return part.words().equals(sent.letter(GroupForm.WORDS)) && part.title().equals(sent.line("title"));
    }

    private static Form seen(Form form, GroupEntry found) {
        var seen = form;
        for (var part : found.parts()) {
            seen = seen.with(Groups.seen(part), Integer.toString(part.version()));
        }
        return seen;
    }

    private GroupChangePage page(Viewer viewer, GroupEntry found, Form form, boolean meant, boolean late) {
        var together = found.parts().stream()
                .filter(part -> groups.putRight(part, form, clock).isPresent())
                .toList();
        return new GroupChangePage(viewer, found, together, form, meant, late);
    }

    /** Everybody it shows is logged as in a list, with the section whose words stand there. */
    private GroupEntry found(Viewer viewer, UUID entry) {
        var parts = GroupPermissions.of(viewer).see() ? sql.of(entry) : List.<GroupSql.Part>of();
        if (parts.isEmpty()) {
            throw new NotFound();
        }
        for (var section : parts.stream().map(GroupSql.Part::section).distinct().toList()) {
            acting.shownInList(
                    parts.stream()
                            .filter(one -> one.section().equals(section))
                            .map(GroupSql.Part::person)
                            .toList(),
                    AccessLogEntry.at("groups", section));
        }
        return new GroupEntry(entry, parts);
    }
}
