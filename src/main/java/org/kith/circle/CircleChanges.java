package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is different in a circle between two days, in sentences: who is new, who moved closer or further, who left.
 *
 * @param own whether the young person reads it
 * @param sentences by name
 * @param notSafe what is only read by whoever opens it
 */
record CircleChanges(boolean own, List<String> sentences, List<String> notSafe) {

    static CircleChanges between(WholeCircle before, WholeCircle after, boolean own) {
        var changes = new CircleChanges(own, new ArrayList<>(), new ArrayList<>());
        after.all().forEach(one -> changes.tell(before.find(one.who().id()), one));
        return changes;
    }

    boolean isEmpty() {
        return sentences.isEmpty() && notSafe.isEmpty();
    }

    private void tell(@Nullable PersonInCircle was, PersonInCircle is) {
        var name = is.words().name();
        if (isNotSafe(was) != isNotSafe(is)) {
            notSafe.add(say(isNotSafe(is) ? "circle.changes.not-safe" : "circle.changes.safe", name));
        } else if (isThere(was) != is.isThere()) {
            sentences.add(say(is.isThere() ? "circle.changes.new" : "circle.changes.left", name));
        } else if (was != null && is.isThere()) {
            moved(was.closeness(), is.closeness(), name);
            if (was.words().state() != is.words().state()) {
                sentences.add(say("circle.changes." + is.words().state().key() + mood(), name));
            }
        }
    }

    private String mood() {
        return own ? ".own" : "";
    }

    private void moved(@Nullable Closeness from, @Nullable Closeness to, String name) {
        if (Objects.equals(from, to)) {
            return;
        }
        if (from == null || to == null) {
            sentences.add(
                    to == null ? say("circle.changes.no-ring", name) : say("circle.changes.ring", name, to.words()));
            return;
        }
        var key = to.compareTo(from) < 0 ? "circle.changes.closer" : "circle.changes.further";
        sentences.add(say(key, name, from.words(), to.words()));
    }

    private static boolean isThere(@Nullable PersonInCircle one) {
        return one != null && one.isThere();
    }

    private static boolean isNotSafe(@Nullable PersonInCircle one) {
        return one != null && one.is(CircleState.NOT_SAFE);
    }
}
