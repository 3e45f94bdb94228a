package org.kith.oracle;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When two accounts are one person's. */
public final class OnePerson {
    private OnePerson() {}

    /** The same account, the same name, now or before, or the same address at work. */
    public static boolean is(MadeWorld world, @Nullable UUID one, @Nullable UUID other) {
        return sameName(world, one, other)
                || one != null
                        && other != null
                        && emails(world, one)
                                .anyMatch(email -> emails(world, other).anyMatch(email::equalsIgnoreCase));
    }

    /** The same account or the same name, now or before; nobody is nobody else. */
    static boolean sameName(MadeWorld world, @Nullable UUID one, @Nullable UUID other) {
        return one != null
                && other != null
                && (one.equals(other)
                        || names(world, one)
                                .anyMatch(name -> names(world, other).anyMatch(name::equals)));
    }

    private static Stream<String> names(MadeWorld world, @Nullable UUID account) {
        var id = Objects.requireNonNull(account);
        return Stream.concat(
                        Stream.of(world.find("account", id)),
                        world.rows("former_name", one -> id.equals(one.uuid("account_id"))).stream())
                .map(row -> row.text("name"))
                .filter(name -> !name.isEmpty());
    }

    private static Stream<String> emails(MadeWorld world, @Nullable UUID account) {
        return world.rows("worker_detail", one -> one.isOneOf("kind", "email") && one.lacks("ended_at")).stream()
                .filter(one -> Objects.equals(
                        account,
                        world.find("worker", Objects.requireNonNull(one.uuid("worker_id")))
                                .uuid("account_id")))
                .map(one -> one.text("value"));
    }
}
