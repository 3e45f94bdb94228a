package org.kith.together;

import java.util.List;
import java.util.Optional;

/**
 * Where both think that they are, over time.
 *
 * @param on whether the organisation has stages now: without, nobody is asked, and what was said stays
 * @param all of both, the latest first
 */
record Views(boolean on, List<View> all) {

    Optional<View> now(boolean byYoung) {
        return all.stream().filter(one -> one.byYoung() == byYoung).findFirst();
    }

    /** What both said before that, the latest first. */
    List<View> before() {
        return all.stream()
                .filter(one -> !one.equals(now(one.byYoung()).orElse(null)))
                .toList();
    }
}
