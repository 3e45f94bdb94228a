package org.kith.people;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.words.TextInput;
import org.springframework.web.util.UriUtils;

/**
 * Which young people a list shows, and in what order. Search words may be a name, so they never stand in an address: they come with a
 * form, everything else by address.
 *
 * @param everybody whether somebody asked for all they see, and not for those they work with
 * @param words what somebody typed to find a young person, as they typed it
 * @param namesWorkers whether those words may name a worker: not outside of the teams
 */
record ListFilter(
        boolean everybody,
        String words,
        boolean namesWorkers,
        @Nullable UUID worker,
        Choice.@Nullable Age age,
        Choice.@Nullable Status status,
        Choice.@Nullable Workers workers,
        Choice.@Nullable Happened happened,
        Choice.Sort sort) {

    private static final int LONGEST = 80;
    private static final String EVERYBODY = "everybody";

    static ListFilter of(Map<String, String> asked) {
        return new ListFilter(
                EVERYBODY.equals(asked.get("whose")),
                tidy(asked.getOrDefault("words", "")),
                true,
                uuid(asked.get("worker")),
                Choice.of(Choice.Age.values(), asked.get("age")),
                Choice.of(Choice.Status.values(), asked.get("status")),
                Choice.of(Choice.Workers.values(), asked.get("workers")),
                Choice.of(Choice.Happened.values(), asked.get("happened")),
                Objects.requireNonNullElse(Choice.of(Choice.Sort.values(), asked.get("sort")), Choice.Sort.ATTENTION));
    }

    ListFilter withoutWords() {
        return new ListFilter(everybody, "", namesWorkers, worker, age, status, workers, happened, sort);
    }

    /** The same of everybody they see. */
    ListFilter ofEverybody() {
        return new ListFilter(true, words, namesWorkers, worker, age, status, workers, happened, sort);
    }

    /**
     * What of it is asked outside of the teams, where the list says nothing of workers: who they are, by name or age. Whose worker somebody is says who
     * has none, one worker after the other.
     */
    ListFilter outsideOfTeams() {
        var order = sort == Choice.Sort.YOUNGEST || sort == Choice.Sort.OLDEST ? sort : Choice.Sort.NAME;
        return new ListFilter(everybody, words, false, null, age, status, null, null, order);
    }

    boolean leavesOut() {
        return !words.isEmpty() || narrows();
    }

    /** Whether something was chosen, beside search words. */
    boolean narrows() {
        return Stream.of(worker, age, status, workers, happened).anyMatch(Objects::nonNull);
    }

    /** Whether something was chosen that makes up a kind: see {@link ListConditions}. */
    boolean isOfAKind() {
        return Stream.of(age, status, workers, happened).anyMatch(Objects::nonNull);
    }

    /** The address of this list. */
    String address() {
        var chosen = Stream.of(
                        everybody ? pair("whose", EVERYBODY) : "",
                        pair("worker", worker),
                        pair("age", age),
                        pair("status", status),
                        pair("workers", workers),
                        pair("happened", happened),
                        sort == Choice.Sort.ATTENTION ? "" : pair("sort", sort))
                .filter(pair -> !pair.isEmpty())
                .toList();
        return chosen.isEmpty() ? "/young-people" : "/young-people?" + String.join("&", chosen);
    }

    /** The same with one thing more, which holds no sign that an address gives a meaning. */
    String address(String name, Object value) {
        var address = address();
        return address + (address.contains("?") ? "&" : "?") + name + "=" + value;
    }

    private static String pair(String name, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value instanceof Choice choice ? choice.key() : value.toString();
        return name + "=" + UriUtils.encodeQueryParam(text, StandardCharsets.UTF_8);
    }

    private static String tidy(String typed) {
        return TextInput.line(typed, LONGEST);
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(text)
                : null;
    }
}
