package org.kith.ahead;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be foreseen; what is not typed is found in what Kith knows already. */
enum Kind {
    MOVE("home"),
    SCHOOL_BEGINS("learning"),
    SCHOOL_ENDS("learning"),
    WORK_BEGINS("learning"),
    WORK_ENDS("learning"),
    SERVICE_BEGINS("people"),
    SERVICE_ENDS("people"),
    REVIEW("day"),
    COURT("day"),
    OTHER("day"),
    BIRTHDAY("birthday"),
    WORKER_LEAVES("people"),
    WORKER_BEGINS("people"),
    HANDOVER_OVERLAP("people"),
    HANDOVER_THREE("people"),
    HANDOVER_GOODBYE("people"),
    FIRST_MEETING("people"),
    SOMEBODY_BEGINS("people"),
    SHARE_ENDS("people"),
    SHARE_PART_ENDS("people");

    /** As it is coloured in the picture. */
    final String look;

    Kind(String look) {
        this.look = look;
    }

    static List<Kind> typed() {
        return Arrays.stream(values()).filter(Kind::isTyped).toList();
    }

    boolean isTyped() {
        return ordinal() < BIRTHDAY.ordinal();
    }

    /** As it stands in forms, in the database and in the words files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return say("ahead.kind." + key());
    }

    /** Of all there are, as statements answer them. */
    static Kind ofFound(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static Optional<Kind> ofKey(@Nullable String key) {
        return typed().stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
