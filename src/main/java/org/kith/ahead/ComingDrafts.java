package org.kith.ahead;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.kith.words.TextInput;
import org.springframework.stereotype.Component;

/** What somebody began to write about what is coming and has not sent. Called inside the actor's transaction. */
@Component
class ComingDrafts {
    /** That it was begun before and not sent. */
    static final String BEGUN = "begun";

    private final Drafts drafts;

    ComingDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * A form of the room.
     *
     * @param of what it is about; null for something new
     * @param place where it stands, below the young person's address
     */
    record Which(String name, @Nullable UUID of, String place, List<String> fields) {
        static final Which NEW = new Which("coming", null, "/coming/new", ComingForm.FIELDS);

        static Which change(Coming coming) {
            return of("coming-change", coming, "/change", ComingForm.FIELDS);
        }

        static Which outcome(Coming coming) {
            return of("coming-outcome", coming, "/outcome", OutcomeForm.FIELDS);
        }

        static Which step(Coming coming) {
            return of("coming-step", coming, "/steps/new", StepForm.FIELDS);
        }

        static Which said(Coming coming, UUID step) {
            return new Which("coming-said", step, "/coming/" + coming.key() + "/steps/" + step, StepForm.SAID_FIELDS);
        }

        private static Which of(String name, Coming coming, String form, List<String> fields) {
            return new Which(name, coming.reference(), "/coming/" + coming.key() + form, fields);
        }

        private FormName form() {
            return new FormName(name, of);
        }
    }

    /** As it was kept while they typed. */
    Optional<Form> of(UUID youngPerson, Which which) {
        return drafts.of(youngPerson, which.form())
                .map(fields -> Form.of(fields).with(BEGUN, "yes"));
    }

    /** Answers whether it is kept: not, when this form was sent. */
    boolean keep(Viewer viewer, UUID youngPerson, Which which, Form form) {
        return drafts.keep(viewer, youngPerson, which.form(), form.key(), toKeep(which, form), which.place());
    }

    /** The same of what waited on a device. */
    boolean bring(Viewer viewer, UUID youngPerson, Which which, Form form) {
        return drafts.bring(viewer, youngPerson, which.form(), form.key(), toKeep(which, form), which.place());
    }

    boolean isSent(UUID youngPerson, Which which, Form form) {
        return drafts.isSent(youngPerson, which.form(), form.key());
    }

    void sent(Viewer viewer, UUID youngPerson, Which which, Form form) {
        drafts.sent(viewer, youngPerson, which.form(), form.key());
    }

    /** What is kept of it while they type: its fields, the key and how much they saw. */
    private static Map<String, String> toKeep(Which which, Form form) {
        var kept = new LinkedHashMap<String, String>();
        kept.put(Form.KEY, form.key().toString());
        kept.put(ComingForm.SEEN, String.valueOf(form.number(ComingForm.SEEN)));
        which.fields().forEach(field -> kept.put(field, TextInput.givenBack(form.value(field))));
        return kept;
    }
}
