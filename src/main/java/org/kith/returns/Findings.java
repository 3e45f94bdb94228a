package org.kith.returns;

import java.util.ArrayList;
import java.util.List;

/** The findings of one reading, in the order they were made, up to a number no real return comes near. */
final class Findings {

    static final int MOST = 100_000;

    private final List<Finding> list = new ArrayList<>();
    private boolean refused;

    void add(Finding finding) throws Refusal {
        if (list.size() >= MOST) {
            throw new Refusal(finding.file(), finding.line(), "", "fewer than " + MOST + " findings in one return");
        }
        list.add(finding);
    }

    void add(Refusal refusal) {
        refused = true;
        list.add(refusal.finding());
    }

    boolean refused() {
        return refused;
    }

    List<Finding> asList() {
        return List.copyOf(list);
    }

    /** Only what makes the set unreadable: the rows behind it need no attention yet. */
    List<Finding> refusals() {
        return list.stream()
                .filter(finding -> finding.kind() == Finding.Kind.SET_REFUSED)
                .toList();
    }
}
