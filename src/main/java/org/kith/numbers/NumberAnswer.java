package org.kith.numbers;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * That somebody said whether a number is a young person's too, and that somebody took a yes back.
 *
 * @param youngPerson of whom it was said
 * @param known the number Kith knows them by; words in its place where they have none
 * @param saidBy null where it was said at the command line
 * @param undoneAt null while it holds
 */
record NumberAnswer(
        UUID id,
        UUID youngPerson,
        String known,
        String number,
        boolean isSame,
        OffsetDateTime saidAt,
        @Nullable String saidBy,
        @Nullable String because,
        @Nullable OffsetDateTime undoneAt,
        @Nullable String undoneBy,
        @Nullable String undoneBecause) {

    NumberAnswer {
        known = DisplayName.young(known);
    }

    /** One thing that was said, and why. */
    record Said(String words, @Nullable String because) {}

    /** Whether both numbers are one young person by it. */
    boolean joins() {
        return isSame && undoneAt == null;
    }

    /** What was said of it, the latest first. */
    List<Said> said() {
        var said = new ArrayList<Said>();
        if (undoneAt != null) {
            said.add(new Said(
                    say("numbers.said.undone", String.valueOf(undoneBy), number, known, moment(undoneAt)),
                    undoneBecause));
        }
        said.add(new Said(
                saidBy == null
                        ? say("numbers.said.by-command", number, known, moment(saidAt))
                        : say(
                                isSame ? "numbers.said.same" : "numbers.said.other",
                                saidBy,
                                number,
                                known,
                                moment(saidAt)),
                because));
        return said;
    }

    private static String moment(OffsetDateTime at) {
        return Dates.moment(Instant.from(at));
    }
}
