package org.kith.names;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.intake.Finding;

/**
 * What a list would do, compared with what stands in Kith.
 *
 * @param findings of the list itself, and about whom it names
 * @param themselves who chose it, or took it away, themselves
 */
record Plan(NameList list, List<Step> steps, List<Finding> findings, Map<Field, Set<UUID>> themselves) {

    List<Step> of(Step.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).toList();
    }

    List<Step> of(Field field, Step.Kind kind) {
        return of(kind).stream().filter(step -> step.of() == field).toList();
    }

    /** What is written: those who have no name yet, and others as far as they may be replaced. */
    List<Step> writes(Overwriting overwriting) {
        return steps.stream()
                .filter(step ->
                        step.kind() == Step.Kind.NEW || step.kind() == Step.Kind.OTHER && overwriting.allows(step))
                .toList();
    }

    /** What stands in Kith once it is loaded, as far as the list says so. */
    List<Step> loads(Overwriting overwriting) {
        return steps.stream()
                .filter(step -> step.kind() != Step.Kind.OTHER || overwriting.allows(step))
                .toList();
    }

    List<Step> keeps(Overwriting overwriting) {
        return of(Step.Kind.OTHER).stream()
                .filter(step -> !overwriting.allows(step))
                .toList();
    }

    boolean byThemselves(Step step) {
        return themselves
                .getOrDefault(step.of(), Set.of())
                .contains(step.standing().id());
    }
}
