package org.kith.lifeline;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Episode;
import org.kith.continuity.LeftOpen;
import org.kith.continuity.Over;
import org.kith.continuity.SameWorker;
import org.kith.continuity.Spell;
import org.kith.continuity.Story;
import org.kith.continuity.Stretch;

/** All that Kith was told of one young person, row by row. */
record PersonFacts(
        List<Episode> episodes,
        List<With> with,
        List<Review> reviews,
        List<Missing> missing,
        List<Order> orders,
        List<Answers> answers,
        List<Earlier> earlier,
        List<Unread> unread) {

    /**
     * A worker's time with them.
     *
     * @param name null where a return gave neither name nor code
     * @param inReturns whether a return names them anywhere; if not they were assigned in Kith, and {@code workerId} is their account
     */
    record With(UUID workerId, @Nullable String name, boolean inReturns, Spell spell) {}

    record Review(LocalDate heldOn, String participation) {}

    record Missing(
            String kind,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LeftOpen leftOpen) implements Stretch {}

    /** A time in which a deprivation of liberty order held. */
    record Order(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LeftOpen leftOpen) implements Stretch {}

    /** A year's care-leaver answers; the latest year stands first. */
    record Answers(int year, String inTouch, String activity, String accommodation) {

        boolean isDeath() {
            return Story.ANSWERED_DIED.equals(inTouch);
        }

        /** Whether it says that they died, and a later year's answers say that they live. */
        boolean isTakenBackBy(List<Answers> all) {
            return isDeath() && all.stream().anyMatch(later -> later.year > year && !later.isDeath());
        }
    }

    /**
     * What a row said before it was changed: {@code facts} are its values, those that {@code ofTable} has; {@code otherwise} those that were said
     * otherwise then, by their columns, empty where nothing was said.
     */
    record Earlier(
            String ofTable,
            OffsetDateTime endedAt,
            @Nullable String endedBy,
            String endedByRole,
            boolean withdrawn,
            Facts facts,
            Map<String, String> otherwise) {}

    /** Values of a row that was changed; null where its table has no such column. */
    record Facts(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate born,
            @Nullable String number,
            @Nullable String worker,
            @Nullable String code,
            @Nullable String activity,
            @Nullable String accommodation,
            @Nullable Integer year) {}

    /** A row of a return that could not be read as it stands. */
    record Unread(String file, long line, String col, String found, String expected) {}

    /** The times with workers, those with one person under several codes together. */
    static List<With> together(List<With> with, SameWorker same) {
        var persons = new HashMap<UUID, With>();
        with.forEach(one -> persons.put(same.person(one.workerId()), one));
        return same.together(with.stream().map(With::spell).toList()).stream()
                .map(spell -> {
                    var person = UUID.fromString(spell.worker());
                    var one = Objects.requireNonNull(persons.get(person));
                    return new With(person, one.name(), one.inReturns(), spell);
                })
                .toList();
    }

    /** The same with what has no end although it is over marked so, as lists and drawings show it. */
    PersonFacts settled() {
        var day = died();
        return new PersonFacts(
                Over.homes(Over.homes(episodes), day),
                SettledFacts.with(with, day),
                reviews,
                SettledFacts.missing(missing, day),
                SettledFacts.orders(
                        orders, careEnded().map(end -> end.minusDays(1)).orElse(day)),
                answers,
                earlier,
                unread);
    }

    /** The day care ended, for whoever lives: an order of a court ends with it. */
    Optional<LocalDate> careEnded() {
        return died() == null ? Over.careEnded(episodes) : Optional.empty();
    }

    /** The last day somebody who died can have lived; null for everybody else. A year's answers only tell that it was before they end. */
    private @Nullable LocalDate died() {
        return Stream.concat(
                        episodes.stream()
                                .filter(episode -> episode.endedByDeath() && episode.until() != null)
                                .map(episode -> episode.until().minusDays(1)),
                        answers.stream().takeWhile(Answers::isDeath).map(year -> new ReportingYear(year.year())
                                .first()
                                .minusDays(1)))
                .filter(Objects::nonNull)
                .min(naturalOrder())
                .orElse(null);
    }

    Story story(LocalDate born) {
        return Story.of(
                born,
                episodes,
                with.stream().map(With::spell).toList(),
                answers.reversed().stream().map(Answers::inTouch).toList());
    }
}
