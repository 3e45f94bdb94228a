package org.kith.assignment;

import java.util.List;

/**
 * What ends with a move to another team.
 *
 * @param stop who works with the young person now
 * @param never who was to begin and does not
 * @param off which meetings are called off, each in words
 */
record Ends(List<TimeTogether> stop, List<TimeTogether> never, List<String> off) {
    boolean isAnybody() {
        return !stop.isEmpty() || !never.isEmpty();
    }
}
