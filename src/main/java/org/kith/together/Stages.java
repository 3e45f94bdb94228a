package org.kith.together;

import java.util.List;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** Enters the stages an organisation speaks of, gives them other words, and ends them; what was said before keeps its words. */
@Component
class Stages {
    private final StageSql sql;

    Stages(StageSql sql) {
        this.sql = sql;
    }

    List<Stage> now() {
        return sql.now();
    }

    Stage of(UUID id) {
        return sql.now().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    List<Stage> others(UUID id) {
        return sql.now().stream().filter(one -> !one.id().equals(id)).toList();
    }

    /**
     * The same form sent twice enters one stage, whose id is that of its first version; the same words from a form fetched anew enter none.
     * Answers whether it stands there with these words.
     */
    boolean add(Viewer viewer, Form form) {
        sql.lock(viewer);
        var others = others(form.key());
        var stage = StageForm.stage(form, form.key(), 1, others);
        if (others.stream().anyMatch(stage::saysTheSameAs)) {
            return true;
        }
        return sql.enter(viewer, stage) > 0 || of(stage.id()).saysTheSameAs(stage);
    }

    /** Answers whether it stands there: not, where somebody else gave it other words meanwhile. */
    boolean change(Viewer viewer, UUID id, Form form) {
        sql.lock(viewer);
        var now = of(id);
        if (now.row().equals(form.key())) {
            return now.saysTheSameAs(StageForm.stage(form, id, now.version(), others(id)));
        }
        if (now.version() != form.number(StageForm.SEEN)) {
            return now.saysTheSameAs(StageForm.stage(form, id, now.version(), others(id)));
        }
        sql.enter(viewer, StageForm.stage(form, id, now.version() + 1, others(id)));
        return true;
    }

    void end(Viewer viewer, UUID id) {
        sql.lock(viewer);
        var now = of(id);
        sql.enter(
                viewer,
                new Stage(
                        UUID.randomUUID(),
                        id,
                        now.version() + 1,
                        now.place(),
                        now.name(),
                        now.description(),
                        now.signs(),
                        now.prompts(),
                        true));
    }
}
