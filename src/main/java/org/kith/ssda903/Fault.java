package org.kith.ssda903;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kith.intake.Finding;

/** What findings have in common that tell of the same thing, row by row. */
public record Fault(Finding.Kind kind, String file, String column, String expected) {

    /** As many rows are told of one by one; where more share a fault, it is told once, with so many of their lines. How a column or a file is written is told once. */
    public static final int ONE_BY_ONE = 3;

    public static Fault of(Finding finding) {
        return new Fault(finding.kind(), finding.file(), finding.column(), finding.expected());
    }

    /** The same findings as people are told them, in the order of the first of each. */
    static List<Finding> told(List<Finding> findings) {
        var shared = new LinkedHashMap<Fault, List<Finding>>();
        findings.forEach(finding ->
                shared.computeIfAbsent(of(finding), fault -> new ArrayList<>()).add(finding));
        return shared.values().stream().flatMap(Fault::toldTogether).toList();
    }

    private static Stream<Finding> toldTogether(List<Finding> alike) {
        int rows = alike.stream().mapToInt(Finding::rows).sum();
        if (rows <= (alike.getFirst().isOfTheWhole() ? 1 : ONE_BY_ONE) || alike.size() == 1) {
            return alike.stream();
        }
        var lines = alike.stream()
                .flatMapToLong(one -> LongStream.concat(
                        LongStream.of(one.line()), one.more().lines().stream().mapToLong(Long::longValue)))
                .limit(ONE_BY_ONE)
                .boxed()
                .toList();
        var first = alike.getFirst();
        boolean ofOneChild = alike.stream().allMatch(one -> one.child().equals(first.child()));
        return Stream.of((ofOneChild ? first : first.about(""))
                .withMore(new Finding.More(lines.subList(1, lines.size()), rows - 1)));
    }
}
