package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How people of a group are drawn: in a shape of its own, since colours are not seen by everybody nor printed, and towards one side, in degrees
 * from the right on, downwards.
 */
enum CircleShape {
    FAMILY("M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z", 270),
    FRIENDS("M0-9l8.6 6.2-3.3 10.1h-10.6l-3.3-10.1z", 210),
    HOME("M-7-7h14v14h-14z", 330),
    SCHOOL_OR_WORK("M0-9l9 16h-18z", 150),
    WORKERS("M0-9.5l9.5 9.5-9.5 9.5-9.5-9.5z", 90),
    OTHERS("M-3-8h6v5h5v6h-5v5h-6v-5h-5v-6h5z", 30);

    private final String path;
    private final int towards;

    CircleShape(String path, int towards) {
        this.path = path;
        this.towards = towards;
    }

    static CircleShape of(@Nullable CircleGroup group) {
        return group == null ? OTHERS : valueOf(group.name());
    }

    String path() {
        return path;
    }

    double towards() {
        return Math.toRadians(towards);
    }

    boolean isAbove() {
        return towards > 180;
    }

    /** The class it is coloured by, and what its words are known by. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return say("circle.shape." + key());
    }
}
