package org.kith.drafts;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/**
 * Keeps what somebody typed in a form that is about no young person, and has not sent: theirs alone, until it is sent or they clear it. Called inside
 * the actor’s transaction.
 */
@Component
public class OwnDrafts {
    private final OwnDraftSql sql;
    private final Clock clock;

    OwnDrafts(OwnDraftSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What was kept of a form, as it was typed. */
    public Optional<Form> of(DraftForm form) {
        return sql.find(form.name()).map(Draft::fields).map(DraftForm::begun);
    }

    /** What was begun in forms of a kind, by what each is about. */
    public Map<UUID, Form> begun(String kind) {
        var begun = new HashMap<UUID, Form>();
        for (var draft : sql.mine()) {
            var of = draft.form().of();
            if (of != null && draft.form().is(kind)) {
                begun.put(of, DraftForm.begun(draft.fields()));
            }
        }
        return begun;
    }

    List<Draft> mine() {
        return sql.mine();
    }

    /** Answers whether it is kept: not, when this form was sent. Where nothing is typed in it, nothing is kept, nor what was typed in it before. */
    public boolean keep(Viewer viewer, DraftForm form, Form typed) {
        return keep(viewer, form, form.toKeep().apply(typed));
    }

    private boolean keep(Viewer viewer, DraftForm form, Map<String, String> fields) {
        var key = UUID.fromString(fields.getOrDefault(Form.KEY, ""));
        if (Draft.saysNothing(fields)) {
            sql.find(form.name())
                    .filter(draft -> key.toString().equals(draft.fields().get(Form.KEY)))
                    .ifPresent(draft -> sql.clear(form.name().stored()));
            return !sql.isSent(form.name(), key);
        }
        var placed = new HashMap<>(fields);
        placed.put(FormName.PLACE, form.place());
        return sql.save(viewer, form.name(), key, placed, clock.instant());
    }

    /**
     * Keeps what waited on a device: words stand below those that came from elsewhere meanwhile, and of all else what was typed there stays.
     *
     * @return whether anything new is kept: not, when this form was sent, or all of it is there already
     */
    boolean bring(Viewer viewer, DraftForm form, Form typed, WaitingWords brought) {
        var fields = form.toKeep().apply(typed);
        var there = sql.find(form.name()).map(Draft::fields).orElse(Map.of());
        return !WaitingWords.areThere(there, fields)
                && keep(
                        viewer,
                        form,
                        there.isEmpty() || sql.isSent(form.name(), typed.key()) ? fields : brought.to(there, fields));
    }

    public void sent(Viewer viewer, DraftForm form, Form typed) {
        sql.sent(viewer, form.name(), typed.key(), clock.instant());
    }

    /** @throws NotFound when they never typed there; what is cleared stays so */
    void clear(String form) {
        if (!sql.clear(form)) {
            throw new NotFound();
        }
    }
}
