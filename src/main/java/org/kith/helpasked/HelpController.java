package org.kith.helpasked;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a young person would like help with: they ask, and somebody of their team answers. What was typed is there again after whatever went wrong. */
@Controller
@RequestMapping("/young-people/{id}/help")
class HelpController {
    private static final AccessLogEntry HELP = AccessLogEntry.at("help", "people");

    private final ActorTransactions acting;
    private final Helps helps;
    private final HelpSql sql;
    private final Drafts drafts;
    private final YoungPersonHeaders headers;
    private final Readers readers;

    HelpController(
            ActorTransactions acting,
            Helps helps,
            HelpSql sql,
            Drafts drafts,
            YoungPersonHeaders headers,
            Readers readers) {
        this.acting = acting;
        this.helps = helps;
        this.sql = sql;
        this.drafts = drafts;
        this.headers = headers;
        this.readers = readers;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    HelpPage all(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, HELP, viewer -> {
            HelpPermissions.of(viewer).mustSee();
            var begun = HelpPermissions.of(viewer).ask() ? drafts.of(id, HelpDrafts.ASK) : Optional.<Form>empty();
            return page(viewer, id, begun.orElseGet(Form::empty), false);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("help-asked")
    Answer ask(Actor actor, @PathVariable UUID id, Form sent) {
        return acting.<Answer>reading(actor, id, HELP, viewer -> {
            HelpPermissions.of(viewer).mustAsk();
            var form = HelpForm.asked(sent);
            if (form.isWrong()) {
                drafts.keep(viewer, id, HelpDrafts.ASK, form);
                return page(viewer, id, form, false);
            }
            if (!helps.ask(viewer, id, form)) {
                var again = form.again();
                drafts.keep(viewer, id, HelpDrafts.ASK, again);
                return page(viewer, id, again, true);
            }
            drafts.sent(viewer, id, HelpDrafts.ASK, sent);
            return Redirect.to(address(id));
        });
    }

    @PostMapping("/{help}/answer")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("help-answered")
    Answer answer(Actor actor, @PathVariable UUID id, @PathVariable UUID help, Form sent) {
        return acting.<Answer>reading(actor, id, HELP, viewer -> {
            HelpPermissions.of(viewer).mustAnswer();
            helps.of(id, help);
            var form = HelpForm.answered(sent);
            if (form.isWrong()) {
                drafts.keep(viewer, id, HelpDrafts.of(help), form);
                return page(viewer, id, form.at(help.toString()), false);
            }
            if (!helps.answer(viewer, id, help, form)) {
                return TooLate.page(viewer, "too-late.help", form.value(HelpForm.WORDS), address(id));
            }
            drafts.sent(viewer, id, HelpDrafts.of(help), sent);
            return Redirect.to(address(id));
        });
    }

    private HelpPage page(Viewer viewer, UUID id, Form form, boolean late) {
        var whose = headers.of(id).orElseThrow(NotFound::new);
        var all = sql.all(id);
        var may = HelpPermissions.of(viewer);
        Map<UUID, Form> begun = may.answer()
                ? all.stream().filter(HelpAsk::isOpen).collect(Collectors.toMap(HelpAsk::id, one -> drafts.of(
                                id, HelpDrafts.of(one.id()))
                        .orElseGet(Form::empty)))
                : Map.of();
        var reads = readers.of(viewer, may.own()).teamAlone(whose.name());
        return new HelpPage(viewer, whose, all, begun, reads, form, late);
    }

    private static String address(UUID id) {
        return "/young-people/" + id + "/help";
    }
}
