package org.kith.inbox;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How much waits, as an expression in SQL without parameters, so that one statement asks all rooms.
 *
 * @param sql may name {@code mine.ids}, the young people whoever acts works with
 */
public record Count(String sql) {
    public static final Count NONE = new Count("0");

    /** Somebody in more teams than this works with so many that what is open is found sooner by itself than by whom it is about. */
    private static final int FEW_TEAMS = 5;

    public static Count of(int number) {
        return new Count(String.valueOf(number));
    }

    /** Rows of a table, such as {@code draft d where d.fields is not null}. */
    public static Count rows(String from) {
        return new Count("(select count(*) from " + from + ")");
    }

    /**
     * Rows about the young people whoever acts works with.
     *
     * @param table with {@code young_person_id}, and an index by organisation and young person of the rows that are open
     * @param open what makes a row wait
     */
    public static Count ofYoungPeople(String table, String open) {
        return ofYoungPeopleBy(
                table + " where " + open + " and young_person_id = any ((select ids from mine)::uuid[])",
                table + " where " + open + " and " + isOneOfThem("young_person_id"));
    }

    /**
     * The same, said twice.
     *
     * @param byThem found by whom it is about, who are {@code mine.ids}
     * @param byItself found by what is open, and asked of each whether it is about one of them
     */
    public static Count ofYoungPeopleBy(String byThem, String byItself) {
        return new Count("case when cardinality(kith.teams()) <= " + FEW_TEAMS + " then "
                + rows(byThem).sql() + " else " + rows(byItself).sql() + " end");
    }

    /** No join with all of them, which would find them also where nothing is open. */
    public static String isOneOfThem(String youngPerson) {
        return "(" + youngPerson + " in (select kith.young_people())) is true";
    }

    public static Count all(Count... counts) {
        return new Count(Arrays.stream(counts).map(Count::sql).collect(Collectors.joining(" + ")));
    }

    boolean isNone() {
        return this.equals(NONE);
    }
}
