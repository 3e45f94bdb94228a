package org.kith.bypost;

import java.util.stream.Stream;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.contact.ContactDetails;
import org.kith.form.Form;
import org.kith.inbox.Inbox;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Letters that wait to be printed and posted by whoever works with a young person, and that they were. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/letters")
class ByPostController {
    private static final AccessLogEntry IN_LIST = ContactDetails.seen(AccessLogEntry.at("list", "people"));

    private final ActorTransactions acting;
    private final ByPostSql sql;

    ByPostController(ActorTransactions acting, ByPostSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    ByPostPage show(Actor actor) {
        return acting.as(actor, viewer -> {
            ByPostPermissions.of(viewer).mustPost();
            var waiting = sql.waiting(Inbox.MOST);
            var posted = sql.posted(Inbox.MOST);
            acting.shownInList(
                    Stream.concat(waiting.stream(), posted.stream())
                            .map(ByPost::young)
                            .distinct()
                            .toList(),
                    IN_LIST);
            return new ByPostPage(viewer, waiting, posted);
        });
    }

    @PostMapping("/posted")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("by-post-posted")
    Redirect post(Actor actor, Form form) {
        return acting.as(actor, viewer -> {
            ByPostPermissions.of(viewer).mustPost();
            var letter = form.uuid("letter");
            if (letter != null && !sql.isThere(letter)) {
                throw new NotFound();
            }
            if (letter != null) {
                sql.post(letter);
            }
            return Redirect.to("/letters");
        });
    }
}
