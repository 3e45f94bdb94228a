package org.kith.worried;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.people.WorkersNow;

/**
 * What stands below a form in which a young person writes.
 *
 * @param nobody whether it is for nobody but themselves
 * @param workers who works with them now
 * @param ours what their organisation says; null where it says nothing
 */
record Worried(
        boolean nobody,
        List<WorkersNow.Here> workers,
        @Nullable OurWords ours,
        List<Call> calls) {

    /** When those are there who say it, a line each. */
    List<String> hours() {
        return workers.stream()
                .filter(one -> !one.worker().name().isEmpty())
                .map(Worried::hours)
                .toList();
    }

    private static String hours(WorkersNow.Here one) {
        var about = one.about();
        if (about == null || about.when().isEmpty() && about.hours().isEmpty()) {
            return say("worried.hours.none", one.worker().name());
        }
        var usually = String.join("; ", about.hours());
        return usually.isEmpty() || about.when().isEmpty()
                ? say("worried.hours", one.worker().name(), about.when() + usually)
                : say("worried.hours.usually", one.worker().name(), about.when(), usually);
    }
}
