package org.kith.staff;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.outbox.Outbox;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What became of messages that go out, counted, and one to try the gateway. */
@Controller
class SentMessagesController {
    private final ActorTransactions acting;
    private final Outbox outbox;

    SentMessagesController(ActorTransactions acting, Outbox outbox) {
        this.acting = acting;
        this.outbox = outbox;
    }

    @GetMapping("/staff/messages")
    @OpenTo(Who.SIGNED_IN)
    Page show(Actor actor) {
        return acting.as(actor, viewer -> page(viewer, TestMessageForm.empty()));
    }

    @PostMapping("/staff/messages/test")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("test-message")
    Answer test(Actor actor, Form sent) {
        var form = sent.made(TestMessageForm.MESSAGE);
        return acting.as(actor, viewer -> {
            StaffPermissions.of(viewer).mustManage();
            var checked = TestMessageForm.checked(form, outbox.tests());
            if (checked.isWrong()) {
                return page(viewer, checked);
            }
            outbox.test(viewer, form.id(TestMessageForm.MESSAGE), form.line(TestMessageForm.TO));
            return Redirect.to("/staff/messages");
        });
    }

    private SentMessagesPage page(Viewer viewer, Form form) {
        StaffPermissions.of(viewer).mustManage();
        return new SentMessagesPage(viewer, outbox.counted(), form);
    }
}
