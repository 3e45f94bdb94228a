package org.kith.ssda903;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;

/**
 * The findings of one reading, in the order they were made, up to a number no real return comes near. Each row left out has its own; of what
 * is only noted the first few of a fault are kept, and the last of them counts the others.
 */
public final class Findings {

    public static final int MOST = 100_000;

    private final List<Finding> list = new ArrayList<>();
    private final Map<Fault, Noted> noted = new HashMap<>();
    private boolean refused;

    /** How often a fault was noted, and where in the list the last kept finding of it stands. */
    private record Noted(int times, int last) {}

    void add(Finding finding) throws Refusal {
        if (finding.kind() == Finding.Kind.NOTED) {
            note(finding, Fault.ONE_BY_ONE);
        } else {
            keep(finding);
        }
    }

    /** A fault that is told as one finding, however many rows have it. */
    void addOnce(Finding finding) throws Refusal {
        note(finding, 1);
    }

    void add(Refusal refusal) {
        refused = true;
        list.add(refusal.finding());
    }

    boolean refused() {
        return refused;
    }

    /** @param renamed numbers by which children are known in the end, by those their rows were read with */
    List<Finding> asList(Map<String, String> renamed) {
        return renamed.isEmpty()
                ? List.copyOf(list)
                : list.stream()
                        .map(finding -> renamed.containsKey(finding.child())
                                ? finding.about(renamed.getOrDefault(finding.child(), ""))
                                : finding)
                        .toList();
    }

    /** Only what makes the set unreadable: the rows behind it need no attention yet. */
    List<Finding> refusals() {
        return list.stream()
                .filter(finding -> finding.kind() == Finding.Kind.SET_REFUSED)
                .toList();
    }

    private void note(Finding finding, int most) throws Refusal {
        var fault = Fault.of(finding);
        var before = noted.getOrDefault(fault, new Noted(0, 0));
        if (before.times() < most) {
            noted.put(fault, new Noted(before.times() + 1, list.size()));
            keep(finding);
        } else {
            noted.put(fault, new Noted(before.times() + 1, before.last()));
            var last = list.get(before.last());
            list.set(
                    before.last(),
                    last.withMore(
                            new Finding.More(last.more().lines(), last.more().rows() + 1)));
        }
    }

    private void keep(Finding finding) throws Refusal {
        if (list.size() >= MOST) {
            throw new Refusal(finding.file(), finding.line(), "", "fewer than " + MOST + " findings in one return");
        }
        list.add(finding);
    }
}
