package org.kith.vocabulary;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a record, the same in every organisation. Together they have a place for each matter of Schedule 1 of the Care Leavers
 * (England) Regulations 2010; which matters, {@code section.<key>.matters} says beside each for staff.
 */
public enum Section {
    ABOUT_ME,
    HOME,
    HEALTH,
    LEARNING,
    MONEY,
    PEOPLE,
    IDENTITY,
    SAFETY,
    SKILLS,
    PLAN;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What Kith calls it; an organisation may have its own name for it, see {@link SectionNames}. */
    public String plainName() {
        return say("section." + key());
    }

    /** The matters of the law it holds, for staff. */
    public String matters() {
        return say("section." + key() + ".matters");
    }

    public static Optional<Section> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
