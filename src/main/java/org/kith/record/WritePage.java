package org.kith.record;

import static org.kith.web.Words.sayEach;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Moment;
import org.kith.web.Page;

/**
 * The form an entry is written or changed in.
 *
 * @param trouble what to say above the form
 * @param read what stands below the form when somebody asked to look at their words first; null otherwise
 */
record WritePage(
        Viewer viewer,
        Whose whose,
        SectionNames names,
        EntryForm form,
        Trouble trouble,
        @Nullable ReadThrough read) implements Page {

    /**
     * Why the form is here again, or whether a draft was found.
     *
     * @param wrong fields and what is wrong with them, as keys in the words files
     * @param theirs the entry as somebody else changed it meanwhile
     */
    record Trouble(Map<String, String> wrong, @Nullable Entry theirs, boolean sentBefore, boolean draft) {
        static final Trouble NONE = new Trouble(Map.of(), null, false, false);

        static Trouble wrong(Map<String, String> wrong) {
            return new Trouble(wrong, null, false, false);
        }

        static Trouble draft(boolean found) {
            return new Trouble(Map.of(), null, false, found);
        }
    }

    boolean own() {
        return RecordPermissions.of(viewer).own();
    }

    boolean keepsBack() {
        return RecordPermissions.of(viewer).keepPassagesBack();
    }

    boolean advised() {
        return RecordPermissions.of(viewer).advice();
    }

    /** Where the words so far are looked at without being sent. */
    String advice() {
        return whose.address() + "/record/advice";
    }

    /** Whether what is seldom needed stands open: when somebody used it, or something there is wrong. */
    boolean more() {
        return !isNew() || !form.typed().title().isEmpty() || form.typed().hard() || wrong("title") != null;
    }

    boolean isNew() {
        return form.seen() == 0;
    }

    List<Kind> kinds() {
        return Kind.offered(own());
    }

    String action() {
        return isNew() ? whose.address() + "/entries" : whose.address() + "/entries/" + form.id() + "/versions";
    }

    /** Where somebody goes who does not want to write after all. */
    String back() {
        return isNew() ? whose.address() + "/record" : whose.address() + "/entries/" + form.id();
    }

    @Nullable
    String wrong(String field) {
        return trouble.wrong().get(field);
    }

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(trouble.wrong(), form.placeOfMark());
    }

    @Override
    public int status() {
        return trouble.theirs() != null || trouble.sentBefore()
                ? 409
                : trouble.wrong().isEmpty() ? 200 : 422;
    }

    @Override
    public @Nullable Moment moment() {
        return viewer.onlyShared() ? Moment.ADDING : keepsBack() ? Moment.KEEPING_BACK : null;
    }
}
