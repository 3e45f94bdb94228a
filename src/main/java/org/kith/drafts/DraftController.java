package org.kith.drafts;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.TextInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drafts all in one place, and cleared by their author. */
@Controller
class DraftController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("drafts");

    private final ActorTransactions acting;
    private final Drafts drafts;
    private final OwnDrafts own;

    DraftController(ActorTransactions acting, Drafts drafts, OwnDrafts own) {
        this.acting = acting;
        this.drafts = drafts;
        this.own = own;
    }

    @PostMapping("/young-people/{id}/drafts/clearing")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("draft-cleared")
    Redirect clear(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String form) {
        var name = TextInput.givenBack(form);
        for (var person : acting.as(actor, viewer -> drafts.begunWith(id, name))) {
            acting.changing(actor, person, viewer -> {
                drafts.clear(person, name);
                return "";
            });
        }
        return Redirect.to("/drafts");
    }

    @PostMapping("/drafts/clearing")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("draft-cleared")
    Redirect clearOwn(Actor actor, @RequestParam(defaultValue = "") String form) {
        acting.doAs(actor, viewer -> own.clear(TextInput.givenBack(form)));
        return Redirect.to("/drafts");
    }

    @GetMapping("/drafts")
    @OpenTo(Who.SIGNED_IN)
    DraftsPage mine(Actor actor) {
        return acting.as(actor, viewer -> {
            var about = drafts.mine();
            acting.shownInList(
                    about.stream()
                            .map(Draft::youngPerson)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList(),
                    IN_LIST);
            var mine = Stream.concat(Draft.byForm(about).values().stream().map(Draft::together), own.mine().stream())
                    .sorted(Comparator.comparing(Draft::savedAt).reversed())
                    .toList();
            return new DraftsPage(viewer, mine);
        });
    }
}
