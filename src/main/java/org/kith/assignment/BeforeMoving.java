package org.kith.assignment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;

/**
 * What a room offers so that those who stop with a young person say goodbye before these are moved, and what of theirs a move ends, as a bean of that
 * room: afterwards whoever stops sees nothing of them.
 */
public interface BeforeMoving {
    /** @param words what is done there, as the link says it */
    record Goodbye(String address, String words) {}

    /**
     * Something to come that a move calls off.
     *
     * @param words what and when
     * @param with by whom it stands: it is off where one of them is not in the new team
     */
    record Planned(String words, List<UUID> with) {}

    /** Empty where that is not open to whoever looks. */
    default Optional<Goodbye> goodbye(Viewer viewer, UUID youngPerson) {
        return Optional.empty();
    }

    default List<Planned> planned(Viewer viewer, UUID youngPerson) {
        return List.of();
    }

    /**
     * Something that an earlier move ended, and that does not begin again by itself where they come back.
     *
     * @param team they left by that move
     */
    record Ended(UUID team, String words) {}

    default List<Ended> ended(Viewer viewer, UUID youngPerson) {
        return List.of();
    }
}
