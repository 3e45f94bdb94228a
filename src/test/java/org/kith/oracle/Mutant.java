package org.kith.oracle;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy file with one thing wrong.
 *
 * @param in the policy, function or view it is wrong in
 * @param says what is wrong then, in words
 * @param was what stands in the file; the first time it does from there on
 * @param is what stands there instead
 */
public record Mutant(String file, String in, String says, String was, String is) {
    private static final Path POLICIES = Path.of("db/policy");
    private static final Map<String, String> FILES = files();

    /** Beginnings of what asks functions: functions and views, policies, and triggers. */
    private static final Pattern HEAD = Pattern.compile(
            "^create (?:or replace )?(?:(?:function|view) kith\\.(?<function>\\w+)|(?:policy|trigger) \\w+ [^;]*?\\bon (?<table>\\w+))");

    /** A setting has its name between quotes. */
    private static final Pattern ASKED = Pattern.compile("(?<!')\\bkith\\.(\\w+)");

    private static final List<Statement> STATEMENTS = FILES.values().stream()
            .flatMap(file -> Stream.of(file.split("\\n(?=create |drop |grant |alter )")))
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
        var from = start(sql);
        var at = from < 0 ? -1 : sql.indexOf(was, from);
        if (at < 0) {
            throw new AssertionError("Not in " + in + " of " + file + " any more: " + was);
        }
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

    private int start(String sql) {
        var policy = sql.indexOf("create policy " + in + " on");
        var function = sql.indexOf("function kith." + in + "(");
        var view = sql.indexOf("view kith." + in + " ");
        return IntStream.of(policy, function, view).filter(at -> at >= 0).min().orElse(-1);
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
