package org.kith.people;

import java.time.LocalDate;
import java.util.List;

/**
 * What figures about one young person are worked out from.
 *
 * @param careLeaver whether any year's care-leaver answers are about them
 * @param died whether those answers, or the end of an episode, say that they died
 */
record Story(List<Episode> episodes, List<Spell> spells, boolean careLeaver, boolean died) {
    static final String ANSWERED_DIED = "DIED";

    static Story of(List<Episode> episodes, List<Spell> spells, List<String> inTouch) {
        var died = inTouch.contains(ANSWERED_DIED) || episodes.stream().anyMatch(Episode::endedByDeath);
        return new Story(episodes, spells, !inTouch.isEmpty(), died);
    }

    /** Whether a worker should be there on a day: in care, or a care leaver. */
    boolean needsSomebody(LocalDate day) {
        return !died && (careLeaver || care(day).now());
    }

    Care care(LocalDate day) {
        var care = Care.of(Over.homes(episodes), day);
        return died ? care.stopped() : care;
    }

    Company company(LocalDate day) {
        return died ? Company.NOBODY : Company.of(spells, care(day), needsSomebody(day), day);
    }

    Story {
        episodes = List.copyOf(episodes);
        spells = List.copyOf(spells);
    }
}
