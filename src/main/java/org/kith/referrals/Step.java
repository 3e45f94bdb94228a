package org.kith.referrals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be said of a referral once it is written down. */
enum Step {
    YES,
    NO,
    /** It is not sent after all. */
    WITHDRAWN,
    /** Their team thinks otherwise than the young person, says why, and asks again. */
    ASK_AGAIN,
    SENT,
    /** The service asks something back before it answers. */
    QUESTION,
    ANSWER,
    ACCEPTED,
    DECLINED,
    /** It came to its end, as it was meant to. */
    ENDED,
    /** Somebody stops it. */
    REVOKED,
    /** Their team read that somebody else stopped it. */
    READ;

    /** As it stands in addresses, in the database and in the words files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether something must be written with it; the young person never must. */
    boolean needsWords() {
        return switch (this) {
            case ASK_AGAIN, WITHDRAWN, QUESTION, ANSWER, DECLINED, ENDED, REVOKED -> true;
            case YES, NO, SENT, ACCEPTED, READ -> false;
        };
    }

    /** Whether words can stand with it at all. */
    boolean hasWords() {
        return this != READ;
    }

    /** Whether it takes a referral on as it was meant, and neither back nor to its end. */
    boolean takesOn() {
        return switch (this) {
            case SENT, ANSWER, ACCEPTED, READ -> true;
            case YES, NO, ASK_AGAIN, WITHDRAWN, QUESTION, DECLINED, ENDED, REVOKED -> false;
        };
    }

    /** Whether it makes no sense once the last day is over. */
    boolean isOnlyInTime() {
        return this == YES || this == ASK_AGAIN || this == SENT || this == ACCEPTED;
    }

    /** What takes it on stands first. */
    static final Comparator<Step> IN_ORDER =
            Comparator.comparing((Step one) -> !one.takesOn()).thenComparing(Comparator.naturalOrder());

    static Optional<Step> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
