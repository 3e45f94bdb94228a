package org.kith.reflection;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a worker thinks about how they work with a young person, for themselves alone, along five prompts. Theirs to throw away. */
@Controller
@RequestMapping("/young-people/{id}/reflections")
class ReflectionController {
    private static final AccessLogEntry REFLECTIONS = AccessLogEntry.at("reflections", "people");

    private final ActorTransactions acting;
    private final ReflectionSql sql;
    private final Drafts drafts;
    private final YoungPersonHeaders whose;

    ReflectionController(ActorTransactions acting, ReflectionSql sql, Drafts drafts, YoungPersonHeaders whose) {
        this.acting = acting;
        this.sql = sql;
        this.drafts = drafts;
        this.whose = whose;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    ReflectionsPage all(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, REFLECTIONS, viewer -> {
            ReflectionPermissions.of(viewer).mustWrite();
            return new ReflectionsPage(viewer, header(id), sql.of(id));
        });
    }

    @GetMapping("/{purpose}")
    @OpenTo(Who.SIGNED_IN)
    ReflectionPage ask(Actor actor, @PathVariable UUID id, @PathVariable String purpose) {
        return acting.reading(actor, id, REFLECTIONS, viewer -> {
            ReflectionPermissions.of(viewer).mustWrite();
            var about = of(purpose);
            var begun = drafts.of(id, ReflectionDrafts.of(about));
            return new ReflectionPage(viewer, header(id), about, begun.orElseGet(Form::empty), false);
        });
    }

    @PostMapping("/{purpose}")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("reflection")
    Answer write(Actor actor, @PathVariable UUID id, @PathVariable String purpose, Form form) {
        return acting.<Answer>reading(actor, id, REFLECTIONS, viewer -> {
            ReflectionPermissions.of(viewer).mustWrite();
            var about = of(purpose);
            var checked = ReflectionForm.checked(form);
            var late = !checked.isWrong() && !kept(viewer, id, about, form);
            if (checked.isWrong() || late) {
                var again = late ? form.again() : checked;
                drafts.keep(viewer, id, ReflectionDrafts.of(about), again);
                return new ReflectionPage(viewer, header(id), about, again, late);
            }
            drafts.sent(viewer, id, ReflectionDrafts.of(about), form);
            return Redirect.to("/young-people/" + id + "/reflections");
        });
    }

    @PostMapping("/written/{reflection}/throwing-away")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("reflection-thrown-away")
    Redirect throwAway(Actor actor, @PathVariable UUID id, @PathVariable UUID reflection, Form form) {
        return acting.reading(actor, id, REFLECTIONS, viewer -> {
            ReflectionPermissions.of(viewer).mustWrite();
            if (sql.of(id).stream().noneMatch(one -> one.id().equals(reflection))) {
                throw new NotFound();
            }
            if (!form.has("sure")) {
                throw new NotAForm();
            }
            sql.throwAway(id, reflection);
            return Redirect.to("/young-people/" + id + "/reflections");
        });
    }

    /** Sent twice it is kept once, from whichever form; the same form with other words is not taken for it. */
    private boolean kept(Viewer viewer, UUID id, Purpose purpose, Form form) {
        sql.oneByOne(viewer);
        var words = form.words(ReflectionForm.WORDS);
        return sql.of(id).stream().anyMatch(one -> one.words().equals(words) && one.purpose() == purpose)
                || sql.write(viewer, id, form.key(), purpose, words) > 0;
    }

    private YoungPersonHeader header(UUID id) {
        return whose.of(id).orElseThrow(NotFound::new);
    }

    private static Purpose of(String purpose) {
        return Purpose.of(purpose).orElseThrow(NotFound::new);
    }
}
