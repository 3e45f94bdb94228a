package org.kith.reflection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a working relationship is there for, as prompts to think about: five, after “Relationship-based Practice” of the YouthAOD Toolbox. */
enum Purpose {
    SECURITY,
    SKILLS,
    HELP,
    TIES,
    DOORS;

    /** As addresses, the table and the words files call it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Purpose> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
