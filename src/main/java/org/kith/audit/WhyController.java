package org.kith.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.kith.words.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asking why somebody looked. */
@Controller
@RequestMapping("/young-people/{id}/who-looked/{reading}")
class WhyController {
    private final ActorTransactions acting;
    private final AccessLogLineSql sql;
    private final QuestionSql questions;
    private final Drafts drafts;
    private final Clock clock;

    WhyController(ActorTransactions acting, AccessLogLineSql sql, QuestionSql questions, Drafts drafts, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.questions = questions;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/why")
    @OpenTo(Who.SIGNED_IN)
    WhyPage begin(Actor actor, @PathVariable UUID id, @PathVariable String reading) {
        return acting.reading(actor, id, WhoLookedController.WHO_LOOKED, viewer -> {
            var line = line(viewer, id, reading);
            var begun = drafts.of(id, WhyDrafts.of(line.reading()));
            return page(viewer, id, line, begun.orElseGet(Form::empty));
        });
    }

    @PostMapping("/questions")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("asked-why")
    Answer ask(Actor actor, @PathVariable UUID id, @PathVariable String reading, Form form) {
        return acting.<Answer>reading(actor, id, WhoLookedController.WHO_LOOKED, viewer -> {
            var line = line(viewer, id, reading);
            var checked = WhyForm.checked(form);
            if (checked.isWrong()) {
                return page(viewer, id, line, checked);
            }
            questions.ask(viewer, id, line, form, clock.instant());
            var back = "/young-people/" + id + "/who-looked#l-" + line.reading();
            var asked = questions.isAsked(line.reading(), form);
            if (asked) {
                drafts.sent(viewer, id, WhyDrafts.of(line.reading()), form);
            }
            return asked ? Redirect.to(back) : TooLate.page(viewer, "too-late.asked", form.value(WhyForm.WORDS), back);
        });
    }

    /** The line asked about, where there is one that whoever acts may ask about. */
    private AccessLogLine line(Viewer viewer, UUID id, String reading) {
        var may = AccessLogPermissions.of(viewer);
        if (!reading.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        var log = new AccessLogLineSql.Log(id, !may.own(), today(), questions.of(id));
        var line = sql.line(log, Long.parseLong(reading)).orElseThrow(NotFound::new);
        NotAllowed.unless(may.askAbout(viewer, line) && !sql.inEmergency(), "look.ask.not-yours");
        return line;
    }

    private WhyPage page(Viewer viewer, UUID id, AccessLogLine line, Form form) {
        var name = sql.nameOf(id).orElseThrow(NotFound::new);
        var whose = new AccessLogHeader(id, name, false, sql.sectionNames());
        return new WhyPage(viewer, whose, line, form, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.LONDON));
    }
}
