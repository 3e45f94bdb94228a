package org.kith.policies;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.form.Option;

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

    static List<Option> options() {
        return Arrays.stream(values())
                .map(one -> new Option(one.key(), one.words())
                        .hinted(one == YOUNG_PERSON ? say("our-policy.bound.young-person.hint") : null))
                .toList();
    }

    /** One of them. */
    String oneOfThem() {
        return say("readers.as." + key().replace(' ', '-'));
    }
}
