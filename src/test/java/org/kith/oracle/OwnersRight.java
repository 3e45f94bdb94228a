package org.kith.oracle;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a policy for the owner of the tables lets functions do that have the owner's rights, whoever asks them: written from what such a function is for.
 *
 * @param puts what is put into the rows it changes
 * @param like what stands in the rows it adds
 * @param while_ the setting by which a function says what it does, for as long as it takes; null where it says nothing
 */
public record OwnersRight(
        String table,
        String policy,
        Does does,
        String puts,
        Map<String, Object> like,
        @Nullable While while_,
        May may) {
    public enum Does {
        READS,
        ADDS,
        CHANGES,
        REMOVES
    }

    public interface May {
        boolean on(Eyes eyes, Row row, Doing doing);
    }

    /**
     * A setting, without what all of them begin with.
     *
     * @param of the table of what it names; null where it only says that it does so
     */
    public record While(String setting, @Nullable String of) {}

    /** What such a function is at, and of whom or what; nothing at all where there is no setting. */
    public record Doing(@Nullable While what, @Nullable UUID of) {
        public boolean is(While one) {
            return one.equals(what);
        }

        public boolean is(While one, @Nullable UUID whatOf) {
            return is(one) && whatOf != null && whatOf.equals(of);
        }
    }

    public static OwnersRight reads(String table, String policy, May may) {
        return new OwnersRight(table, policy, Does.READS, "", Map.of(), null, may);
    }

    /** In a statement that names no row, so that its own policy is asked and none of those that show one. */
    public static OwnersRight changes(String table, String policy, String puts, May may) {
        return new OwnersRight(table, policy, Does.CHANGES, puts, Map.of(), null, may);
    }

    public static OwnersRight adds(String table, String policy, May may) {
        return adds(table, policy, Map.of(), may);
    }

    public static OwnersRight adds(String table, String policy, Map<String, Object> like, May may) {
        return new OwnersRight(table, policy, Does.ADDS, "", like, null, may);
    }

    public static OwnersRight removes(String table, String policy, May may) {
        return new OwnersRight(table, policy, Does.REMOVES, "", Map.of(), null, may);
    }

    /** Of tables that are compared with the log of who looked, by whoever checks it. */
    static Stream<OwnersRight> compared(String... tables) {
        return Stream.of(tables)
                .map(table -> reads(table, "compared", (eyes, row, doing) -> eyes.at(row) && eyes.are("job verify")));
    }

    /** Of what two people are asked who may be one: within an organisation, and where somebody comes in. */
    public static OwnersRight ofWhoComesIn(String table, String policy) {
        return reads(table, policy, (eyes, row, doing) -> eyes.at(row) || eyes.are("job sign-in"));
    }

    public OwnersRight during(While one) {
        return new OwnersRight(table, policy, does, puts, like, one, may);
    }
}
