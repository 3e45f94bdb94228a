package org.kith.nation;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.OwnDrafts;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Managers write what changes on a birthday, in words of their organisation, and take them back. */
@Controller
@RequestMapping("/nation/birthdays/{birthday}")
class BirthdayController {
    private final ActorTransactions acting;
    private final Birthdays birthdays;
    private final OwnDrafts drafts;

    BirthdayController(ActorTransactions acting, Birthdays birthdays, OwnDrafts drafts) {
        this.acting = acting;
        this.birthdays = birthdays;
        this.drafts = drafts;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor, @PathVariable String birthday) {
        return acting.<Answer>as(actor, viewer -> {
            var law = law(viewer, birthday);
            var begun = drafts.of(BirthdayDrafts.of(law.age()));
            return page(viewer, law, begun.orElseGet(() -> BirthdayForm.of(law, birthdays.times(law))));
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("birthday-written")
    Answer write(Actor actor, @PathVariable String birthday, Form sent) {
        return acting.<Answer>as(actor, viewer -> {
            var law = law(viewer, birthday);
            var form = BirthdayForm.checked(sent);
            if (form.isWrong()) {
                return page(viewer, law, form);
            }
            if (!birthdays.write(viewer, law, form)) {
                return late(viewer, law, form);
            }
            drafts.sent(viewer, BirthdayDrafts.of(law.age()), sent);
            return Redirect.to("/nation");
        });
    }

    @PostMapping("/kiths")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("birthday-taken-back")
    Answer takeBack(Actor actor, @PathVariable String birthday, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            var law = law(viewer, birthday);
            return birthdays.takeBack(viewer, law, form)
                    ? Redirect.to("/nation")
                    : late(viewer, law, BirthdayForm.of(law, 0));
        });
    }

    private BirthdayLaw law(Viewer viewer, String birthday) {
        NationPermissions.of(viewer).mustSay();
        return birthdays.all(viewer).stream()
                .filter(one -> String.valueOf(one.age()).equals(birthday))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static BirthdayPage page(Viewer viewer, BirthdayLaw law, Form form) {
        return new BirthdayPage(viewer, law, form, false);
    }

    private BirthdayPage late(Viewer viewer, BirthdayLaw law, Form form) {
        var again = form.again().with(BirthdayForm.SEEN, String.valueOf(birthdays.times(law)));
        return new BirthdayPage(viewer, birthdays.of(viewer, law.age()), again, true);
    }
}
