package org.kith.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every table the reference knows, and those it need not know, with the reason. */
final class Rules {
    /** Tables about nobody in particular, beside {@code ReferenceTables}. None yet. */
    static final Set<String> EXEMPT = Set.of();

    private static final Map<String, Rule> BY_TABLE = collect();
    private static final List<Rule> ALL = List.copyOf(BY_TABLE.values());

    private Rules() {}

    private static Map<String, Rule> collect() {
        var rules = new LinkedHashMap<String, Rule>();
        InOracle.all().flatMap(room -> room.rules().stream()).forEach(rule -> rules.put(rule.table(), rule));
        return rules;
    }

    static Rule of(String table) {
        var rule = BY_TABLE.get(table);
        if (rule == null) {
            throw new AssertionError("The oracle knows nothing of the table " + table
                    + ": its room brings a rule and a fact in its …InOracle");
        }
        return rule;
    }

    static List<Rule> all() {
        return ALL;
    }
}
