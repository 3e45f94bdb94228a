package org.kith.continuity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;

/** What else is counted of all young people of an organisation while their stories are read one after the other, so that each is read once. */
public interface CountsEverybody {
    /** @param day the last day the organisation's record covers */
    Counting begin(UUID organisation, LocalDate day);

    interface Counting {
        void add(UUID youngPerson, Told told);

        /** Keeps what it came to, as the job that counts. */
        void keep();
    }

    /**
     * What is told of one young person.
     *
     * @param answeredSince the first year a return answers for them as a care leaver; null when none does
     * @param answeredDied whether the latest of those answers says that they died
     */
    record Told(Story story, @Nullable Integer answeredSince, boolean answeredDied) {

        /** What a year of theirs is counted from: as a care leaver by answers only from the first year that has any. */
        Story in(ReportingYear year) {
            var answered = answeredSince != null && answeredSince <= year.ends();
            return new Story(story.born(), story.episodes(), story.spells(), answered, answeredDied);
        }
    }
}
