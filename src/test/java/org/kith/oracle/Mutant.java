package org.kith.oracle;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** The tables it would show itself on: the one the file is for, or those whose policies ask the function. */
    public Set<String> tables() {
        try (var policies = Files.list(POLICIES)) {
            var asks = Pattern.compile("kith\\." + in + "\\(");
            return policies.map(policy -> policy.getFileName().toString())
                    .filter(policy ->
                            policy.equals(file) || asks.matcher(read(policy)).find())
                    .map(policy -> policy.substring("R__".length(), policy.length() - ".sql".length()))
                    .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return Math.max(policy, Math.max(function, view));
    }

    private static String read(String policy) {
        try {
            return Files.readString(POLICIES.resolve(policy));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "%s, %s: %s".formatted(file, in, says);
    }
}
