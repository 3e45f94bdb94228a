package org.kith.promises;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/** What was promised to a young person and by them: what is open first, and of that what is due soonest. */
record PromisesPage(Viewer viewer, YoungPersonHeader whose, List<Promise> all, PromiseFigures figures, LocalDate today)
        implements Page {

    /** What a promise said before it was changed together. */
    record Before(
            Promise promise,
            StoryLine change,
            String words,
            @Nullable LocalDate due) {

        String now() {
            return Objects.requireNonNullElse(change.words(), promise.words());
        }

        @Nullable
        LocalDate nowDue() {
            return change.due();
        }
    }

    /** Whom those who work with them are told of after they sent something. */
    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    boolean own() {
        return PromisePermissions.of(viewer).own();
    }

    boolean mayAdd() {
        return PromisePermissions.of(viewer).add();
    }

    String address() {
        return whose.address() + "/promises";
    }

    List<Promise> open() {
        return all.stream().filter(Promise::open).sorted(Promise.DUE_SOONEST).toList();
    }

    List<Promise> kept() {
        return all.stream().filter(Promise::kept).toList();
    }

    List<Promise> notKept() {
        return all.stream().filter(Promise::notKept).toList();
    }

    List<Before> changed() {
        return all.stream()
                .flatMap(one -> one.changes().stream().map(one::before))
                .toList();
    }
}
