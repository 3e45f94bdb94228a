package org.kith.lifeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.codes.CodeList;
import org.kith.codes.Coded;
import org.kith.continuity.Episode;
import org.kith.continuity.Home;
import org.kith.continuity.Homes;
import org.kith.continuity.LeftOpen;
import org.kith.continuity.Stretch;

/**
 * A home on the lifeline.
 *
 * @param number counted from the first home
 * @param kind {@code family}, {@code foster} or {@code other}
 * @param legal the legal footing under which they lived there
 * @param ended why they left, where the return says
 */
record HomeRow(
        int number,
        LocalDate from,
        @Nullable LocalDate until,
        Coded place,
        String kind,
        List<Coded> legal,
        @Nullable Coded ended,
        @Nullable LeftOpen leftOpen)
        implements Stretch {

    private static final String RELATIVES = "U1 U2 U3 P1";

    static List<HomeRow> of(List<Episode> episodes) {
        var rows = new ArrayList<HomeRow>();
        for (var home : Homes.from(episodes)) {
            rows.add(new HomeRow(
                    rows.size() + 1,
                    home.from(),
                    home.until(),
                    Coded.of(CodeList.PLACE, home.place()),
                    kind(home.place()),
                    home.legalStatuses().stream()
                            .map(code -> Coded.of(CodeList.LEGAL_STATUS, code))
                            .toList(),
                    whyEnded(home, episodes),
                    home.leftOpen()));
        }
        return List.copyOf(rows);
    }

    private static String kind(String place) {
        if (place.startsWith("A") || RELATIVES.contains(place)) {
            return "family";
        }
        return place.startsWith("U") ? "foster" : "other";
    }

    /** The reason for the move, or why care ended; that care went on elsewhere (X1) is no reason. */
    private static @Nullable Coded whyEnded(Home home, List<Episode> episodes) {
        if (home.until() == null) {
            return null;
        }
        return episodes.stream()
                .filter(episode -> Objects.equals(episode.until(), home.until())
                        && episode.place().equals(home.place()))
                .map(HomeRow::whyEnded)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Coded whyEnded(Episode episode) {
        if (episode.reasonForPlaceChange() != null) {
            return Coded.of(CodeList.PLACE_CHANGE, episode.reasonForPlaceChange());
        }
        return Episode.ANOTHER_EPISODE_BEGINS.equals(episode.reasonCeased())
                ? null
                : Coded.orNull(CodeList.EPISODE_CEASED, episode.reasonCeased());
    }
}
