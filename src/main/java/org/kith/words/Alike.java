package org.kith.words;

import java.util.List;

/**
 * Two texts in pieces, and what they have alike at either end.
 *
 * @param old what stands between, of the first
 * @param now what stands between, of the second
 */
record Alike(List<String> beginning, List<String> old, List<String> now, List<String> end) {

    static Alike of(List<String> before, List<String> after) {
        var most = Math.min(before.size(), after.size());
        var first = 0;
        while (first < most && before.get(first).equals(after.get(first))) {
            first++;
        }
        var last = 0;
        while (last < most - first && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
            last++;
        }
        return new Alike(
                before.subList(0, first),
                before.subList(first, before.size() - last),
                after.subList(first, after.size() - last),
                before.subList(before.size() - last, before.size()));
    }

    /** How much is left to compare. */
    int between() {
        return old.size() + now.size();
    }
}
