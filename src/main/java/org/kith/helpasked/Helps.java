package org.kith.helpasked;

import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** Asks for help, and answers. Called inside the actor's transaction; nothing that was said is overwritten. */
@Component
class Helps {
    private final HelpSql sql;

    Helps(HelpSql sql) {
        this.sql = sql;
    }

    /** Answers whether it stands: the same is asked once while it is open; not where the same form was sent before with other words. */
    boolean ask(Viewer viewer, UUID youngPerson, Form form) {
        HelpPermissions.of(viewer).mustAsk();
        var about = form.value(HelpForm.ABOUT);
        var words = form.words(HelpForm.WORDS);
        var there = sql.oneByOne(youngPerson).stream()
                .anyMatch(one ->
                        one.says(about, words) && (one.isOpen() || one.id().equals(form.key())));
        return there || sql.ask(viewer, youngPerson, form.key(), about, words);
    }

    /** Answers whether these words are what is answered: not where somebody else answered meanwhile. */
    boolean answer(Viewer viewer, UUID youngPerson, UUID ask, Form form) {
        HelpPermissions.of(viewer).mustAnswer();
        var words = form.words(HelpForm.WORDS);
        sql.oneByOne(youngPerson);
        var answer = of(youngPerson, ask).answer();
        if (answer == null) {
            sql.answer(viewer, youngPerson, ask, form.key(), words);
            return true;
        }
        return answer.words().equals(words);
    }

    HelpAsk of(UUID youngPerson, UUID ask) {
        return sql.all(youngPerson).stream()
                .filter(one -> one.id().equals(ask))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
