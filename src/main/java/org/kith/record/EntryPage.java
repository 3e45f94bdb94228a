package org.kith.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.attachments.Attachment;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.readers.WhoReads;
import org.kith.vocabulary.SectionNames;
import org.kith.web.FormPage;
import org.kith.web.PolicyPrompt;
import org.kith.withholding.Reason;
import org.kith.words.Line;

/**
 * One entry, with what the young person says to it.
 *
 * @param form the form beside it that was sent, or is to stand open: {@code account}, {@code correction}, the id of a request to put right, {@code file},
 *     {@code describe-} or {@code take-} and the id of a file, {@code take-away} for the entry itself, {@code keep-back}, {@code again-} or {@code open-} and
 *     the id of a passage
 * @param begun what they typed beside it before and did not send, by its form
 * @param workers for the young person, who works with them now, by name; empty for everybody else
 * @param readers who reads the record, as said beside each form
 */
record EntryPage(
        Viewer viewer,
        YoungPersonHeader whose,
        SectionNames names,
        Entry entry,
        Form form,
        Map<String, Form> begun,
        List<String> workers,
        WhoReads readers)
        implements FormPage {
    /** What stands here already was sent once more. */
    static final String THERE = "there";

    static final String FILE = "file";

    /** Whether its author sent the same once more, which was not written a second time. */
    boolean isThere() {
        return form.at().equals(THERE) && entry.written().account().equals(viewer.account());
    }

    /** The form that writes it a second time, and no more often than that, however often it is sent. */
    EntryForm twice() {
        var id = UUID.nameUUIDFromBytes((entry.id() + " twice").getBytes(StandardCharsets.US_ASCII));
        return EntryForm.again(entry, id);
    }

    /** What stands in a form beside it. */
    Form typed(String which) {
        return form.at().equals(which) ? form : begun.getOrDefault(which, form.in(which));
    }

    /** The form that keeps something back: as it was sent, or with the reason that holds. */
    Form withholds(String which, @Nullable Reason holds) {
        return form.at().equals(which) || holds == null
                ? form.in(which)
                : form.in(which).with("reason", holds.key());
    }

    /** The form that describes a file: as it was sent, or with what stands. */
    Form describing(Attachment one) {
        var which = "describe-" + one.id();
        return form.at().equals(which) ? form : form.in(which).with(FileForm.DESCRIPTION, one.description());
    }

    /** Where what is typed in it is kept. */
    String drafts(String which) {
        return EntryDrafts.beside(entry.id(), which).address(whose.id());
    }

    /** Whether words from before stand there. */
    boolean isBegun(String which) {
        return !form.at().equals(which) && begun.containsKey(which);
    }

    /** Whether there are words in a form beside it: sent just now, or from before. */
    boolean isTyped(String which) {
        return form.at().equals(which) || begun.containsKey(which);
    }

    private boolean isAnswered() {
        return entry.beside().corrections().stream()
                .anyMatch(one -> one.answer() != null && one.id().toString().equals(form.at()));
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
    public boolean isLate() {
        return form.isWrong() && isAnswered();
    }

    @Override
    public @Nullable PolicyPrompt moment() {
        return mayWithhold() ? PolicyPrompt.WITHHOLDING : null;
    }
}
