package org.kith.joining;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Whether there is another record of a young person, for those who work with them.
 *
 * @param now what is proposed or holds, or what the young person took apart and nobody did anything about; null where there is none
 * @param other the record beside theirs; null where nobody is chosen, or whoever looks does not see it
 * @param said all that was said of it, the latest first
 */
record PartsPage(
        Viewer viewer,
        Part part,
        @Nullable Part other,
        @Nullable RecordJoin now,
        List<RecordJoin> said,
        Form form) implements FormPage {

    String address() {
        return part.address() + "/parts";
    }

    /** Where something is said of what is there now. */
    String ofNow() {
        return now == null ? address() : address() + "/" + now.id();
    }

    boolean mayDecide() {
        return JoiningPermissions.of(viewer).decide();
    }

    boolean mayConfirm() {
        return now != null && now.waits() && now.mayConfirm() && mayDecide();
    }

    /** A proposal of one's own is taken back, and what holds is taken apart by those who may say that it is so. */
    boolean mayUndo() {
        return now != null && !now.isOver() && (mayDecide() || now.waits() && now.mine());
    }

    boolean inTwoTeams() {
        return other != null && !other.teamId().equals(part.teamId());
    }

    String title() {
        return other == null
                ? say("joining.record.title", part.called())
                : say("joining.record.question", part.numberInWords(), other.numberInWords());
    }
}
