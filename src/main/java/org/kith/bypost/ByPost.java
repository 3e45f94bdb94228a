package org.kith.bypost;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.outbox.PostedWords;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.kith.words.Language;

/**
 * A letter to a young person.
 *
 * @param goesBy what they go by, else their number; null where neither is known
 * @param what what it tells of, as the database has it
 * @param address where letters go now; null where that was taken away
 * @param language the one they chose; null for none
 * @param postedAt null while it waits
 */
record ByPost(
        UUID id,
        UUID young,
        @Nullable String goesBy,
        String what,
        @Nullable String address,
        @Nullable String language,
        Instant madeAt,
        @Nullable Instant postedAt,
        @Nullable String postedBy) {

    String name() {
        return DisplayName.youngAlone(goesBy);
    }

    /** As it stands on the envelope, a line each. */
    List<String> lines() {
        return address == null
                ? List.of()
                : Arrays.stream(address.split(","))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    PostedWords words() {
        return PostedWords.of(what, Language.named(language).orElse(Language.ENGLISH));
    }

    String status() {
        return postedAt == null
                ? say("by-post.waits", Dates.moment(madeAt))
                : say("by-post.posted", DisplayName.somebody(postedBy), Dates.moment(postedAt));
    }
}
