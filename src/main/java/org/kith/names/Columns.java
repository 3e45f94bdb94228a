package org.kith.names;

import static org.kith.words.Words.say;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which column of a table holds what: told from the heading, or chosen by hand. */
record Columns(Map<Field, Integer> places) {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_-]+");

    /** As long as it is not known whose list it is, with what Kith keeps of either: whoever chooses the numbers then has the rest chosen already. */
    static Columns told(List<String> heading) {
        var child = Field.CHILD.in(heading);
        var worker = child < 0 ? Field.WORKER.in(heading) : -1;
        var ofWorker = worker < 0 ? -1 : Field.WORKER_NAME.in(heading);
        var first = ofWorker < 0 ? Field.NAME.in(heading) : ofWorker;
        var beside = ofWorker < 0 && first >= 0 && isUsed(heading.get(first))
                ? Field.NAME.in(
                        heading.stream().map(one -> isUsed(one) ? "" : one).toList())
                : -1;
        var name = beside < 0 ? first : beside;
        var isFirst = name >= 0 && Field.isFirstName(heading.get(name));
        var places = new EnumMap<Field, Integer>(Map.of(
                Field.CHILD, child,
                Field.WORKER, worker,
                Field.NAME, name,
                Field.USED_NAME, beside < 0 ? -1 : first,
                Field.LAST_NAME, isFirst ? Field.LAST_NAME.in(heading) : -1));
        var kept = Field.kept(child < 0);
        for (var field : Field.CHOSEN) {
            if (kept.contains(field) || child < 0 && worker < 0) {
                places.putIfAbsent(field, field.in(heading));
            }
        }
        return new Columns(places);
    }

    /**
     * The same where several columns are called as one of children's numbers is: what stands in them says which holds the numbers. Where several do, and
     * they differ, it is to be chosen by hand.
     */
    static Columns told(NameTable table) {
        var told = told(table.heading());
        var called = Field.calledAsChildren(table.heading());
        var numbered = called.stream().filter(table::holdsNumbers).toList();
        if (called.size() < 2 || numbered.isEmpty()) {
            return told;
        }
        var child = told.of(Field.CHILD);
        var first = numbered.contains(child) ? child : numbered.getFirst();
        var places = new EnumMap<Field, Integer>(told.places());
        places.put(Field.CHILD, numbered.stream().allMatch(other -> table.sameNumbers(first, other)) ? first : -1);
        return new Columns(places);
    }

    /** Whether a column says what they are called, beside which another may say what their name is. */
    private static boolean isUsed(String heading) {
        return Field.USED_NAME.in(List.of(heading)) == 0;
    }

    /**
     * Those chosen, and for what nothing was chosen, none.
     *
     * @param chosen the number of the column by the key of what it holds
     */
    static Columns chosen(List<String> heading, Map<String, String> chosen) {
        var places = new EnumMap<Field, Integer>(Field.class);
        for (var field : Field.CHOSEN) {
            places.put(field, place(chosen.getOrDefault(field.key(), ""), heading.size()));
        }
        return new Columns(places);
    }

    /** The same with what is given by the name of its column; nothing where there is no such column. */
    Optional<Columns> with(List<String> heading, Map<Field, String> named) {
        var changed = new EnumMap<Field, Integer>(Field.class);
        changed.putAll(places);
        for (var one : named.entrySet()) {
            var place = heading.indexOf(one.getValue());
            if (place < 0) {
                return Optional.empty();
            }
            changed.put(one.getKey(), place);
        }
        if (named.containsKey(Field.CHILD) != named.containsKey(Field.WORKER)) {
            changed.put(named.containsKey(Field.CHILD) ? Field.WORKER : Field.CHILD, -1);
        }
        return Optional.of(new Columns(changed));
    }

    int of(Field field) {
        return places.getOrDefault(field, -1);
    }

    boolean has(Field field) {
        return of(field) >= 0;
    }

    /** Where what is read stands: what Kith keeps of young people alone is not read of workers, wherever it stands, nor the other way round. */
    Set<Integer> read() {
        var kept = Field.kept(ofWorkers());
        return Field.CHOSEN.stream()
                .filter(field -> field.isOfAnybody() || kept.contains(field))
                .map(this::of)
                .collect(Collectors.toSet());
    }

    /** Whether it can be read: somebody's number or code, but not both, and a name. */
    boolean isWhole() {
        return has(Field.CHILD) != has(Field.WORKER) && has(Field.NAME);
    }

    /** Whether any column is known. */
    boolean hasAny() {
        return places.values().stream().anyMatch(place -> place >= 0);
    }

    /** What is to be put right before it can be read, field by field, as keys in the words files. */
    Map<Field, String> wrong() {
        var wrong = new EnumMap<Field, String>(Field.class);
        if (has(Field.CHILD) == has(Field.WORKER)) {
            wrong.put(Field.CHILD, has(Field.CHILD) ? "name-list.columns.both" : "name-list.columns.no-number");
        }
        if (!has(Field.NAME)) {
            wrong.put(Field.NAME, "name-list.columns.no-name");
        }
        return wrong;
    }

    /** Why a column is not read, and how it is said at the command line what stands in it. */
    String notReadAtCommand(String heading) {
        var free = Field.kept(ofWorkers()).stream().filter(field -> !has(field)).toList();
        var written = PLAIN.matcher(heading).matches() ? heading : "\"" + heading + "\"";
        return free.isEmpty()
                ? say("name-list.cli.column.no-place")
                : say(
                        "name-list.cli.column.not-read",
                        free.stream()
                                .map(field -> "--column " + field.key() + "=" + written)
                                .collect(Collectors.joining(" / ")));
    }

    boolean ofWorkers() {
        return has(Field.WORKER);
    }

    Field number() {
        return ofWorkers() ? Field.WORKER : Field.CHILD;
    }

    private static int place(String chosen, int columns) {
        return chosen.matches("[0-9]{1,4}") && Integer.parseInt(chosen) < columns ? Integer.parseInt(chosen) : -1;
    }
}
