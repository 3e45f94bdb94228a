package org.kith.introductions;

import static org.kith.words.Words.say;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeaders;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a service reads of an introduction to it, once the young person lets it, and whether the day suits. */
@Controller
@RequestMapping("/young-people/{id}/introductions")
class MeetingController {
    private static final AccessLogEntry MEETING =
            AccessLogEntry.at("introduction").alsoForRecipients();

    static final String ANSWER = "answer";
    static final String WORDS = "words";
    private static final int LONGEST = 1_000;

    private final ActorTransactions acting;
    private final Introductions introductions;
    private final MeetingSql sql;
    private final YoungPersonHeaders whose;

    MeetingController(ActorTransactions acting, Introductions introductions, MeetingSql sql, YoungPersonHeaders whose) {
        this.acting = acting;
        this.introductions = introductions;
        this.sql = sql;
        this.whose = whose;
    }

    @GetMapping("/ours")
    @OpenTo(Who.SIGNED_IN)
    MeetingsPage ours(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, MEETING, viewer -> {
            IntroductionPermissions.of(viewer).mustMeet();
            return page(viewer, id, Form.empty());
        });
    }

    /** What was said meanwhile stands, and the page shows it. */
    @PostMapping("/{introduction}/day")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("introduction-day-said")
    Answer answer(Actor actor, @PathVariable UUID id, @PathVariable UUID introduction, Form sent) {
        return acting.<Answer>reading(actor, id, MEETING, viewer -> {
            IntroductionPermissions.of(viewer).mustMeet();
            var one = sql.oneByOne(id).stream()
                    .filter(meeting -> meeting.introduction().equals(introduction))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            var form = checked(sent);
            if (form.isWrong()) {
                return page(viewer, id, form.at(introduction.toString()));
            }
            var kind = form.value(ANSWER);
            var back = Redirect.to("/young-people/" + id + "/introductions/ours");
            if (one.says(kind)) {
                return back;
            }
            if (!one.isStanding()) {
                return back.saying("introduction-not-that");
            }
            var words = form.words(WORDS);
            sql.say(viewer, id, one, form.key(), kind, words.isEmpty() ? null : words);
            return back;
        });
    }

    /** The young person lets the service read it, or no more. */
    @PostMapping("/{introduction}/showing")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("introduction-shown")
    Answer show(Actor actor, @PathVariable UUID id, @PathVariable UUID introduction, Form sent) {
        return acting.<Answer>reading(actor, id, IntroductionsController.INTRODUCTION, viewer -> {
            IntroductionPermissions.of(viewer).mustSee();
            var shown = sent.chose("shown", "yes");
            if (!shown && !sent.chose("shown", "no")) {
                IntroductionPermissions.of(viewer).mustShow(introductions.of(id, introduction));
                return Redirect.to(introductions.of(id, introduction).address()).saying(ConfirmationMessage.NOTHING);
            }
            introductions.show(viewer, id, introduction, sent.key(), shown);
            var back = Redirect.to(introductions.of(id, introduction).address());
            return shown ? back : back.saying("introduction-shown.no");
        });
    }

    private static Form checked(Form form) {
        var another = form.chose(ANSWER, "another-day");
        return form.refuseIf(!another && !form.chose(ANSWER, "suits"), ANSWER, "introductions.meets.none")
                .refuseIf(another && form.words(WORDS).isEmpty(), WORDS, "introductions.meets.words.none")
                .wordsUpTo(LONGEST, WORDS, "introductions.meets.words.too-long")
                .unmarked(WORDS);
    }

    private MeetingsPage page(Viewer viewer, UUID id, Form form) {
        var header = whose.of(id).orElseThrow(NotFound::new);
        return new MeetingsPage(viewer, header, sql.all(), say("who-reads.theirs", header.name()), form);
    }
}
