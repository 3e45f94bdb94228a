package org.kith.audit;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.Dates;

/**
 * Why somebody looked, from the side of those who are asked.
 *
 * @param mine what whoever looks here is asked, the longest waiting first
 * @param others what waits in a manager's teams
 * @param answered what whoever looks here was asked and is answered
 */
record LooksPage(
        Viewer viewer, List<Question> mine, List<Question> others, List<Question> answered, Reply reply, Here here)
        implements Page {

    /** @param wrong the key of what is to be put right in the answer to this question; null where nothing was sent */
    record Reply(
            @Nullable UUID question, String typed, @Nullable String wrong) {
        static final Reply NONE = new Reply(null, "", null);

        boolean to(Question one) {
            return one.id().equals(question);
        }
    }

    record Here(Map<String, String> sections, LocalDate today) {}

    Stream<Question> all() {
        return Stream.of(mine, others, answered).flatMap(List::stream);
    }

    boolean mayAnswer(Question question) {
        return LookPermissions.of(viewer).answer(viewer, question);
    }

    /** {@code Jay asks why you opened Home on Tuesday 24 November at 19:40.} */
    String line(Question question) {
        var about = question.about();
        var byYoungPerson = question.askedBy().byYoungPerson();
        var you = question.isAskedOf(viewer);
        var key = byYoungPerson
                ? (you ? "look.asked.you" : "look.asked.other")
                : (you ? "look.asked.you.by-manager" : "look.asked.other.by-manager");
        return say(
                key,
                name(byYoungPerson ? about.personName() : question.askedBy().name()),
                question.did(false, here.sections()),
                Dates.weekday(question.day(), here.today()),
                Dates.time(about.at()),
                question.lookedBy().name(),
                name(about.personName()));
    }

    private static String name(String known) {
        return known.isEmpty() ? say("look.somebody") : known;
    }

    @Override
    public Map<String, String> toPutRight() {
        var wrong = reply.wrong();
        return wrong == null ? Map.of() : Map.of("words-" + reply.question(), say(wrong));
    }

    @Override
    public int status() {
        return reply.wrong() == null ? 200 : 422;
    }
}
