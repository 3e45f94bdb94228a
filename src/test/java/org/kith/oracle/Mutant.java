package org.kith.oracle;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy file with one thing wrong.
 *
 * @param in the policy, function or view it is wrong in
 * @param says what is wrong then, in words
 * @param was what stands there; the first time it does
 * @param is what stands there instead
 */
public record Mutant(String file, String in, String says, String was, String is) {
    private static final Path POLICIES = Path.of("db/policy");
    private static final Map<String, String> FILES = files();

    /** Beginnings of what asks functions: functions and views, policies, and triggers. */
    private static final Pattern HEAD = Pattern.compile(
            "^create (?:or replace )?(?:(?:function|view) kith\\.(?<function>\\w+)|(?:policy|trigger) \\w+ [^;]*?\\bon (?<table>\\w+))");

    /** What could be wrong in one place of a file. */
    public interface Wrong {
        Mutant with(String says, String was, String is);
    }

    public static Wrong in(String file, String in) {
        return (says, was, is) -> new Mutant(file, in, says, was, is);
    }

    /** A setting has its name between quotes. */
    private static final Pattern ASKED = Pattern.compile("(?<!')\\bkith\\.(\\w+)");

    private static final Pattern NEXT = Pattern.compile("\\n(?=create |drop |grant |alter )");
    private static final List<Statement> STATEMENTS = FILES.values().stream()
            .flatMap(NEXT::splitAsStream)
            .flatMap(statement -> Statement.of(statement).stream())
            .toList();

    /**
     * @param table that a policy or a trigger is for, or nothing
     * @param function or view that it makes, or nothing
     * @param asks the functions and views it asks
     */
    private record Statement(
            @Nullable String table, @Nullable String function, Set<String> asks) {
        static Optional<Statement> of(String sql) {
            var head = HEAD.matcher(sql);
            if (!head.find()) {
                return Optional.empty();
            }
            var asks = ASKED.matcher(sql.substring(head.end()))
                    .results()
                    .map(found -> found.group(1))
                    .collect(toSet());
            return Optional.of(new Statement(head.group("table"), head.group("function"), asks));
        }
    }

    /** The tables it would show itself on: the one the policy or view is for, and those that ask the function, however they come to it. */
    public Set<String> tables() {
        var tables = Pattern.compile("create policy " + in + " on (\\w+)")
                .matcher(read(file))
                .results()
                .map(policy -> policy.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (tables.isEmpty()) {
            tables.addAll(asking());
        }
        tables.add(file.substring("R__".length(), file.length() - ".sql".length()));
        return tables;
    }

    private Set<String> asking() {
        var tables = new TreeSet<String>();
        var asked = new ArrayDeque<>(List.of(in));
        var known = new HashSet<>(asked);
        while (!asked.isEmpty()) {
            var name = asked.remove();
            for (var statement : STATEMENTS) {
                if (!statement.asks().contains(name)) {
                    continue;
                }
                if (statement.table() != null) {
                    tables.add(statement.table());
                } else if (known.add(statement.function())) {
                    asked.add(statement.function());
                }
            }
        }
        return tables;
    }

    /** What the policy is for, where it is one of Kith's own role: select, insert, update, delete or all. */
    public Optional<String> isFor() {
        var policy = Pattern.compile("create policy " + in + " on \\w+ (?:as restrictive )?for (\\w+) to kith_app")
                .matcher(read(file));
        return policy.find() ? Optional.of(policy.group(1)) : Optional.empty();
    }

    public String sql() {
        var sql = read(file);
        var at = starts(sql)
                .map(from -> sql.substring(0, end(sql, from)).indexOf(was, from))
                .filter(found -> found >= 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not in " + in + " of " + file + " any more: " + was));
        return sql.substring(0, at) + is + sql.substring(at + was.length());
    }

    /** What is to be said where it stands in its file no more. */
    public Optional<String> missing() {
        try {
            return sql().equals(read(file)) ? Optional.of("Nothing is wrong in " + this) : Optional.empty();
        } catch (AssertionError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Where that policy, function or view begins; there may be a policy and a function of one name. */
    private Stream<Integer> starts(String sql) {
        return Stream.of("create policy %s on", "function kith.%s(", "view kith.%s ")
                .map(head -> sql.indexOf(head.formatted(in)))
                .filter(at -> at >= 0)
                .sorted();
    }

    private static int end(String sql, int from) {
        var next = NEXT.matcher(sql);
        return next.find(from) ? next.start() : sql.length();
    }

    /** What all policy files say. */
    static Collection<String> policies() {
        return FILES.values();
    }

    private static String read(String policy) {
        return Objects.requireNonNull(FILES.get(policy), policy);
    }

    private static Map<String, String> files() {
        try (var policies = Files.list(POLICIES)) {
            var files = new TreeMap<String, String>();
            for (var policy : policies.toList()) {
                files.put(policy.getFileName().toString(), Files.readString(policy));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "%s, %s: %s".formatted(file, in, says);
    }
}
