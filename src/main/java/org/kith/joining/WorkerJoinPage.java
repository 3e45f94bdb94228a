package org.kith.joining;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;

/**
 * Which account a worker of a return is, with both side by side.
 *
 * @param now what is proposed or holds; null where neither is
 * @param both the worker and who they may be; null where nobody is chosen
 * @param said all that was said of it, the latest first
 * @param choice to choose from, while nobody is chosen; null where somebody is, or something is proposed or holds
 */
record WorkerJoinPage(
        Viewer viewer,
        WorkerJoinSql.Named worker,
        @Nullable WorkerJoin now,
        @Nullable Both both,
        List<WorkerJoin> said,
        @Nullable Choice choice,
        Form form)
        implements FormPage {

    /** @param account whose account the other is */
    record Both(WorkerSide one, WorkerSide other, UUID account) {}

    /**
     * @param one the worker with what is known of them
     * @param accounts who it could be
     */
    record Choice(WorkerSide one, List<Option> accounts) {}

    String back() {
        return "/workers/" + worker.id();
    }

    String address() {
        return back() + "/account";
    }

    String name() {
        return worker.name() == null ? say("worker.unnamed") : worker.name();
    }

    /** What the worker is called in the return. */
    String inReturn() {
        return worker.swId() == null ? name() : worker.swId();
    }

    String title() {
        if (both == null) {
            return say("joining.worker.title", inReturn());
        }
        var holds = isOfCodes() ? "joining.worker.are" : "joining.worker.is";
        return say(
                holds() ? holds : "joining.worker.question",
                inReturn(),
                both.other().called());
    }

    /** Whether who stands beside the worker has no account either. */
    boolean isOfCodes() {
        return both != null && both.other().isCode();
    }

    boolean holds() {
        return now != null && now.holds();
    }

    /** Whether whoever looks may see no young person of either. */
    boolean seesNobody() {
        return both != null
                && both.one().stretches().isEmpty()
                && both.other().stretches().isEmpty();
    }
}
