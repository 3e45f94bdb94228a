package org.kith.people;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.AsOf;
import org.kith.continuity.LeftOpenWords;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/**
 * One line of the list of young people.
 *
 * @param goesBy the name they go by, or their number in the return where nobody has written a name
 * @param nobody whether a worker should be there now, and none is
 * @param notInReturn the return that left out who was there, or where they lived
 * @param assigned who works with them now as it was said in Kith, beside what a return says; null where nobody was
 * @param assignedSince since when, where it is one person
 * @param also by which other numbers they were found, which are theirs too; null where they were not
 * @param stopped whether it was said in Kith since that the worker of the return has stopped
 * @param diedBy the last day they can have lived, where a return says that they died
 * @param placeBy what the list is ordered by before names, as {@link ListPlace} says it
 * @param placeMark what {@link ListPlace} knows the name by under which they stand
 */
record ListedPerson(
        UUID id,
        @Nullable String goesBy,
        boolean named,
        LocalDate born,
        boolean inCare,
        boolean careLeaver,
        @Nullable UUID workerId,
        @Nullable String worker,
        @Nullable LocalDate workerSince,
        @Nullable LocalDate nobodySince,
        @Nullable Integer workers,
        @Nullable Integer daysWithoutWorker,
        boolean nobody,
        @Nullable Integer notInReturn,
        @Nullable String assigned,
        @Nullable LocalDate assignedSince,
        @Nullable String also,
        boolean stopped,
        @Nullable LocalDate diedBy,
        long placeBy,
        String placeMark) {

    /** What is read of those a list shows beside it: from {@code assigned} to {@code diedBy}. */
    record Beside(
            UUID id,
            @Nullable String assigned,
            @Nullable LocalDate assignedSince,
            @Nullable String also,
            boolean stopped,
            @Nullable LocalDate diedBy) {}

    ListedPerson with(@Nullable Beside beside) {
        return beside == null
                ? this
                : new ListedPerson(
                        id,
                        goesBy,
                        named,
                        born,
                        inCare,
                        careLeaver,
                        workerId,
                        worker,
                        workerSince,
                        nobodySince,
                        workers,
                        daysWithoutWorker,
                        nobody,
                        notInReturn,
                        beside.assigned(),
                        beside.assignedSince(),
                        beside.also(),
                        beside.stopped(),
                        beside.diedBy(),
                        placeBy,
                        placeMark);
    }

    ListPlace place() {
        return new ListPlace(placeBy, id, placeMark);
    }

    String name() {
        return DisplayName.youngAlone(goesBy);
    }

    boolean died() {
        return diedBy != null;
    }

    int age(AsOf asOf) {
        return Dates.age(born, diedBy, asOf.day());
    }

    /** What of care they are in or came from. */
    String status() {
        if (died()) {
            return say("lifeline.died");
        }
        if (!inCare && !careLeaver && notInReturn != null) {
            return LeftOpenWords.notIn(notInReturn);
        }
        return say(inCare ? "list.in-care" : careLeaver ? "list.care-leaver" : "list.left");
    }

    /** Whether they should have a worker, and nobody said who: returns of care leavers name none, and nobody said it in Kith. */
    boolean notSaid() {
        return nobody && workerId == null && nobodySince == null && notInReturn == null && workers == null;
    }

    /** Whether whom a return named is still there. */
    boolean withWorker() {
        return workerId != null && !stopped;
    }

    /** That a return left out who was there before; nothing when it is known who is there. */
    @Nullable
    String unsure() {
        return notInReturn == null ? null : LeftOpenWords.notIn(notInReturn);
    }
}
