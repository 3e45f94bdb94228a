package org.kith.handover;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.actor.AccessLogEntry;

/**
 * A page of a handover on which somebody writes: each word of the path that is a text.
 *
 * @see HandoverPath
 */
public enum HandoverPart {
    WISHES("who", "how", "where", "when", "first", "myself"),
    NOW("matters", "ahead", "helps"),
    LETTER("letter"),
    REPLY("reply"),
    THEM("them"),
    MET("met"),
    CLOSING("closed");

    private final List<String> kinds;

    HandoverPart(String... kinds) {
        this.kinds = List.of(kinds);
    }

    static Optional<HandoverPart> ofKey(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }

    public List<String> kinds() {
        return kinds;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says something anew in the place of what it said before; else it is said once more, or once. */
    boolean isKept() {
        return this == WISHES || this == NOW;
    }

    /** How a look at it stands in the log: the letter and the wishes are told of until they were looked at. */
    AccessLogEntry looked() {
        return this == LETTER || this == WISHES
                ? AccessLogEntry.at("handover-" + key(), "people")
                : HandoverController.HANDOVER;
    }

    boolean isAboutNewcomer() {
        return this == WISHES || isOfOneAlone();
    }

    /** Whether it is about whoever takes over, and about nobody who does so instead by the time it is sent. */
    boolean isOfOneAlone() {
        return this == MET || this == THEM;
    }

    /** How large its fields are. */
    int rows() {
        return switch (this) {
            case WISHES -> 2;
            case NOW, REPLY, THEM, MET, CLOSING -> 4;
            case LETTER -> 14;
        };
    }

    /** What this side said of it: the young person’s own words, or what others wrote beside them. */
    List<HandoverStep> side(List<HandoverStep> steps, boolean own) {
        return steps.stream()
                .filter(step -> kinds.contains(step.kind())
                        && (this != WISHES || step.said().byYoungPerson() == own))
                .toList();
    }

    /** Of that they have met what they said of whoever takes over now; all else as it is. */
    List<HandoverStep> now(Handover one, List<HandoverStep> steps) {
        return this == MET ? steps.stream().filter(one::isMet).toList() : steps;
    }

    /** Of everything it has what the young person said last, and beside it what others wrote last, unless that is taken back; in order. */
    public List<HandoverStep> latest(List<HandoverStep> steps) {
        return kinds.stream()
                .flatMap(kind -> Stream.of(true, false).flatMap(own -> last(steps, kind, own)))
                .filter(step -> step.words() != null)
                .toList();
    }

    private static Stream<HandoverStep> last(List<HandoverStep> steps, String kind, boolean own) {
        return steps.stream()
                .filter(step -> step.is(kind) && step.said().byYoungPerson() == own)
                .limit(1);
    }

    /** What stood there before, the latest first. */
    List<HandoverStep> earlier(List<HandoverStep> steps) {
        var now = latest(steps);
        return steps.stream()
                .filter(step -> step.words() != null && !now.contains(step))
                .toList();
    }

    /** Whether there is no sending it empty. */
    boolean needsWords() {
        return this == LETTER || this == REPLY || this == THEM || this == CLOSING;
    }
}
