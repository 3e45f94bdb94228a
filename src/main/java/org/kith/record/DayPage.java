package org.kith.record;

import static org.kith.web.Words.say;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Notes to several young people on one page.
 *
 * @param put what was put into records just now, while the rest is here again
 * @param mentions names of others found in what is written to somebody, when somebody asked; null otherwise
 */
record DayPage(
        Viewer viewer,
        SectionNames names,
        List<DayBox> boxes,
        List<Put> put,
        boolean nothing,
        @Nullable List<Mention> mentions)
        implements Page {

    /** An entry that is in a young person's record now. */
    record Put(UUID entry, Whose whose) {
        String address() {
            return whose.address() + "/entries/" + entry;
        }

        String name() {
            return whose.name().isEmpty() ? say("young-person.unnamed") : whose.name();
        }
    }

    List<Kind> kinds() {
        return Kind.offered(false);
    }

    boolean wrong() {
        return nothing
                || boxes.stream()
                        .anyMatch(box ->
                                box.whose() == null || !box.trouble().wrong().isEmpty());
    }

    private boolean sentBefore() {
        return boxes.stream().anyMatch(box -> box.trouble().sentBefore());
    }

    @Override
    public int status() {
        if (boxes.stream().anyMatch(box -> box.whose() == null)) {
            return 404;
        }
        return sentBefore() ? 409 : wrong() ? 422 : 200;
    }
}
