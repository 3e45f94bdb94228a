package org.kith.oracle;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A policy for the owner of the tables, as its file says it. */
record OwnersPolicy(String table, String name, String sql) {
    private static final Pattern STATEMENT =
            Pattern.compile("create policy (\\w+) on (\\w+)[^;]*? to kith_owner[^;]*;");

    /** The same with one condition let through, or shut. */
    record Changed(OwnersPolicy policy, String condition, boolean letThrough, String sql) {
        @Override
        public String toString() {
            return "%s on %s: %s %s"
                    .formatted(policy.name, policy.table, condition, letThrough ? "let through" : "shut");
        }
    }

    static Stream<OwnersPolicy> all() {
        return Mutant.policies().stream()
                .flatMap(file -> STATEMENT.matcher(file).results())
                .map(found -> new OwnersPolicy(found.group(2), found.group(1), found.group()));
    }

    Stream<Changed> changed() {
        return Conditions.of(sql).stream().flatMap(one -> Stream.of(true, false).map(through -> changed(one, through)));
    }

    private Changed changed(Conditions.Span one, boolean letThrough) {
        var with = sql.substring(0, one.from()) + letThrough + sql.substring(one.to());
        return new Changed(
                this,
                sql.substring(one.from(), one.to()),
                letThrough,
                "drop policy %s on %s; %s".formatted(name, table, with));
    }
}
