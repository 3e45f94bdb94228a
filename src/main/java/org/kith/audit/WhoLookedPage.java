package org.kith.audit;

import static org.kith.words.Words.say;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.paging.Paging;
import org.kith.web.Page;
import org.kith.words.Dates;
import org.kith.words.Line;

/**
 * Who looked, a day at a time.
 *
 * @param questions all that were asked about it, the latest first
 */
record WhoLookedPage(
        Viewer viewer, AccessLogHeader whose, AccessLogLineSql.Lines log, List<Question> questions, LocalDate today)
        implements Page {
    /** For so many days an answer stands on top of the page, wherever its line is. */
    private static final int ANSWER_STANDS = 14;

    List<AccessLogLine> lines() {
        return log.lines();
    }

    Paging paging() {
        return new Paging(Math.ceilDiv(log.first(), WhoLookedController.SIZE), WhoLookedController.SIZE, log.total());
    }

    /** The address of the page before; null on the first one. Its first page is asked for anew, with what was looked at since. */
    @Nullable
    String back() {
        var address = whose.address();
        return log.first() == 1 ? null : log.back() == null ? address : address + "?back=" + log.back();
    }

    @Nullable
    String next() {
        return log.next() == null ? null : whose.address() + "?next=" + log.next();
    }

    boolean own() {
        return AccessLogPermissions.of(viewer).own();
    }

    /** Nobody but themselves is shown how often a young person looked. */
    Map<LocalDate, List<AccessLogLine>> days() {
        var days = new LinkedHashMap<LocalDate, List<AccessLogLine>>();
        var shown = lines().stream()
                .filter(line -> own() || line.kind() != AccessLogLine.Kind.OWN)
                .toList();
        for (var line : shown) {
            days.computeIfAbsent(line.when().day(), day -> new java.util.ArrayList<>())
                    .add(line);
        }
        return days;
    }

    String day(LocalDate day) {
        return day.equals(today) ? say("look.today") : Line.begun(Dates.weekday(day, today));
    }

    List<AccessLogLine> open(List<AccessLogLine> day) {
        return day.stream()
                .filter(line -> !line.isQuiet() && line.kind() != AccessLogLine.Kind.OWN && !isFolded(line))
                .toList();
    }

    /** For the young person: who was on pages that say nothing of them. */
    List<AccessLogLine> tools(List<AccessLogLine> day) {
        return day.stream().filter(this::isFolded).toList();
    }

    private boolean isFolded(AccessLogLine line) {
        return own() && line.isTools();
    }

    static List<AccessLogLine> quiet(List<AccessLogLine> day) {
        return day.stream().filter(AccessLogLine::isQuiet).toList();
    }

    /** What lists showed of them that day: {@code name}, {@code none}, or of each {@code some}. */
    static String seen(List<AccessLogLine> quiet) {
        var seen = quiet.stream().map(AccessLogLine::seen).distinct().toList();
        return seen.size() == 1 ? seen.getFirst() : "some";
    }

    static List<AccessLogLine> themselves(List<AccessLogLine> day) {
        return day.stream()
                .filter(line -> line.kind() == AccessLogLine.Kind.OWN)
                .toList();
    }

    boolean mayAsk(AccessLogLine line) {
        return !whose.inEmergency()
                && !line.isAskedAbout()
                && AccessLogPermissions.of(viewer).askAbout(viewer, line);
    }

    /** Whether the reason of an emergency is for whoever looks to read. */
    boolean tellsReason(AccessLogLine line) {
        return line.reason() != null && AccessLogPermissions.of(viewer).readReasons();
    }

    /** On the first page: what is not answered yet or was lately, of lines that stand on later pages. */
    List<Question> elsewhere() {
        if (log.first() > 1) {
            return List.of();
        }
        var here = lines().stream()
                .flatMap(line -> line.questions().stream())
                .map(Question::id)
                .toList();
        return questions.stream()
                .filter(question -> !here.contains(question.id()) && isNews(question))
                .toList();
    }

    private boolean isNews(Question question) {
        var since = today.atStartOfDay(Dates.LONDON).toInstant().minus(Duration.ofDays(ANSWER_STANDS));
        return question.isOpen()
                || Objects.requireNonNull(question.answer()).at().isAfter(since);
    }
}
