package org.kith.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When two accounts are one person's. */
public final class OnePerson {
    private OnePerson() {}

    /** The same account, the same name, now or before, as others gave it, unless it was said that they are two, or the same address at work, as others gave it; nobody is nobody else. */
    public static boolean is(MadeWorld world, @Nullable UUID one, @Nullable UUID other) {
        return one != null
                && other != null
                && (one.equals(other)
                        || sameName(world, one, other, null) && !toldApart(world, one, other)
                        || sameEmail(world, one, other));
    }

    /** Whether whoever made a link is somebody, whatever the maker called them since they were invited. */
    static boolean isMaker(MadeWorld world, @Nullable UUID maker, @Nullable UUID other) {
        return maker != null
                && other != null
                && (maker.equals(other)
                        || sameName(world, maker, other, maker) && !toldApart(world, maker, other)
                        || sameEmail(world, maker, other));
    }

    static boolean sameName(MadeWorld world, UUID one, UUID other) {
        return sameName(world, one, other, null);
    }

    private static boolean sameEmail(MadeWorld world, UUID one, UUID other) {
        return emails(world, one, Set.of(one, other))
                .anyMatch(email -> emails(world, other, Set.of(one, other)).anyMatch(email::equalsIgnoreCase));
    }

    private static boolean sameName(MadeWorld world, UUID one, UUID other, @Nullable UUID giver) {
        var here = world.find("account", other).organisation();
        return world.find("account", one).organisation().equals(here)
                && names(world, one, giver)
                        .anyMatch(name -> names(world, other, giver).anyMatch(name::equals));
    }

    /** A row in the wrong organisation says nothing. */
    private static boolean toldApart(MadeWorld world, UUID one, UUID other) {
        var organisation = world.find("account", one).organisation();
        return world
                .rows(
                        "told_apart",
                        row -> row.lacks("undone_at") && row.organisation().equals(organisation))
                .stream()
                .anyMatch(row -> Set.of(one, other).equals(Set.of(row.uuid("one_id"), row.uuid("other_id"))));
    }

    /** As others called them, in order: as they were invited, and as an administrator put it right. */
    private static Stream<String> names(MadeWorld world, UUID id, @Nullable UUID giver) {
        var names = new ArrayList<String>();
        var byOthers = true;
        var account = world.find("account", id);
        for (var former : world
                .rows(
                        "former_name",
                        one -> id.equals(one.uuid("account_id"))
                                && one.organisation().equals(account.organisation()))
                .stream()
                .sorted(Comparator.comparing((Row one) -> one.time("ended_at"))
                        .thenComparing(one -> one.id().toString()))
                .toList()) {
            if (byOthers) {
                names.add(former.text("name"));
            }
            byOthers = former.isOneOf("ended_by_role", "administrator")
                    && !id.equals(former.uuid("ended_by"))
                    && (giver == null || !giver.equals(former.uuid("ended_by")));
        }
        if (byOthers) {
            names.add(account.text("name"));
        }
        return names.stream().filter(name -> !name.isEmpty());
    }

    /** As others than the two gave it last, of each worker of a return; what one of the two put in its place counts for nothing. */
    private static Stream<String> emails(MadeWorld world, UUID account, Set<UUID> two) {
        return world.rows("worker", one -> account.equals(one.uuid("account_id"))).stream()
                .flatMap(worker -> world
                        .rows(
                                "worker_detail",
                                one -> one.isOneOf("kind", "email")
                                        && worker.id().equals(one.uuid("worker_id"))
                                        && !isOneOf(two, one.uuid("set_by")))
                        .stream()
                        .max(Comparator.comparing((Row one) -> one.time("since"))
                                .thenComparing(one -> one.id().toString()))
                        .stream())
                .filter(one -> one.lacks("ended_at") || isOneOf(two, one.uuid("ended_by")))
                .map(one -> one.text("value"));
    }

    private static boolean isOneOf(Set<UUID> two, @Nullable UUID one) {
        return one != null && two.contains(one);
    }
}
