package org.kith.referrals;

import java.util.List;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/**
 * Says that a service would like to help, and what becomes of that. Called inside the actor's transaction. Nothing is shared by it: what a young person wants
 * goes on by a referral, which has a yes of its own.
 */
@Component
class Supports {
    private final SupportSql sql;

    Supports(SupportSql sql) {
        this.sql = sql;
    }

    SupportAsk of(UUID youngPerson, UUID ask) {
        return sql.all(youngPerson).stream()
                .filter(one -> one.id().equals(ask))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Answers whether it is asked, now or by the same form before: not while the service has one open. */
    boolean ask(Viewer viewer, UUID youngPerson, Form form) {
        SupportPermissions.of(viewer).mustAsk();
        var open = sql.oneByOne(youngPerson).stream().filter(SupportAsk::open).toList();
        if (!open.isEmpty()) {
            return open.getFirst().id().equals(form.key());
        }
        sql.ask(viewer, youngPerson, form.key(), form.value(SupportForm.HELP), form.words(SupportForm.WORDS));
        return true;
    }

    /** Answers whether it is said now: not where it is over, nor for somebody who answered meanwhile. */
    boolean answer(Viewer viewer, UUID youngPerson, UUID ask, Form form) {
        var may = SupportPermissions.of(viewer);
        sql.oneByOne(youngPerson);
        var now = of(youngPerson, ask);
        var step = form.value(SupportForm.ANSWER);
        if (may.answer(now, step)) {
            var how = may.own() ? null : form.value(StepForm.HOW);
            sql.say(viewer, youngPerson, ask, form.key(), new SupportAsk.Said(step, null, how, ""));
            return true;
        }
        return now.open() && now.isAnswered(step);
    }

    /** Answers whether it is over for this reason. */
    boolean end(Viewer viewer, UUID youngPerson, UUID ask, Form form) {
        sql.oneByOne(youngPerson);
        var words = form.words(SupportForm.WORDS);
        if (SupportPermissions.of(viewer).end(of(youngPerson, ask))) {
            end(viewer, youngPerson, ask, form.key(), new SupportAsk.Said("closed", words, null, ""));
        }
        return words.equals(of(youngPerson, ask).reason());
    }

    /** A referral was sent to that service: what it asked for goes on by that. */
    void takenUp(Viewer viewer, UUID youngPerson, UUID service) {
        for (var ask : sql.wanted(youngPerson, service)) {
            end(viewer, youngPerson, ask, UUID.randomUUID(), new SupportAsk.Said("taken-up", null, null, ""));
        }
    }

    private void end(Viewer viewer, UUID youngPerson, UUID ask, UUID id, SupportAsk.Said said) {
        sql.say(viewer, youngPerson, ask, id, said);
        sql.end(ask);
    }

    List<SupportAsk> all(UUID youngPerson) {
        return sql.all(youngPerson);
    }
}
