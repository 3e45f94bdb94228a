package org.kith.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.OwnDrafts;
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

/** Why whoever comes here looked at records: what they are asked, and what waits in a manager's teams. */
@Controller
class LooksController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("looks");

    private final ActorTransactions acting;
    private final QuestionSql sql;
    private final AccessLogLineSql lines;
    private final OwnDrafts drafts;
    private final Clock clock;

    LooksController(ActorTransactions acting, QuestionSql sql, AccessLogLineSql lines, OwnDrafts drafts, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.lines = lines;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/looks")
    @OpenTo(Who.SIGNED_IN)
    LooksPage show(Actor actor) {
        return acting.as(actor, viewer -> page(viewer, Form.empty()));
    }

    @PostMapping("/looks/{question}/answer")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("answered-why")
    Answer answer(Actor actor, @PathVariable UUID question, Form sent) {
        return acting.as(actor, viewer -> {
            AccessLogPermissions.of(viewer).mustBeAsked();
            var asked = sql.one(question).orElseThrow(NotFound::new);
            var form = WhyForm.checkedAndNeeded(sent.at(question.toString()), "look.answer.none");
            if (asked.isOpen()) {
                NotAllowed.unless(AccessLogPermissions.of(viewer).answer(viewer, asked), "look.answer.not-yours");
                if (form.isWrong()) {
                    return page(viewer, form);
                }
                sql.answer(viewer, question, form.words(WhyForm.WORDS), clock.instant());
                drafts.sent(viewer, AnswerDrafts.of(question), form);
            }
            var stands = sql.one(question).orElseThrow(NotFound::new).answer();
            return stands != null && stands.words().equals(form.words(WhyForm.WORDS))
                    ? Redirect.to("/looks")
                    : TooLate.page(viewer, "too-late.answered", form.value(WhyForm.WORDS), "/looks");
        });
    }

    private LooksPage page(Viewer viewer, Form form) {
        var may = AccessLogPermissions.of(viewer);
        may.mustBeAsked();
        var open = sql.open(viewer, may.lookInto());
        var page = new LooksPage(
                viewer,
                open.stream().filter(question -> question.isAskedOf(viewer)).toList(),
                open.stream().filter(question -> !question.isAskedOf(viewer)).toList(),
                sql.answered(viewer),
                form,
                drafts.begun(AnswerDrafts.KIND),
                new LooksPage.Here(lines.sectionNames(), LocalDate.now(clock.withZone(Dates.LONDON))));
        acting.shownInList(
                page.all()
                        .map(question -> question.about().person())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                IN_LIST);
        return page;
    }
}
