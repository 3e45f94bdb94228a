package org.kith.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns episodes of care into the homes a young person would count. */
public final class Homes {

    private Homes() {}

    /**
     * The homes these episodes tell of, in order of time. Two episodes are one home when the later begins on the day the
     * earlier ends, in a place with the same code, and only because the legal status changed (reason for new episode L).
     */
    public static List<Home> from(List<Episode> episodes) {
        List<Home> homes = new ArrayList<>();
        for (Episode episode : inOrder(episodes)) {
            if (!homes.isEmpty() && goesOn(homes.getLast(), episode)) {
                homes.add(together(homes.removeLast(), episode));
            } else {
                homes.add(new Home(
                        episode.from(),
                        episode.until(),
                        episode.place(),
                        List.of(episode.legalStatus()),
                        episode.leftOpen()));
            }
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

    private static boolean goesOn(Home home, Episode next) {
        return next.from().equals(home.until())
                && next.place().equals(home.place())
                && next.reasonForNewEpisode().equals(Episode.LEGAL_STATUS_ONLY);
    }

    private static Home together(Home home, Episode next) {
        List<String> statuses = new ArrayList<>(home.legalStatuses());
        if (!statuses.contains(next.legalStatus())) {
            statuses.add(next.legalStatus());
        }
        return new Home(home.from(), next.until(), home.place(), statuses, next.leftOpen());
    }
}
