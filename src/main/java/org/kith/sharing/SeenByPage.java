package org.kith.sharing;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Page;

/** A record as somebody else sees it. */
record SeenByPage(
        Viewer viewer,
        SeenBy.Content content,
        SectionNames names,
        By by,
        @Nullable Chosen chosen) implements Page {

    SeenByPage with(Chosen proposed) {
        return new SeenByPage(viewer, content, names, by, proposed);
    }

    /**
     * @param who whom it is seen as
     * @param name whose record it is
     * @param proposed whether something in it is not shared yet
     */
    record By(String who, String name, String back, boolean proposed) {}

    /** What was chosen, to send once more: to share it, or to change it first. */
    record Chosen(String action, Map<String, String> fields) {
        private static final Pattern FIELDS =
                Pattern.compile("key|held|began|basis|because|purpose|until|(section|purpose|until)-[a-z-]+");

        static Chosen of(String action, Form form) {
            return new Chosen(action, fields(form));
        }

        static Map<String, String> fields(Form form) {
            var fields = form.plain();
            fields.keySet().removeIf(field -> !FIELDS.matcher(field).matches());
            return fields;
        }
    }

    boolean own() {
        return viewer.youngPerson() != null;
    }
}
