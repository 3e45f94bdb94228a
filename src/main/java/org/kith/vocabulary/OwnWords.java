package org.kith.vocabulary;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.writing.KindWord;
import org.springframework.stereotype.Component;

/**
 * An organisation's own kind words: added, changed, taken back, and nothing overwritten. Called inside the actor's transaction. What is wrong
 * is answered field by field, and nothing is kept then.
 */
@Component
public class OwnWords {
    private final KindWordSql sql;
    private final Clock clock;

    OwnWords(KindWordSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<OwnWord> all(Viewer viewer) {
        OurWordsPermissions.of(viewer).mustChoose();
        return sql.all();
    }

    /** As help with writing takes them, for everybody who writes here. */
    public List<KindWord> advice() {
        return sql.advice();
    }

    Optional<OwnWord> one(Viewer viewer, UUID id) {
        OurWordsPermissions.of(viewer).mustChoose();
        return sql.one(id);
    }

    /** Answers the form, with what is wrong where it was not kept. */
    Form add(Viewer viewer, Form form) {
        var there = all(viewer);
        if (there.stream().anyMatch(one -> KindWordForm.says(form, one))) {
            return form;
        }
        var checked = KindWordForm.checked(form, there);
        if (!checked.isWrong()) {
            sql.add(viewer, form, clock.instant());
        }
        return checked;
    }

    /**
     * Ends the word as it stood and adds it as it was typed, unless somebody else ended it meanwhile.
     *
     * @throws NotFound when there never was such a word
     */
    Form change(Viewer viewer, UUID id, Form form) {
        mustChooseOf(viewer, id);
        var others = all(viewer).stream().filter(one -> !one.id().equals(id)).toList();
        var checked = KindWordForm.checked(form, others);
        if (checked.isWrong()) {
            return checked;
        }
        if (sql.end(id, clock.instant())) {
            sql.add(viewer, form, clock.instant());
            return form;
        }
        return sql.one(form.id(KindWordForm.ID)).isPresent()
                        || all(viewer).stream().anyMatch(one -> KindWordForm.says(form, one))
                ? form
                : KindWordForm.meanwhile(form);
    }

    /** @throws NotFound when there never was such a word; one that is taken back stays so */
    void takeBack(Viewer viewer, UUID id) {
        mustChooseOf(viewer, id);
        sql.end(id, clock.instant());
    }

    private void mustChooseOf(Viewer viewer, UUID id) {
        OurWordsPermissions.of(viewer).mustChoose();
        if (!sql.everWas(id)) {
            throw new NotFound();
        }
    }
}
