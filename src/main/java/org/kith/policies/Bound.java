package org.kith.policies;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who a policy of the organisation can be for. Young people may read it; all others are bound, and say that they read it. */
enum Bound {
    WORKER,
    MANAGER,
    ANALYST,
    ADMINISTRATOR,
    PARTNER,
    YOUNG_PERSON;

    static Optional<Bound> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** As the database knows it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String words() {
        return say("our-policy.bound." + key().replace(' ', '-'));
    }

    /** One of them. */
    String oneOfThem() {
        return say("readers.as." + key().replace(' ', '-'));
    }
}
