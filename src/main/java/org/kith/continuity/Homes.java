package org.kith.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns episodes of care into the homes a young person would count. */
public final class Homes {

    private static final String SEMI_INDEPENDENT = "H5";
    private static final String SUPPORTED = "K3";
    private static final String ONLY_THE_KIND = "PLACE";

    private Homes() {}

    /**
     * The homes these episodes tell of, in order of time; those that overlap are homes of their own. Two episodes are one home when the later
     * begins on the day the earlier ends and nobody moved: only the legal status changed (reason for new episode L) and the place has the
     * same code; or a semi-independent home (H5) became a supported one (K3), as the return calls it since 2025, at the same address or with
     * the reason that only the kind of place changed.
     */
    public static List<Home> from(List<Episode> episodes) {
        List<Home> homes = new ArrayList<>();
        Episode last = null;
        for (Episode episode : inOrder(episodes)) {
            if (last != null && goesOn(last, episode)) {
                homes.add(together(homes.removeLast(), episode));
            } else {
                homes.add(new Home(
                        episode.from(),
                        episode.until(),
                        episode.place(),
                        List.of(episode.legalStatus()),
                        episode.leftOpen()));
            }
            last = episode;
        }
        return List.copyOf(homes);
    }

    private static List<Episode> inOrder(List<Episode> episodes) {
        Comparator<Episode> openLast =
                Comparator.comparing(Episode::until, Comparator.nullsLast(Comparator.naturalOrder()));
        return episodes.stream()
                .sorted(Comparator.comparing(Episode::from).thenComparing(openLast))
                .toList();
    }

    private static boolean goesOn(Episode before, Episode next) {
        return next.from().equals(end(before)) && (isOnlyLegal(before, next) || isOnlyRenamed(before, next));
    }

    /** The day it ended; of one that a return left out, the day after the last one known. */
    private static @Nullable LocalDate end(Episode episode) {
        return episode.until() == null && episode.leftOpen() != null
                ? episode.leftOpen().knownUntil().plusDays(1)
                : episode.until();
    }

    private static boolean isOnlyLegal(Episode before, Episode next) {
        return before.until() != null
                && next.place().equals(before.place())
                && next.reasonForNewEpisode().equals(Episode.LEGAL_STATUS_ONLY);
    }

    private static boolean isOnlyRenamed(Episode before, Episode next) {
        boolean renamed =
                before.place().equals(SEMI_INDEPENDENT) && next.place().equals(SUPPORTED);
        return renamed
                && (ONLY_THE_KIND.equals(before.reasonForPlaceChange())
                        || next.reasonForNewEpisode().equals(Episode.LEGAL_STATUS_ONLY)
                        || isSame(before.placePostcode(), next.placePostcode())
                        || isSame(before.urn(), next.urn()));
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other) && !one.equals(Episode.URN_NOT_KNOWN);
    }

    private static Home together(Home home, Episode next) {
        List<String> statuses = new ArrayList<>(home.legalStatuses());
        if (!statuses.contains(next.legalStatus())) {
            statuses.add(next.legalStatus());
        }
        return new Home(home.from(), next.until(), next.place(), statuses, next.leftOpen());
    }
}
