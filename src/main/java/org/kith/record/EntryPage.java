package org.kith.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Moment;
import org.kith.web.Page;

/**
 * One entry, with what the young person says to it.
 *
 * @param reply what somebody was typing beside it
 * @param begun what they typed beside it before and did not send, by its form
 */
record EntryPage(Viewer viewer, Whose whose, SectionNames names, Entry entry, Reply reply, Map<String, WordsForm> begun)
        implements Page {

    /**
     * The form beside the entry that was sent with something to put right, or none.
     *
     * @param form which: {@code account}, {@code correction}, {@code file}, {@code describe-} or {@code take-} and the id of a file, or the id of the correction that is answered; empty for none
     * @param wrong the sentence that says what is to be put right; null for nothing
     */
    record Reply(String form, WordsForm typed, @Nullable String wrong) {
        static final Reply NONE = new Reply("", new WordsForm(new java.util.UUID(0, 0), ""), null);

        WordsForm in(String which) {
            return form.equals(which) ? typed : WordsForm.empty();
        }

        @Nullable
        String wrongIn(String which) {
            return form.equals(which) ? wrong : null;
        }
    }

    /** What stands in a form beside it. */
    WordsForm typed(String which) {
        return reply.form().equals(which) ? reply.typed() : begun.getOrDefault(which, WordsForm.empty());
    }

    /** Whether words from before stand there. */
    boolean isBegun(String which) {
        return !reply.form().equals(which) && begun.containsKey(which);
    }

    boolean own() {
        return RecordPermissions.of(viewer).own();
    }

    boolean mayAnswer() {
        return RecordPermissions.of(viewer).answer();
    }

    boolean mayKeepBack() {
        return RecordPermissions.of(viewer).keepBack(entry);
    }

    boolean mayAttach() {
        return RecordPermissions.of(viewer).attach(viewer, entry);
    }

    boolean mayMark() {
        return RecordPermissions.of(viewer).mark(viewer, entry);
    }

    boolean mayReadVersions() {
        return entry.version() > 1 && !viewer.onlyShared();
    }

    /** What they may take away, or describe anew. */
    List<Attachment> theirs() {
        return entry.beside().attachments().stream()
                .filter(one -> mayAttach() && !one.isTakenAway())
                .toList();
    }

    boolean describes(Attachment attachment) {
        return RecordPermissions.describes(viewer, attachment);
    }

    boolean mayChange() {
        return RecordPermissions.of(viewer).change(viewer, entry);
    }

    String address() {
        return whose.address() + "/entries/" + entry.id();
    }

    @Override
    public int status() {
        return reply.wrong() == null ? 200 : 422;
    }

    @Override
    public @Nullable Moment moment() {
        return mayKeepBack() ? Moment.KEEPING_BACK : null;
    }
}
