package org.kith.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who works with young people says of themselves, as it stands beside their name.
 *
 * @param when whether they are there now, or when they are back, as a sentence; empty where nobody said
 * @param away the same where they are away today; empty where they are not
 * @param hello in their own words
 * @param ways how to reach them now, or whoever stands in for them; the best first
 * @param facts what stands below those: numbers and addresses as they are written
 * @param hours when they usually work, a line each
 * @param standIn by name who is there when they are away; null for nobody
 * @param fits for whom they may be right
 */
public record AboutWorker(
        String when,
        String away,
        String hello,
        List<Way> ways,
        List<String> facts,
        List<String> hours,
        @Nullable String standIn,
        Fits fits) {
    private static final int SHORT = 160;

    /**
     * @param kind as the words files call it
     * @param whom by name
     */
    public record Way(String kind, String address, String whom) {}

    /**
     * In their own words; null where they do not say.
     *
     * @param speaks languages
     * @param places where they are, and on which days
     */
    public record Fits(@Nullable String speaks, @Nullable String places) {}

    /** Whether the hello is read at a glance; one that is longer is opened by whoever wants to read it. */
    public boolean isShort() {
        return hello.length() <= SHORT;
    }
}
