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
 * Keeps what somebody typed and has not sent: theirs alone, for this young person and this form, until it is sent or they clear it. A form
 * that was sent is known by its key, and what comes late from it is not kept.
 */
@Component
public class Drafts {
    private final DraftSql sql;
    private final Clock clock;

    Drafts(DraftSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The fields as they were typed. */
    public Optional<Map<String, String>> of(UUID person, FormName form) {
        return sql.find(person, form).map(Draft::fields);
    }

    /** What was begun beside an entry, by which form. */
    public Map<String, Form> beside(UUID person, UUID entry) {
        var begun = new HashMap<String, Form>();
        sql.beside(person, entry)
                .forEach(draft -> begun.put(
                        draft.form().which(),
                        DraftForm.begun(draft.fields()).at(draft.form().which())));
        return begun;
    }

    public List<Draft> mine() {
        return sql.mine();
    }

    /**
     * Answers whether it is kept: not, when this form was sent.
     *
     * @param key of the form as it was opened
     */
    public boolean keep(Viewer viewer, UUID person, FormName form, UUID key, Map<String, String> fields) {
        var at = new DraftSql.At(person, form, key);
        return keep(viewer, at, form.equals(FormName.NEW) ? withOpening(person, fields) : fields);
    }

    /** A page that was opened before a change of name still sends the beginning with the former one. */
    private Map<String, String> withOpening(UUID person, Map<String, String> fields) {
        var words = fields.getOrDefault("words", "").replace("\r\n", "\n");
        var now = sql.opening(person);
        var kept = new HashMap<>(fields);
        kept.put(Draft.OPENING, words.startsWith(now) ? now : sql.began(person));
        return kept;
    }

    /** What was kept of a form, as it was typed. */
    public Optional<Form> of(UUID person, DraftForm form) {
        return of(person, form.name()).map(DraftForm::begun);
    }

    /** Answers whether it is kept: not, when this form was sent. Where nothing is typed in it, nothing is kept, nor what was typed in it before. */
    public boolean keep(Viewer viewer, UUID person, DraftForm form, Form typed) {
        var fields = form.toKeep().apply(typed);
        return keep(viewer, at(person, form, fields), form, fields);
    }

    private static DraftSql.At at(UUID person, DraftForm form, Map<String, String> fields) {
        return new DraftSql.At(person, form.name(), UUID.fromString(fields.getOrDefault(Form.KEY, "")));
    }

    private boolean keep(Viewer viewer, DraftSql.At at, DraftForm form, Map<String, String> fields) {
        if (form.name().equals(FormName.NEW) && Draft.saysNoWord(fields)) {
            return forget(at);
        }
        if (form.place().isEmpty()) {
            return form.name().isBesideEntry()
                    ? keep(viewer, at, fields)
                    : keep(viewer, at.person(), at.form(), at.key(), fields);
        }
        return Draft.saysNothing(fields) ? forget(at) : keep(viewer, at, placed(fields, form.place()));
    }

    /** Of another form than the draft came from, the draft stays. */
    private boolean forget(DraftSql.At at) {
        sql.find(at.person(), at.form())
                .filter(draft -> at.key().toString().equals(draft.fields().get(Form.KEY)))
                .ifPresent(draft -> sql.clear(at.person(), at.form().stored()));
        return !sql.isSent(at);
    }

    private static Map<String, String> placed(Map<String, String> fields, String place) {
        var placed = new HashMap<>(fields);
        placed.put(FormName.PLACE, place);
        return placed;
    }

    /**
     * Keeps what waited on a device while Kith could not be reached. It takes the place of nothing that came from elsewhere meanwhile: words stand below
     * those, and of all else what was typed there stays.
     *
     * @return whether anything new is kept: not, when this form was sent, or all of it is there already
     */
    public boolean bring(Viewer viewer, UUID person, DraftForm form, Form typed, WaitingWords brought) {
        var fields = form.toKeep().apply(typed);
        var at = at(person, form, fields);
        var there = sql.find(person, form.name()).map(Draft::fields).orElse(Map.of());
        if (there.isEmpty() || sql.isSent(at)) {
            return keep(viewer, at, form, fields);
        }
        if (WaitingWords.areThere(there, fields)) {
            return false;
        }
        var both = brought.to(there, fields);
        return keep(viewer, at(person, form, both), both);
    }

    private boolean keep(Viewer viewer, DraftSql.At at, Map<String, String> fields) {
        if (sql.save(viewer, at, fields, clock.instant())) {
            return true;
        }
        if (sql.isSent(at)) {
            return false;
        }
        throw new NotFound();
    }

    boolean isSent(UUID person, FormName form, UUID key) {
        return sql.isSent(new DraftSql.At(person, form, key));
    }

    public void sent(Viewer viewer, UUID person, DraftForm form, Form typed) {
        sent(viewer, person, form.name(), typed.key());
    }

    public void sent(Viewer viewer, UUID person, FormName form, UUID key) {
        sql.sent(viewer, new DraftSql.At(person, form, key), clock.instant());
    }

    List<UUID> begunWith(UUID person, String form) {
        return sql.begunWith(person, form);
    }

    /** @throws NotFound when they never typed there; what is cleared stays so */
    void clear(UUID person, String form) {
        if (!sql.clear(person, form)) {
            throw new NotFound();
        }
    }
}
