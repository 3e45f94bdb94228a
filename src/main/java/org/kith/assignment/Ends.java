package org.kith.assignment;

import java.util.List;

/**
 * What ends with a move to another team.
 *
 * @param stop who works with the young person now
 * @param never who was to begin and does not
 * @param off which meetings are called off, each in words
 * @param notBack what an earlier move away from the new team ended, and this one does not bring back
 */
record Ends(List<TimeTogether> stop, List<TimeTogether> never, List<String> off, List<String> notBack) {
    boolean isAnybody() {
        return !stop.isEmpty() || !never.isEmpty();
    }
}
