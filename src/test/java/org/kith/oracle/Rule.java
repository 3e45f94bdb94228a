package org.kith.oracle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the reference knows of one table: who sees, adds, changes and removes a row of it. A new table is one more of these and
 * a fact that makes such rows, both in the {@link InOracle} of its room.
 *
 * @param key the columns a row is known by
 * @param by columns that say who did it
 * @param later columns that are filled when it is answered, ended or taken back
 * @param wholeRow whether those who may change it may write all of its columns
 * @param ways what is tried to be changed in a row
 * @param together makes a row to be added out of one that is there what it must be for whoever adds it, where more goes together than who and whose; null
 *     where nothing more does
 * @param varied makes of that row, every other time, another one that fits what is there for whoever adds it; null where chance alone meets all there is to try
 */
public record Rule(
        String table,
        List<String> key,
        Asks sees,
        Asks adds,
        Changes changes,
        Asks removes,
        List<String> by,
        List<String> later,
        boolean wholeRow,
        List<Way> ways,
        @Nullable Together together,
        @Nullable Varied varied) {

    public interface Asks {
        Answer of(Eyes eyes, Row row);
    }

    public interface Changes {
        Answer of(Eyes eyes, Row before, Row after);
    }

    public interface Together {
        Row of(Row row, Eyes eyes);
    }

    public interface Varied {
        Row of(Row row, Eyes eyes, Dice dice);
    }

    /** A change by its name; what it puts where, for whoever tries. */
    public record Way(String name, Function<Eyes, Map<String, @Nullable Object>> puts) {}

    /** As it is, or as if it had been said before. */
    public static Varied before(String column) {
        return (row, eyes, dice) -> dice.chance(3) ? row.with(column, dice.ago(Duration.ofMinutes(3))) : row;
    }

    /** Stands for whoever acts, in a {@link Way}. */
    public static final Object WHOEVER_ACTS = new Object();

    public static Rule on(String table, Asks sees) {
        return new Rule(
                table,
                List.of("id"),
                sees,
                (eyes, row) -> Answer.NEVER,
                (eyes, before, after) -> Answer.NEVER,
                (eyes, row) -> Answer.NEVER,
                List.of(),
                List.of(),
                false,
                List.of(),
                null,
                null);
    }

    public Rule knownBy(String... columns) {
        return new Rule(
                table, List.of(columns), sees, adds, changes, removes, by, later, wholeRow, ways, together, varied);
    }

    public Rule added(Asks whoAdds, String... whoColumns) {
        return new Rule(
                table,
                key,
                sees,
                whoAdds,
                changes,
                removes,
                List.of(whoColumns),
                later,
                wholeRow,
                ways,
                together,
                varied);
    }

    /** Columns left empty when a row is added, as a rule. */
    public Rule filledLater(String... columns) {
        return new Rule(
                table, key, sees, adds, changes, removes, by, List.of(columns), wholeRow, ways, together, varied);
    }

    /** What must go together in a row that is added. */
    public Rule together(Together made) {
        return new Rule(table, key, sees, adds, changes, removes, by, later, wholeRow, ways, made, varied);
    }

    /** What is tried beside that, of what is there. */
    public Rule varied(Varied other) {
        return new Rule(table, key, sees, adds, changes, removes, by, later, wholeRow, ways, together, other);
    }

    public Rule changed(Changes whoChanges) {
        return new Rule(table, key, sees, adds, whoChanges, removes, by, later, wholeRow, ways, together, varied);
    }

    public Rule changedAltogether(Changes whoChanges) {
        return new Rule(table, key, sees, adds, whoChanges, removes, by, later, true, ways, together, varied);
    }

    public Rule way(String name, Function<Eyes, Map<String, @Nullable Object>> puts) {
        var more = new ArrayList<>(ways);
        more.add(new Way(name, puts));
        return new Rule(table, key, sees, adds, changes, removes, by, later, wholeRow, more, together, varied);
    }

    public Rule removed(Asks whoRemoves) {
        return new Rule(table, key, sees, adds, changes, whoRemoves, by, later, wholeRow, ways, together, varied);
    }

    public Answer sees(Eyes eyes, Row row) {
        return sees.of(eyes, row);
    }

    public String keyOf(Row row) {
        return String.join(
                ":", key.stream().map(column -> String.valueOf(row.get(column))).toList());
    }
}
