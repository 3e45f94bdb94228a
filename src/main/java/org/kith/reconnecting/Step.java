package org.kith.reconnecting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be said of a wish, each by those who may: whoever looks, the second person, or a side. */
enum Step {
    NOTE,
    /** Somebody was found who may be the one; whoever was found last is meant from then on. */
    FOUND,
    ASKED,
    YES,
    NO,
    /** That it is safe, and why; a second person is asked. */
    SAFE,
    NOT_SAFE,
    /** The second person agrees. */
    CONFIRMED,
    NOT_CONFIRMED,
    /** Words to the young person. */
    TELL,
    /** Words to the young person, and that it rests until they want it to go on. */
    STOP,
    /** Both said yes. */
    OPEN,
    CONTACT,
    WENT,
    PLAN,
    PAUSE,
    GO_ON,
    END;

    private static final Set<Step> OF_SEARCH =
            Set.of(NOTE, FOUND, ASKED, YES, NO, SAFE, NOT_SAFE, CONFIRMED, NOT_CONFIRMED);

    /** Said by a side, with a button, and without a reason. */
    static final Set<Step> MOVES = Set.of(PAUSE, GO_ON, END);

    /** As it stands in addresses, in the database and in the words files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether neither side reads it. */
    boolean isOfSearch() {
        return OF_SEARCH.contains(this);
    }

    boolean needsWords() {
        return switch (this) {
            case FOUND, YES, NO, CONTACT, PAUSE, GO_ON, END -> false;
            case NOTE, ASKED, SAFE, NOT_SAFE, CONFIRMED, NOT_CONFIRMED, TELL, STOP, OPEN, WENT, PLAN -> true;
        };
    }

    static Optional<Step> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
