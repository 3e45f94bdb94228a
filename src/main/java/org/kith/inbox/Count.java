package org.kith.inbox;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much waits, as an expression in SQL without parameters, so that one statement asks all rooms; it is the same text for the same kind of
 * person all day long, so that PostgreSQL plans it once. What takes long to be made ready, with many tables and their policies, is a statement of its
 * own, asked only where {@link #onlyIf something may wait}.
 *
 * @param few for somebody in few teams; may name {@code mine.ids}, the young people whoever acts works with; empty where nothing need be asked
 * @param many for somebody in so many teams that what is open is found sooner by itself than by whom it is about
 * @param known what is known without asking
 * @param apart what is asked by itself, each where something may wait
 */
public record Count(String few, String many, int known, List<Guarded> apart) {
    public static final Count NONE = of(0);

    /**
     * What takes long to be made ready.
     *
     * @param any more than nothing wherever the count is
     */
    public record Guarded(Count any, Count count) {}

    /** In SQL alone. */
    public Count(String few, String many, int known) {
        this(few, many, known, List.of());
    }

    private static final int FEW_TEAMS = 5;

    /** No join with all of them, which would find them also where nothing is open. */
    private static final String ASKED_OF_EACH = "(young_person_id in (select kith.young_people())) is true";

    /** The same where something is open, so that they are found anyway: of nobody else is anything read. */
    private static final String OF_THEM_ALONE = "young_person_id = any ((select ids from mine)::uuid[])";

    /** Each young person's by themselves (offset 0): by what PostgreSQL had counted once, it read those of everybody. */
    private static final String OF_ONE_AFTER_THE_OTHER =
            "unnest((select ids from mine)::uuid[]) m (id) cross join lateral (select from %s young_person_id = m.id offset 0) r";

    public static Count of(int number) {
        return new Count("", "", number);
    }

    /** Rows of a table, such as {@code draft d where d.fields is not null}. */
    public static Count rows(String from) {
        return asking(from, from);
    }

    /**
     * Rows about the young people whoever acts works with.
     *
     * @param table with {@code young_person_id}, and an index by organisation and young person of the rows that are open
     * @param open what makes a row wait
     */
    public static Count ofYoungPeople(String table, String open) {
        var rows = table + " where " + open + " and ";
        return asking(OF_ONE_AFTER_THE_OTHER.formatted(rows), rows + ASKED_OF_EACH);
    }

    /**
     * Whether there may be any such row, to ask before what takes long is counted. As soon as there is one, no more are read: where many are open, of
     * everybody there is, that is soon.
     */
    public static Count anyOfYoungPeople(String table, String open) {
        var rows = table + " where " + open;
        return asking(first(OF_ONE_AFTER_THE_OTHER.formatted(rows + " and ")), first(rows));
    }

    private static String first(String from) {
        return "(select from " + from + " limit 1) one";
    }

    /** The same, asked only where there is any of what might be counted: that is quickly asked, and mostly there is none. */
    public Count onlyIf(Count any) {
        var counted = new Count(few, many.replace(ASKED_OF_EACH, OF_THEM_ALONE), known, apart);
        return new Count("", "", 0, List.of(new Guarded(any, counted)));
    }

    private static Count asking(String few, String many) {
        return new Count("(select count(*) from " + few + ")", "(select count(*) from " + many + ")", 0);
    }

    public static Count all(Count... counts) {
        return all(List.of(counts));
    }

    static Count all(List<Count> counts) {
        var asked = counts.stream().filter(Count::asks).toList();
        return new Count(
                asked.stream().map(Count::few).collect(Collectors.joining(" + ")),
                asked.stream().map(Count::many).collect(Collectors.joining(" + ")),
                counts.stream().mapToInt(Count::known).sum(),
                counts.stream().flatMap(count -> count.apart().stream()).toList());
    }

    boolean asksAnything() {
        return asks() || !apart.isEmpty();
    }

    private boolean asks() {
        return !few.isEmpty();
    }

    /** What is asked for somebody in so many teams. */
    String sql(int teams) {
        var asked = areFew(teams) ? few : many;
        return asked.isEmpty() ? "0" : asked;
    }

    /** What is asked of all at once: how much waits, and then of each that is asked by itself whether anything may. */
    String atOnce(int teams) {
        return Stream.concat(Stream.of(sql(teams)), apart.stream().map(one -> one.any()
                        .sql(teams)))
                .collect(Collectors.joining(", "));
    }

    /** Whether each of the young people of so many teams may be asked about on every page. */
    public static boolean areFew(int teams) {
        return teams <= FEW_TEAMS;
    }
}
