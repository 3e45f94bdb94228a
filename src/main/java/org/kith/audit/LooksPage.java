package org.kith.audit;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.Dates;

/**
 * Why somebody looked, from the side of those who are asked.
 *
 * @param mine what whoever looks here is asked, the longest waiting first
 * @param others what waits in a manager's teams
 * @param answered what whoever looks here was asked and is answered
 * @param form the answer that was sent, known by its question
 * @param begun answers that were begun and not sent, by their question
 */
record LooksPage(
        Viewer viewer,
        List<Question> mine,
        List<Question> others,
        List<Question> answered,
        Form form,
        Map<UUID, Form> begun,
        Here here)
        implements FormPage {

    record Here(Map<String, String> sections, LocalDate today) {}

    Stream<Question> all() {
        return Stream.of(mine, others, answered).flatMap(List::stream);
    }

    /** The answer to a question as it was sent, or begun before. */
    Form answer(Question question) {
        var id = question.id().toString();
        return form.at().equals(id)
                ? form
                : begun.getOrDefault(question.id(), Form.empty()).at(id);
    }

    /** Where what is typed in it is kept. */
    String drafts(Question question) {
        return AnswerDrafts.of(question.id()).ownAddress();
    }

    boolean mayAnswer(Question question) {
        return AccessLogPermissions.of(viewer).answer(viewer, question);
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
                question.what(false, here.sections()),
                Dates.weekday(question.day(), here.today()),
                Dates.time(about.at()),
                question.lookedBy().name(),
                name(about.personName()),
                question.how());
    }

    /** Who reads the answer: whose record it is and their team, whoever asked among them. */
    String readers(Question question) {
        return say("who-reads.theirs", name(question.about().personName()));
    }

    private static String name(String known) {
        return known.isEmpty() ? say("look.somebody") : known;
    }
}
