package org.kith.circle;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everybody in a circle as it was said by one moment.
 *
 * @param all by name, those who were taken away too
 */
record WholeCircle(List<PersonInCircle> all) {

    /** Those who matter now, of one group. */
    List<PersonInCircle> now(@Nullable CircleGroup group) {
        return those(one -> one.is(CircleState.NOW) && one.words().group() == group);
    }

    List<PersonInCircle> in(CircleState state) {
        return those(one -> one.is(state));
    }

    /** Of one ring; those of none with null. */
    List<PersonInCircle> at(@Nullable Closeness ring) {
        return those(one -> one.isThere() && one.closeness() == ring);
    }

    List<PersonInCircle> there() {
        return those(PersonInCircle::isThere);
    }

    List<PersonInCircle> takenAway() {
        return those(one -> one.who().takenAway());
    }

    /** The one of this id, wherever they are; null where nobody said anything of them yet. */
    @Nullable
    PersonInCircle find(UUID person) {
        return all.stream()
                .filter(one -> one.who().id().equals(person))
                .findFirst()
                .orElse(null);
    }

    WholeCircle without(Set<UUID> people) {
        return new WholeCircle(those(one -> !people.contains(one.who().id())));
    }

    private List<PersonInCircle> those(Predicate<PersonInCircle> which) {
        return all.stream().filter(which).toList();
    }
}
