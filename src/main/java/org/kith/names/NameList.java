package org.kith.names;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.intake.Finding;

/**
 * A list as it was read, before it is compared with what stands in Kith.
 *
 * @param ofWorkers whether it names workers, and not young people
 * @param given the names it gives, each number once
 * @param unnamed lines with a number and no name: they take nothing away
 */
record NameList(
        NameTable table,
        Columns columns,
        boolean ofWorkers,
        List<GivenName> given,
        int unnamed,
        List<Finding> findings) {

    NameList {
        given = List.copyOf(given);
        findings = List.copyOf(findings);
    }

    /** All that it says of one thing, each once. */
    Set<String> values(Field field) {
        return given.stream()
                .flatMap(one -> Stream.ofNullable(one.value(field)))
                .collect(Collectors.toSet());
    }

    /** What it has of what Kith keeps. */
    List<Field> fields() {
        return Field.kept(ofWorkers).stream().filter(columns::has).toList();
    }
}
