package org.kith.continuity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.codes.CodeList;

/**
 * One episode of care as the SSDA903 return tells it: a stretch of time in one place under one legal status. It runs from
 * its first day up to, not including, its end day; without an end day it is still running.
 *
 * <p>Codes are those of {@link CodeList}, named there: place ({@code PLACE}), provider, legal status ({@code LS}), need
 * ({@code CIN}), reason for the new episode ({@code RNE}), reason it ceased ({@code REC}). An episode still running may
 * carry a reason ceased: real returns do, and it is kept as it was given. A code may be one that no list knows yet, and those that a return
 * should give and does not are empty text.
 *
 * @param leftOpen set when it has no end and a later return no longer names it
 */
public record Episode(
        LocalDate from,
        @Nullable LocalDate until,
        String place,
        @Nullable String provider,
        String legalStatus,
        String need,
        String reasonForNewEpisode,
        @Nullable String reasonCeased,
        @Nullable String reasonForPlaceChange,
        @Nullable String homePostcode,
        @Nullable String placePostcode,
        @Nullable String urn,
        @Nullable LeftOpen leftOpen) {

    /** Reason for a new episode: only the legal status changed, so the home stayed the same. */
    static final String LEGAL_STATUS_ONLY = "L";

    /** What stands for a reference number that is not known. */
    static final String URN_NOT_KNOWN = "XXXXXXX";

    private static final String ENDED_BY_DEATH = "E2";

    /** Reason an episode ceased: another episode begins the same day, so care goes on. */
    public static final String ANOTHER_EPISODE_BEGINS = "X1";

    /** As a return states it. */
    public Episode(
            LocalDate from,
            @Nullable LocalDate until,
            String place,
            @Nullable String provider,
            String legalStatus,
            String need,
            String reasonForNewEpisode,
            @Nullable String reasonCeased,
            @Nullable String reasonForPlaceChange,
            @Nullable String homePostcode,
            @Nullable String placePostcode,
            @Nullable String urn) {
        this(
                from,
                until,
                place,
                provider,
                legalStatus,
                need,
                reasonForNewEpisode,
                reasonCeased,
                reasonForPlaceChange,
                homePostcode,
                placePostcode,
                urn,
                null);
    }

    public Episode leftOpen(@Nullable LeftOpen since) {
        return new Episode(
                from,
                until,
                place,
                provider,
                legalStatus,
                need,
                reasonForNewEpisode,
                reasonCeased,
                reasonForPlaceChange,
                homePostcode,
                placePostcode,
                urn,
                since);
    }

    /** Whether it is known not to have ended by the given day. */
    public boolean runsAfter(LocalDate day) {
        return until == null ? LeftOpen.vouches(leftOpen, day) : until.isAfter(day);
    }

    public boolean endedByDeath() {
        return ENDED_BY_DEATH.equals(reasonCeased);
    }

    /** Whether care ended with it. */
    boolean endedCare() {
        return until != null && reasonCeased != null && !reasonCeased.equals(ANOTHER_EPISODE_BEGINS);
    }
}
