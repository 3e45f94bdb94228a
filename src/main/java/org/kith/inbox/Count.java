package org.kith.inbox;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How much waits, as an expression in SQL without parameters, so that one statement asks all rooms; it is the same text for the same kind of
 * person all day long, so that PostgreSQL plans it once.
 *
 * @param sql may name {@code mine.ids}, the young people whoever acts works with; empty where nothing need be asked
 * @param known what is known without asking
 */
public record Count(String sql, int known) {
    public static final Count NONE = new Count("", 0);

    /** Somebody in more teams than this works with so many that what is open is found sooner by itself than by whom it is about. */
    private static final int FEW_TEAMS = 5;

    /** No join with all of them, which would find them also where nothing is open. */
    private static final String ASKED_OF_EACH = "(young_person_id in (select kith.young_people())) is true";

    public static Count of(int number) {
        return new Count("", number);
    }

    /** Rows of a table, such as {@code draft d where d.fields is not null}. */
    public static Count rows(String from) {
        return new Count("(select count(*) from " + from + ")", 0);
    }

    /**
     * Rows about the young people whoever acts works with.
     *
     * @param table with {@code young_person_id}, and an index by organisation and young person of the rows that are open
     * @param open what makes a row wait
     */
    public static Count ofYoungPeople(String table, String open) {
        var rows = "(select count(*) from " + table + " where " + open + " and ";
        return new Count(
                "case when cardinality(kith.teams()) <= " + FEW_TEAMS + " then " + rows
                        + "young_person_id = any ((select ids from mine)::uuid[])) else " + rows + ASKED_OF_EACH
                        + ") end",
                0);
    }

    public static Count all(Count... counts) {
        return all(List.of(counts));
    }

    static Count all(List<Count> counts) {
        return new Count(
                counts.stream().map(Count::sql).filter(sql -> !sql.isEmpty()).collect(Collectors.joining(" + ")),
                counts.stream().mapToInt(Count::known).sum());
    }
}
