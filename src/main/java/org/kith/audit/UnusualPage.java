package org.kith.audit;

import static org.kith.web.Words.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.web.Paging;
import org.kith.web.Words;

/**
 * Unusual looking at records of a manager's teams.
 *
 * @param all those nobody looked into yet, and then those somebody did, each the latest first
 * @param shown those on this page
 * @param reviews what managers said of it, the latest first
 * @param questions why they looked, as far as asked
 */
record UnusualPage(
        Viewer viewer,
        List<Unusual> all,
        List<Unusual> shown,
        List<UnusualSql.Review> reviews,
        List<Question> questions,
        Reply reply,
        Paging paging,
        LocalDate today)
        implements Page {
    private static final int SIZE = 20;

    /** The page asked for, or the one with the day that something is to be put right in. */
    static UnusualPage of(
            Viewer viewer,
            List<Unusual> all,
            List<UnusualSql.Review> reviews,
            List<Question> questions,
            Reply reply,
            int asked,
            LocalDate today) {
        var openFirst = all.stream()
                .sorted(Comparator.comparing(
                        (Unusual one) -> review(reviews, one).isPresent()))
                .toList();
        var paging = Paging.within(reply.wrong() == null ? asked : pageOf(reply, openFirst), SIZE, all.size());
        var shown = openFirst.subList(Math.max(0, paging.first() - 1), paging.last());
        return new UnusualPage(viewer, openFirst, shown, reviews, questions, reply, paging, today);
    }

    private static int pageOf(Reply reply, List<Unusual> all) {
        return all.stream().map(Unusual::on).toList().indexOf(reply.on()) / SIZE + 1;
    }

    /** @param wrong the key of what is to be put right in what was said of this day; null where nothing was sent */
    record Reply(
            Opening.@Nullable On on, WhyForm form, @Nullable String wrong) {
        static final Reply NONE = new Reply(null, WhyForm.empty(), null);

        boolean to(Unusual one) {
            return one.on().equals(on);
        }
    }

    /** How many nobody looked into yet, on all pages. */
    int left() {
        return (int) all.stream().filter(one -> review(one).isEmpty()).count();
    }

    List<Unusual> open() {
        return shown.stream().filter(one -> review(one).isEmpty()).toList();
    }

    List<Unusual> reviewed() {
        return shown.stream().filter(one -> review(one).isPresent()).toList();
    }

    Optional<UnusualSql.Review> review(Unusual one) {
        return review(reviews, one);
    }

    /** What was said of a day, if nothing was looked at since. */
    private static Optional<UnusualSql.Review> review(List<UnusualSql.Review> reviews, Unusual one) {
        return reviews.stream()
                .filter(review -> review.on().equals(one.on()) && review.until() >= one.last())
                .findFirst();
    }

    List<Question> questions(Unusual one) {
        var people =
                one.openings().stream().map(opening -> opening.person().id()).toList();
        return questions.stream()
                .filter(question -> !question.about().inList()
                        && question.lookedBy().account().equals(one.on().account())
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
    public Map<String, String> toPutRight() {
        var wrong = reply.wrong();
        return wrong == null
                ? Map.of()
                : shown.stream()
                        .filter(reply::to)
                        .collect(Collectors.toMap(one -> "w-" + one.last(), one -> say(wrong)));
    }

    @Override
    public int status() {
        return reply.wrong() == null ? 200 : 422;
    }
}
