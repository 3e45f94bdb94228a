package org.kith.people;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that Kith was told of one young person, row by row. */
record Told(
        List<Episode> episodes,
        List<With> with,
        List<Review> reviews,
        List<Missing> missing,
        List<Answers> answers,
        List<Earlier> earlier,
        List<Unread> unread) {

    /** A worker's time with them; {@code name} is null where a return gave neither name nor code. */
    record With(UUID workerId, @Nullable String name, Spell spell) {}

    record Review(LocalDate heldOn, String participation) {}

    record Missing(String kind, LocalDate from, @Nullable LocalDate until) implements Stretch {}

    /** A year's care-leaver answers. */
    record Answers(int year, String inTouch, String activity, String accommodation) {}

    /** What a row said before it was changed: {@code facts} are its values, those that {@code ofTable} has. */
    record Earlier(
            String ofTable,
            OffsetDateTime endedAt,
            @Nullable String endedBy,
            String endedByRole,
            boolean withdrawn,
            Facts facts) {}

    /** Values of a row that was changed; null where its table has no such column. */
    record Facts(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate born,
            @Nullable String goesBy,
            @Nullable String worker,
            @Nullable String code,
            @Nullable String activity,
            @Nullable String accommodation,
            @Nullable Integer year) {}

    /** A row of a return that could not be read as it stands. */
    record Unread(String file, long line, String col, String found, String expected) {}

    Story story() {
        return Story.of(
                episodes,
                with.stream().map(With::spell).toList(),
                answers.stream().map(Answers::inTouch).toList());
    }
}
