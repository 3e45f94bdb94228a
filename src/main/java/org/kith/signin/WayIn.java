package org.kith.signin;

import static org.kith.words.Words.say;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.passkeys.Passkey;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * How somebody comes in.
 *
 * @param who whose way in it is
 * @param passkeys those they have
 * @param lost what was said last of a device they lost; null where none ever was
 * @param cameLately whether whoever looks came by a link that was made less than a week ago
 * @param codes whether they come in by something else too: codes that are sent to a young person, or the account they have elsewhere
 */
public record WayIn(
        Of who, List<Passkey> passkeys, @Nullable Lost lost, boolean cameLately, boolean codes) {

    /**
     * Somebody whose way in it is.
     *
     * @param youngPerson where it is the account of a young person
     * @param service where they work for a partner service
     * @param ofOwnService whether whoever looks works there too
     * @param teamMate whether they are in a team of whoever looks
     */
    public record Of(
            UUID account,
            String name,
            boolean ended,
            @Nullable UUID youngPerson,
            @Nullable UUID service,
            boolean ofOwnService,
            boolean teamMate) {}

    /**
     * That a device was lost.
     *
     * @param by null where it was said at the command line of the server
     * @param secondPerson whether whoever looks may be the second of the two people it takes
     */
    public record Lost(
            @Nullable UUID by, @Nullable String byName, OffsetDateTime at, String because, boolean secondPerson) {

        /** As those are told who make the next link. */
        public String words() {
            var who = by == null ? say("way-in.server") : DisplayName.somebody(byName);
            return say("way-in.lost.theirs", who, Dates.moment(at.toInstant()), because);
        }
    }

    public boolean hasPasskey() {
        return !passkeys.isEmpty();
    }

    /** Whether anything lets them in that a lost device would let somebody else in by. */
    public boolean comesIn() {
        return hasPasskey() || codes;
    }

    /** That they lost a device, while no passkey was made since. */
    public Optional<Lost> lostSince() {
        return hasPasskey() ? Optional.empty() : Optional.ofNullable(lost);
    }
}
