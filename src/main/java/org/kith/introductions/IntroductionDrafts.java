package org.kith.introductions;

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

/** What somebody began to write about an introduction and has not sent. Called inside the actor's transaction. */
@Component
class IntroductionDrafts {
    /** That it was begun before and not sent. */
    static final String BEGUN = "begun";

    private static final String KIND = "introduction";
    private final Drafts drafts;

    IntroductionDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A form of the room: that begins one, in which something is said of one, or about themselves. */
    record Which(@Nullable UUID introduction, @Nullable Part part) {
        static final Which NEW = new Which(null, null);
        static final Which ABOUT_ME = new Which(null, Part.ABOUT);

        private FormName name() {
            return new FormName(part == null ? KIND : KIND + "-" + part.key(), introduction);
        }

        private String place() {
            if (part == null) {
                return "/introductions/new";
            }
            return introduction == null ? "/about-me" : "/introductions/" + introduction + "/parts/" + part.key();
        }

        private List<String> fields() {
            return part == null ? BeginForm.FIELDS : PartForm.FIELDS;
        }
    }

    Optional<Form> of(UUID youngPerson, Which which) {
        return drafts.of(youngPerson, which.name()).map(IntroductionDrafts::begun);
    }

    private static Form begun(Map<String, String> kept) {
        var form = Form.empty();
        for (var field : kept.entrySet()) {
            var isBox = field.getKey().equals(Step.NO_WISH) && field.getValue().isEmpty();
            form = isBox ? form : form.with(field.getKey(), field.getValue());
        }
        return form.made(Form.KEY).with(BEGUN, "yes");
    }

    /** Answers whether it is kept: not, when this form was sent. */
    boolean keep(Viewer viewer, UUID youngPerson, Which which, Form form) {
        return drafts.keep(viewer, youngPerson, which.name(), form.key(), toKeep(which, form), which.place());
    }

    /** The same of what waited on a device. */
    boolean bring(Viewer viewer, UUID youngPerson, Which which, Form form) {
        return drafts.bring(viewer, youngPerson, which.name(), form.key(), toKeep(which, form), which.place());
    }

    boolean isSent(UUID youngPerson, Which which, Form form) {
        return drafts.isSent(youngPerson, which.name(), form.key());
    }

    void sent(Viewer viewer, UUID youngPerson, Which which, Form form) {
        drafts.sent(viewer, youngPerson, which.name(), form.key());
    }

    private static Map<String, String> toKeep(Which which, Form form) {
        var kept = new LinkedHashMap<String, String>();
        kept.put(Form.KEY, form.key().toString());
        kept.put(PartForm.SEEN, String.valueOf(form.number(PartForm.SEEN)));
        which.fields().forEach(field -> kept.put(field, TextInput.givenBack(form.value(field))));
        return kept;
    }
}
