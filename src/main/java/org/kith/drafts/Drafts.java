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
import org.kith.form.WordsForm;
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
                        WordsForm.of(draft.fields().getOrDefault("key", ""), draft.words())
                                .at(draft.form().which())));
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

    /**
     * The same for a form of another room. Where nothing is typed in it, nothing is kept, nor what was typed in it before.
     *
     * @param place where it stands, below the young person's address
     */
    public boolean keep(Viewer viewer, UUID person, FormName form, UUID key, Map<String, String> fields, String place) {
        var at = new DraftSql.At(person, form, key);
        return Draft.saysNothing(fields) ? forget(at) : keep(viewer, at, placed(fields, place));
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

    /** The same for words typed beside an entry. */
    public boolean keep(Viewer viewer, UUID person, UUID entry, String which, Form form) {
        return keep(viewer, new DraftSql.At(person, FormName.beside(entry, which), form.key()), beside(entry, form));
    }

    private static Map<String, String> beside(UUID entry, Form form) {
        return Map.of("entry", entry.toString(), "key", form.key().toString(), "words", form.value(WordsForm.WORDS));
    }

    /**
     * Keeps what waited on a device while Kith could not be reached. It takes the place of no words that came from elsewhere meanwhile.
     *
     * @return whether it is kept: not, when this form was sent
     */
    public boolean bring(
            Viewer viewer, UUID person, FormName form, UUID key, Map<String, String> fields, WaitingWords brought) {
        return bring(viewer, new DraftSql.At(person, form, key), fields, brought);
    }

    /** The same for words typed beside an entry. */
    public boolean bring(Viewer viewer, UUID person, UUID entry, String which, Form form, WaitingWords brought) {
        var at = new DraftSql.At(person, FormName.beside(entry, which), form.key());
        return bring(viewer, at, beside(entry, form), brought);
    }

    /** The same for a form of another room, field by field: what was typed there meanwhile stays. */
    public boolean bring(
            Viewer viewer, UUID person, FormName form, UUID key, Map<String, String> fields, String place) {
        var at = new DraftSql.At(person, form, key);
        var there = sql.find(person, form).map(Draft::fields).orElse(Map.of());
        if (there.isEmpty() || there.getOrDefault("key", "").equals(key.toString()) || sql.isSent(at)) {
            return keep(viewer, at, placed(fields, place));
        }
        var both = new HashMap<>(there);
        fields.forEach((name, value) -> both.merge(name, value, (now, then) -> now.isBlank() ? then : now));
        return keep(viewer, new DraftSql.At(person, form, UUID.fromString(both.get("key"))), both);
    }

    private boolean bring(Viewer viewer, DraftSql.At at, Map<String, String> fields, WaitingWords brought) {
        var there = sql.find(at.person(), at.form()).orElse(null);
        if (there == null || sql.isSent(at)) {
            return keep(viewer, at, fields);
        }
        var both = new HashMap<>(there.fields());
        both.put("words", brought.beside(there.words(), fields.getOrDefault("words", "")));
        return keep(viewer, new DraftSql.At(at.person(), at.form(), UUID.fromString(both.get("key"))), both);
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

    /** Whether this form was sent: what comes late from it is no question of what may still be typed there. */
    public boolean isSent(UUID person, FormName form, UUID key) {
        return sql.isSent(new DraftSql.At(person, form, key));
    }

    public void sent(Viewer viewer, UUID person, FormName form, UUID key) {
        sql.sent(viewer, new DraftSql.At(person, form, key), clock.instant());
    }

    /** @throws NotFound when they never typed there; what is cleared stays so */
    void clear(UUID person, String form) {
        if (!sql.clear(person, form)) {
            throw new NotFound();
        }
    }
}
