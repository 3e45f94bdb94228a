package org.kith.continuity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What figures about one young person are worked out from.
 *
 * @param answered whether any year's care-leaver answers are about them
 * @param died whether the latest of those answers, or the end of an episode, says that they died
 */
public record Story(LocalDate born, List<Episode> episodes, List<Spell> spells, boolean answered, boolean died) {
    public static final String ANSWERED_DIED = "DIED";

    /** @param inTouch what each year's answers say of being in touch, the latest year last: it counts, whatever earlier ones said */
    public static Story of(LocalDate born, List<Episode> episodes, List<Spell> spells, List<String> inTouch) {
        var died = isDeath(inTouch) || episodes.stream().anyMatch(Episode::endedByDeath);
        return new Story(born, episodes, spells, !inTouch.isEmpty(), died);
    }

    private static boolean isDeath(List<String> inTouch) {
        return !inTouch.isEmpty() && ANSWERED_DIED.equals(inTouch.getLast());
    }

    /** Whether a worker should be there on a day: in care, or a care leaver. */
    boolean needsSomebody(LocalDate day) {
        return !died && (careLeaver(day) || care(day).now());
    }

    /** Whether somebody counts as a care leaver on a day: until their 25th birthday. Who died as one is called one. */
    public boolean careLeaver(LocalDate day) {
        if (died) {
            return answered;
        }
        var last = lastDayAfterCare();
        return last != null && !day.isAfter(last);
    }

    /** The last day that counts after care; null for whoever is no care leaver, and for somebody who died. */
    @Nullable
    LocalDate lastDayAfterCare() {
        return !died && (answered || AfterCare.follows(episodes, born)) ? AfterCare.lastDay(born) : null;
    }

    public Care care(LocalDate day) {
        var care = Care.of(Over.homes(episodes), day);
        return died ? care.stopped() : care;
    }

    public Company company(LocalDate day) {
        return died ? Company.NOBODY : Company.of(spells, care(day), needsSomebody(day), day);
    }

    public Story {
        episodes = List.copyOf(episodes);
        spells = List.copyOf(spells);
    }
}
