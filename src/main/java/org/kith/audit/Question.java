package org.kith.audit;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.words.Dates;

/**
 * Why somebody looked, asked about a line.
 *
 * @param about the line, as far as whoever is asked needs it
 * @param words what was said with it; may be empty
 * @param answer null while nobody answered
 */
record Question(
        UUID id,
        About about,
        Somebody lookedBy,
        Asked askedBy,
        String words,
        @Nullable Answer answer) {

    /**
     * @param person whose record; null where whoever is asked does not see them any more
     * @param personName empty where it is not to be seen
     * @param opened as the line says it; nothing in questions from before that was kept
     * @param inList their name was seen in a list, and nothing opened
     */
    record About(
            @Nullable UUID person,
            String personName,
            Instant at,
            List<String> sections,
            Opened opened,
            boolean inList) {}

    /** @param ended whether they can answer no more */
    record Somebody(UUID account, String name, boolean ended) {}

    /** @param name empty where it is not to be seen */
    record Asked(UUID account, String name, boolean byYoungPerson, Instant at) {}

    record Answer(UUID account, String by, Instant at, String words) {}

    boolean isOpen() {
        return answer == null;
    }

    boolean isAskedBy(Viewer viewer) {
        return Objects.equals(askedBy.account(), viewer.account());
    }

    boolean isAskedOf(Viewer viewer) {
        return Objects.equals(lookedBy.account(), viewer.account());
    }

    LocalDate day() {
        return about.at().atZone(Dates.LONDON).toLocalDate();
    }

    /** {@code Not answered yet – asked 3 days ago}. */
    String waits(LocalDate today) {
        var asked = askedBy.at().atZone(Dates.LONDON).toLocalDate();
        return say("look.question.open", (int) Math.max(0, ChronoUnit.DAYS.between(asked, today)));
    }

    /** How it was looked at, for the sentence that says so: {@code list} where the name was seen in one, {@code reached} where that said how they are reached. */
    String how() {
        if (!about.inList()) {
            return "opened";
        }
        return about.opened().reach(true).isPresent() ? "reached" : "list";
    }

    /** {@code Home and Health}, as the young person reads it, with the words for none where it was a page of another kind. */
    String what(boolean own, Map<String, String> names) {
        if (about.inList()) {
            return about.opened().reach(own).orElse("");
        }
        if (!about.opened().things().isEmpty()) {
            return about.opened().together(own, names);
        }
        return about.sections().isEmpty()
                ? say(own ? "look.thing.own.other" : "look.thing.staff.other")
                : Opened.all(Opened.named(about.sections(), own, names));
    }
}
