package org.kith.record;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.attachments.Attachment;
import org.kith.people.YoungPersonHeader;
import org.kith.readers.WhoReads;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Page;
import org.kith.web.PolicyPrompt;
import org.kith.withholding.Reason;
import org.kith.words.Line;
import org.kith.words.WordsForm;

/**
 * One entry, with what the young person says to it.
 *
 * @param reply what somebody was typing beside it
 * @param begun what they typed beside it before and did not send, by its form
 * @param workers for the young person, who works with them now, by name; empty for everybody else
 * @param readers who reads the record, as said beside each form
 */
record EntryPage(
        Viewer viewer,
        YoungPersonHeader whose,
        SectionNames names,
        Entry entry,
        Reply reply,
        Map<String, WordsForm> begun,
        List<String> workers,
        WhoReads readers)
        implements Page {

    /**
     * The form beside the entry that was sent with something to put right, or none.
     *
     * @param form which: {@code account}, {@code correction}, {@code file}, {@code describe-} or {@code take-} and the id of a file, {@code take-away} for the entry itself, {@code there} when an entry was sent that stands there already, or the id of the correction that is answered; empty for none
     * @param chosen the key of the reason that was chosen for keeping something back; empty in other forms
     * @param wrong what is to be put right in the field of {@code words}, and of the {@code reason}
     */
    record Reply(String form, WordsForm typed, String chosen, Map<String, String> wrong) {
        static final Reply NONE = new Reply("", new WordsForm(new UUID(0, 0), ""), "", Map.of());
        static final Reply THERE = new Reply("there", NONE.typed(), "", Map.of());

        /** The form for a photo stands open. */
        static final Reply PHOTO = new Reply("file", NONE.typed(), "", Map.of());

        Reply(String form, WordsForm typed, @Nullable String wrong) {
            this(form, typed, "", wrong == null ? Map.of() : Map.of("words", wrong));
        }

        boolean isWrong() {
            return !wrong.isEmpty();
        }

        /** The reason that stands in a form: the one chosen there, or else what holds. */
        @Nullable
        Reason reasonIn(String which, @Nullable Reason holds) {
            return form.equals(which) ? Reason.ofKey(chosen).orElse(null) : holds;
        }

        WordsForm in(String which) {
            return form.equals(which) ? typed : WordsForm.empty();
        }

        @Nullable
        String wrongIn(String which) {
            return wrongIn(which, "words");
        }

        @Nullable
        String wrongIn(String which, String field) {
            return form.equals(which) ? wrong.get(field) : null;
        }
    }

    /** Whether its author sent the same once more, which was not written a second time. */
    boolean isThere() {
        return reply.form().equals("there") && entry.written().account().equals(viewer.account());
    }

    /** The form that writes it a second time, and no more often than that, however often it is sent. */
    EntryForm twice() {
        var id = UUID.nameUUIDFromBytes((entry.id() + " twice").getBytes(StandardCharsets.US_ASCII));
        return EntryForm.again(entry, id);
    }

    /** What stands in a form beside it. */
    WordsForm typed(String which) {
        return reply.form().equals(which) ? reply.typed() : begun.getOrDefault(which, WordsForm.empty());
    }

    /** Whether words from before stand there. */
    boolean isBegun(String which) {
        return !reply.form().equals(which) && begun.containsKey(which);
    }

    /** Whether there are words in a form beside it: sent just now, or from before. */
    boolean isTyped(String which) {
        return reply.form().equals(which) || begun.containsKey(which);
    }

    private boolean isAnswered() {
        return entry.beside().corrections().stream()
                .anyMatch(one -> one.answer() != null && one.id().toString().equals(reply.form()));
    }

    /** Who reads what is put beside the entry. */
    @Override
    public String readBy() {
        return readers.of(
                whose.name(), entry.text().section(), entry.withholding().isPresent());
    }

    /** Who reads what is said between the young person and their team: answers, and reasons. */
    String readByTeam() {
        return readers.teamAlone(whose.name());
    }

    boolean own() {
        return RecordPermissions.of(viewer).own();
    }

    boolean mayTakeAway() {
        return RecordPermissions.of(viewer).takeAway(viewer, entry) && !entry.isTakenAway();
    }

    boolean mayPutBack() {
        return RecordPermissions.of(viewer).putBack(viewer, entry) && entry.isTakenAway();
    }

    boolean mayAnswer() {
        return RecordPermissions.of(viewer).answer();
    }

    boolean mayWithhold() {
        return RecordPermissions.of(viewer).withhold(entry);
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

    /** Of what is kept back from somebody nobody is told that they read it. */
    @Override
    public String reader() {
        return own() ? Line.all(workers) : entry.withheld() ? "" : whose.name();
    }

    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    @Override
    public Map<String, String> toPutRight() {
        var told = new LinkedHashMap<String, String>();
        reply.wrong().forEach((field, sentence) -> told.put(field + "-" + reply.form(), sentence));
        return told;
    }

    @Override
    public int status() {
        return !reply.isWrong() ? 200 : isAnswered() ? 409 : 422;
    }

    @Override
    public @Nullable PolicyPrompt moment() {
        return mayWithhold() ? PolicyPrompt.WITHHOLDING : null;
    }
}
