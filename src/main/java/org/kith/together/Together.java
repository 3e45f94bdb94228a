package org.kith.together;

import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/**
 * What a young person and a worker say of how they work together, and that the other one agrees. Called inside the actor's transaction, which is about
 * that young person; two who say something at once come one after the other, and whoever is second looks at what was said first.
 */
@Component
class Together {
    private final TogetherSql sql;
    private final TogetherWritingSql writing;

    Together(TogetherSql sql, TogetherWritingSql writing) {
        this.sql = sql;
        this.writing = writing;
    }

    /** What came of a form. */
    enum Kept {
        /** It stands there, now or from before. */
        THERE,
        /** Something else does: the same form was kept with other words, or somebody was faster. */
        OTHERWISE
    }

    /** Whoever is second finds what the first one said. */
    void lock(UUID youngPerson) {
        writing.lock(youngPerson);
    }

    Pair of(UUID youngPerson, UUID worker) {
        return sql.pair(youngPerson, worker).orElseThrow(NotFound::new);
    }

    /** Which of their workers it is about. */
    Pair saying(UUID youngPerson, UUID said) {
        return sql.pairs(youngPerson).stream()
                .filter(pair -> pair.find(said).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A new version of one side, beside those before it; the other side is asked anew. An old page sent again looks first at what was said since. */
    Kept say(Viewer viewer, UUID youngPerson, UUID worker, Side side, Form form) {
        writing.lock(youngPerson);
        var pair = of(youngPerson, worker);
        var said =
                LinesForm.said(form, pair, side, TogetherPermissions.of(viewer).own());
        var before = pair.find(said.id());
        if (before.isPresent()) {
            var stands = pair.now(said.byYoung()).equals(before);
            return stands && before.get().saysTheSameAs(said) ? Kept.THERE : Kept.OTHERWISE;
        }
        if (pair.version(said.byYoung()) != form.number(LinesForm.SEEN)) {
            return pair.now(said.byYoung())
                            .filter(one -> one.asksYoung() == said.asksYoung() && one.saysTheSameAs(said))
                            .isPresent()
                    ? Kept.THERE
                    : Kept.OTHERWISE;
        }
        TogetherPermissions.of(viewer).mustSay(pair.mate());
        mustBeWritten(writing.say(viewer, youngPerson, said));
        return Kept.THERE;
    }

    Kept agree(Viewer viewer, UUID youngPerson, UUID worker, UUID id) {
        writing.lock(youngPerson);
        var pair = of(youngPerson, worker);
        var said = pair.find(id).orElseThrow(NotFound::new);
        TogetherPermissions.of(viewer).mustAnswer(pair.mate(), said);
        if (said.holds()) {
            return Kept.THERE;
        }
        if (said.otherwise() != null || !pair.latest().contains(said)) {
            return Kept.OTHERWISE;
        }
        mustBeWritten(writing.agree(id));
        return Kept.THERE;
    }

    /** Whoever is asked may say so of what they agreed to as well: it does not hold any more then. */
    Kept seeOtherwise(Viewer viewer, UUID youngPerson, UUID worker, UUID id, Form form) {
        writing.lock(youngPerson);
        var pair = of(youngPerson, worker);
        var said = pair.find(id).orElseThrow(NotFound::new);
        TogetherPermissions.of(viewer).mustAnswer(pair.mate(), said);
        var words = form.words(OtherwiseForm.WORDS);
        var there = said.otherwise();
        if (there != null) {
            var same = words.equals(there.words() == null ? "" : there.words());
            return same ? Kept.THERE : Kept.OTHERWISE;
        }
        if (!said.holds() && !pair.latest().contains(said)) {
            return Kept.OTHERWISE;
        }
        mustBeWritten(writing.seeOtherwise(viewer, youngPerson, form.key(), said, words.isEmpty() ? null : words));
        return Kept.THERE;
    }

    private static void mustBeWritten(int lines) {
        if (lines == 0) {
            throw new NotFound();
        }
    }
}
