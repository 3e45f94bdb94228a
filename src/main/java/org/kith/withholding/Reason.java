package org.kith.withholding;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why something may be kept back from the young person it is about, with the ground in the Data Protection Act 2018 for staff. */
public enum Reason {
    SOMEBODY_ELSE("Schedule 2, paragraph 16"),
    SERIOUS_HARM("Schedule 3, paragraph 11"),
    CRIME("Schedule 2, paragraph 2"),
    LEGAL_ADVICE("Schedule 2, paragraph 19"),
    COURT("Schedule 4");

    private final String ground;

    Reason(String ground) {
        this.ground = ground;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words the young person reads. */
    public String words() {
        return say("withheld.reason." + key());
    }

    /** The ground in the law, with the law it stands in. */
    public String ground() {
        return say("withheld.ground", ground);
    }

    public static Optional<Reason> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
