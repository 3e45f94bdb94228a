package org.kith.audit;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.paging.Paging;
import org.kith.paging.Turning;
import org.kith.web.FormPage;
import org.kith.words.InAddress;
import org.kith.words.Words;

/**
 * Unusual looking at records of a manager's teams.
 *
 * @param all those nobody looked into yet, and then those somebody did, each the latest first
 * @param shown those on this page
 * @param reviews what managers said of it, the latest first
 * @param questions why they looked, as far as asked
 * @param form what was said of one of them, where something in it is to be put right
 * @param from how many stand before this page
 */
record UnusualPage(
        Viewer viewer,
        List<Unusual> all,
        List<Unusual> shown,
        List<UnusualSql.Review> reviews,
        List<Question> questions,
        Form form,
        int from,
        LocalDate today)
        implements FormPage {
    private static final int SIZE = 20;

    /** The page asked for, or the one with the day that something is to be put right in. */
    static UnusualPage of(
            Viewer viewer,
            List<Unusual> all,
            List<UnusualSql.Review> reviews,
            List<Question> questions,
            Form form,
            Turning<Rank> turning,
            LocalDate today) {
        var openFirst = all.stream()
                .sorted(Comparator.comparing(one -> Rank.of(one, reviews), Rank.ORDER))
                .toList();
        var from = form.isWrong() ? pageOf(form, openFirst) : from(turning, openFirst, reviews);
        var shown = openFirst.subList(from, Math.min(from + SIZE, openFirst.size()));
        return new UnusualPage(viewer, openFirst, shown, reviews, questions, form, from, today);
    }

    private static int pageOf(Form form, List<Unusual> all) {
        return all.stream().map(UnusualPage::place).toList().indexOf(form.at()) / SIZE * SIZE;
    }

    /** How many stand before the page somebody turned to; the first page where there is nothing any more. */
    private static int from(Turning<Rank> turning, List<Unusual> all, List<UnusualSql.Review> reviews) {
        var place = turning.place();
        if (place == null) {
            return 0;
        }
        var before = (int) all.stream()
                .map(one -> Rank.ORDER.compare(Rank.of(one, reviews), place))
                .filter(order -> order < 0 || !turning.back() && order == 0)
                .count();
        return turning.back() ? Math.max(0, before - SIZE) : before < all.size() ? before : 0;
    }

    /** Where a day stands in the list: those nobody looked into yet, and then those somebody did, each the latest first. */
    record Rank(boolean reviewed, LocalDate day, long last) {
        static final Comparator<Rank> ORDER = Comparator.comparing(Rank::reviewed)
                .thenComparing(Rank::day, Comparator.reverseOrder())
                .thenComparing(Rank::last, Comparator.reverseOrder());
        private static final Pattern TEXT = Pattern.compile("(true|false)_([0-9]{4}-[0-9]{2}-[0-9]{2})_([0-9]{1,18})");

        static Rank of(Unusual one, List<UnusualSql.Review> reviews) {
            return new Rank(review(reviews, one).isPresent(), one.on().day(), one.last());
        }

        static Optional<Rank> parsed(String text) {
            var parts = TEXT.matcher(text);
            return parts.matches()
                    ? InAddress.day(parts.group(2))
                            .map(day -> new Rank(parts.group(1).equals("true"), day, Long.parseLong(parts.group(3))))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return reviewed + "_" + day + "_" + last;
        }
    }

    Paging paging() {
        return new Paging(from / SIZE + 1, SIZE, all.size());
    }

    @Nullable
    String back() {
        return from == 0 ? null : "/unusual-looks?back=" + Rank.of(shown.getFirst(), reviews);
    }

    @Nullable
    String next() {
        return from + shown.size() == all.size() ? null : "/unusual-looks?next=" + Rank.of(shown.getLast(), reviews);
    }

    /** What the form about a day is known by. */
    static String place(Unusual one) {
        return String.valueOf(one.last());
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
    static Optional<UnusualSql.Review> review(List<UnusualSql.Review> reviews, Unusual one) {
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
        return AccessLogPermissions.of(viewer).lookInto() && !one.own();
    }

    /** Why another manager looks into it: it is the viewer's own, or of somebody whom Kith takes for them. */
    String notTheirs(Unusual one) {
        return one.on().account().equals(viewer.account())
                ? say("unusual.yours")
                : say("unusual.alike", one.who().name());
    }

    boolean mayAsk(Unusual one) {
        return mayLookInto(one) && questions(one).stream().noneMatch(Question::isOpen);
    }

    Form form(Unusual one) {
        return form.in(place(one));
    }

    static String role(Unusual one) {
        var key = "role-in-sentence." + one.who().role().replace(' ', '-');
        return say(Words.know(key) ? key : "role-in-sentence.other");
    }

    static String name(Opening opening) {
        return opening.person().name();
    }
}
