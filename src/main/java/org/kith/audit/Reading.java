package org.kith.audit;

import static org.kith.web.Words.say;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.web.Dates;
import org.kith.web.Words;

/**
 * One line of who looked.
 *
 * @param at when; of several lines folded into one, the last
 * @param times how many lines are folded into this one
 * @param name whose account it was; null for a job
 * @param role their role at that time, or the job
 * @param page what was opened, as the slice that showed it calls it
 * @param sections the sections of the record that were shown
 */
record Reading(
        Instant at, int times, @Nullable String name, String role, String page, boolean inList, List<String> sections) {

    /** Who did what and when, in one sentence. */
    String words() {
        if (name == null) {
            return say(known("look.by." + role.replace(' ', '-'), "look.by.job"), Dates.moment(at));
        }
        var who = say(
                "look.who", name, say(known("role-in-sentence." + role.replace(' ', '-'), "role-in-sentence.other")));
        return inList
                ? say(
                        known("look.in-list." + page, "look.in-list"),
                        who,
                        Dates.weekday(at.atZone(Dates.LONDON).toLocalDate()),
                        times)
                : say(known("look.page." + page, "look.page"), who, Dates.moment(at));
    }

    /** The sections that were shown, by name. */
    List<String> shown() {
        return sections.stream()
                .map(section -> say(known("section." + section, "section.other")))
                .distinct()
                .toList();
    }

    /** A line may be older than the words: what has no words any more is said in general ones. */
    private static String known(String key, String otherwise) {
        return Words.know(key) ? key : otherwise;
    }
}
