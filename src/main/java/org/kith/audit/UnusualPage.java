package org.kith.audit;

import static org.kith.web.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.web.Words;

/**
 * Unusual looking at records of a manager's teams.
 *
 * @param all the latest first
 * @param reviews what managers said of it, the latest first
 * @param questions why they looked, as far as asked
 */
record UnusualPage(
        Viewer viewer,
        List<Unusual> all,
        List<UnusualSql.Review> reviews,
        List<Question> questions,
        Reply reply,
        LocalDate today)
        implements Page {

    /** @param wrong the key of what is to be put right in what was said of this day; null where nothing was sent */
    record Reply(
            Opening.@Nullable On on, WhyForm form, @Nullable String wrong) {
        static final Reply NONE = new Reply(null, WhyForm.empty(), null);

        boolean to(Unusual one) {
            return one.on().equals(on);
        }
    }

    List<Unusual> open() {
        return all.stream().filter(one -> review(one).isEmpty()).toList();
    }

    List<Unusual> reviewed() {
        return all.stream().filter(one -> review(one).isPresent()).toList();
    }

    /** What was said of a day, if nothing was looked at since. */
    Optional<UnusualSql.Review> review(Unusual one) {
        return reviews.stream()
                .filter(review -> review.on().equals(one.on()) && review.until() >= one.last())
                .findFirst();
    }

    List<Question> questions(Unusual one) {
        var people =
                one.openings().stream().map(opening -> opening.person().id()).toList();
        return questions.stream()
                .filter(question ->
                        question.lookedBy().account().equals(one.on().account())
                                && question.day().equals(one.on().day())
                                && people.contains(question.about().person()))
                .toList();
    }

    boolean mayLookInto(Unusual one) {
        return LookPermissions.of(viewer).lookInto() && !one.on().account().equals(viewer.account());
    }

    boolean mayAsk(Unusual one) {
        return mayLookInto(one) && questions(one).stream().noneMatch(Question::isOpen);
    }

    WhyForm form(Unusual one) {
        return reply.to(one) ? reply.form() : WhyForm.empty();
    }

    static String role(Unusual one) {
        var key = "role-in-sentence." + one.who().role().replace(' ', '-');
        return say(Words.know(key) ? key : "role-in-sentence.other");
    }

    static String name(Opening opening) {
        return opening.person().name().isEmpty()
                ? say("look.unnamed")
                : opening.person().name();
    }

    @Override
    public int status() {
        return reply.wrong() == null ? 200 : 422;
    }
}
