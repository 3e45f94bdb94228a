package org.kith.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The single conditions of a policy: what stands between its ands and its ors, within its own brackets too. */
final class Conditions {
    private static final Pattern BEGINS = Pattern.compile("\\b(?:using|with check) \\(");
    private static final Pattern JOINS = Pattern.compile("\\s(?:and|or)\\s");

    /** Where one stands. */
    record Span(int from, int to) {}

    private final String sql;

    private Conditions(String sql) {
        this.sql = sql;
    }

    static List<Span> of(String policy) {
        var conditions = new Conditions(policy);
        return BEGINS.matcher(policy)
                .results()
                .map(found -> new Span(found.end(), conditions.closes(found.end() - 1)))
                .flatMap(conditions::within)
                .toList();
    }

    private Stream<Span> within(Span span) {
        var parts = parts(span);
        if (parts.size() > 1) {
            return parts.stream().flatMap(this::within);
        }
        var one = stripped(span);
        return isInBrackets(one) ? within(new Span(one.from() + 1, one.to() - 1)) : Stream.of(one);
    }

    private List<Span> parts(Span span) {
        var parts = new ArrayList<Span>();
        var joins = JOINS.matcher(sql);
        int from = span.from();
        for (int at = from; at < span.to(); at++) {
            if (sql.charAt(at) == '(' || sql.charAt(at) == '\'') {
                at = closes(at);
            } else if (joins.region(at, span.to()).lookingAt()) {
                parts.add(new Span(from, at));
                from = joins.end();
                at = from - 1;
            }
        }
        parts.add(new Span(from, span.to()));
        return parts;
    }

    /** A question within a question stays as it is. */
    private boolean isInBrackets(Span span) {
        return sql.charAt(span.from()) == '('
                && closes(span.from()) == span.to() - 1
                && !sql.startsWith("(select", span.from());
    }

    private Span stripped(Span span) {
        var text = sql.substring(span.from(), span.to());
        var from = span.from() + text.length() - text.stripLeading().length();
        return new Span(from, from + text.strip().length());
    }

    /** Where the bracket or quotation mark that opens there is closed. */
    private int closes(int at) {
        if (sql.charAt(at) == '\'') {
            return sql.indexOf('\'', at + 1);
        }
        int inner = at + 1;
        while (sql.charAt(inner) != ')') {
            inner = sql.charAt(inner) == '(' || sql.charAt(inner) == '\'' ? closes(inner) + 1 : inner + 1;
        }
        return inner;
    }
}
