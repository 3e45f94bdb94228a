package org.kith.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Section;
import org.kith.words.Dates;

/**
 * A step that somebody took.
 *
 * @param number where it stands in its story, from 1
 * @param words what was said with it; null for nothing
 * @param how how a young person said it, where somebody of their team wrote it down; null elsewhere
 * @param terms the terms that were accepted with it; null elsewhere
 * @param told what the service is told where it is sent; null elsewhere
 */
record ReferralStep(
        UUID id,
        int number,
        Step step,
        @Nullable String words,
        @Nullable String how,
        @Nullable String terms,
        @Nullable Told told,
        Said said) {

    /**
     * What kind of help is asked for, and by which team.
     *
     * @param shows which parts it would see; null where nobody told, as it was once
     */
    record Told(String help, String from, @Nullable Shows shows) {}

    /** @param until the last day */
    record Shows(List<Section> sections, LocalDate until) {}

    /**
     * @param by the name of whoever of a team or a service said it; empty for a young person
     * @param byAnother whether it was neither whoever looks, of the team, nor whoever wrote the referral down
     */
    record Said(Side side, String by, boolean byYou, boolean byAnother, Instant at) {

        String day() {
            return Dates.longDay(Dates.dayOf(at));
        }
    }
}
