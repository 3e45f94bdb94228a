package org.kith.names;

import java.util.Set;

/** Which of the names that stand in Kith may be replaced. */
interface Overwriting {
    Overwriting NONE = step -> false;
    Overwriting ALL = step -> true;

    boolean allows(Step step);

    /** Those somebody ticked, each as they saw it. */
    static Overwriting of(Set<String> ticked) {
        return step -> ticked.contains(step.tick());
    }
}
