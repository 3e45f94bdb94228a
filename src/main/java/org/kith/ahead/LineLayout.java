package org.kith.ahead;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kith.words.LanguageContext;
import org.kith.words.Line;

/**
 * Draws what is coming on an upright line, so that it is read on a narrow screen: time goes down evenly, up to a year, and words are pushed down where
 * they would lie on each other.
 */
final class LineLayout {
    static final int WIDTH = 340;
    static final int LINE = 74;
    static final int WORDS = 98;

    private static final int TOP = 26;
    private static final int FOOT = 20;
    private static final int MONTH = 42;
    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int APART = 22;
    private static final int SECOND_LINE = 14;
    private static final int LETTERS = 31;
    private static final int MOST_MARKS = 24;

    private final LocalDate today;
    private final long days;
    private final int tall;

    private LineLayout(LocalDate today, int months) {
        this.today = today;
        this.days = ChronoUnit.DAYS.between(today, today.plusMonths(months));
        this.tall = months * MONTH;
    }

    /** Nothing to draw when nothing is coming within the year. */
    static Optional<LineDrawing> draw(List<Coming> ahead, Function<Coming, String> title, LocalDate today) {
        var until = today.plusMonths(MOST);
        var drawn = ahead.stream()
                .filter(one -> one.now().time().first().isBefore(until))
                .limit(MOST_MARKS)
                .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        var furthest = drawn.stream()
                .map(one -> one.now().time().first())
                .max(Comparator.naturalOrder())
                .orElse(today);
        var months = Math.clamp(ChronoUnit.MONTHS.between(today, furthest) + 1, FEWEST, MOST);
        return Optional.of(new LineLayout(today, months).draw(drawn, title, ahead.size() - drawn.size(), months));
    }

    private LineDrawing draw(List<Coming> drawn, Function<Coming, String> title, int later, int months) {
        var marks = new ArrayList<LineDrawing.Mark>();
        var free = 0;
        for (var one : drawn) {
            var mark = mark(one, title.apply(one), free);
            free = mark.labelAt() + APART + (mark.more().isEmpty() ? 0 : SECOND_LINE);
            marks.add(mark);
        }
        var foot = TOP + tall;
        return new LineDrawing(Math.max(foot, free) + FOOT, foot, months(months), marks, later);
    }

    private LineDrawing.Mark mark(Coming one, String title, int free) {
        var time = one.now().time();
        var begins = y(time.first());
        var ends = time.isDay() ? begins : Math.min(TOP + tall, y(time.last()));
        var first = firstLine(title);
        return new LineDrawing.Mark(
                begins,
                ends - begins,
                Math.max(free, (begins + ends) / 2),
                one.now().kind().look,
                one.now().sure(),
                first,
                Line.begin(title.substring(first.length()).strip(), LETTERS),
                say("ahead.drawn.mark", title, time.words(today)));
    }

    /** As many words as there is room for; of one that is longer than a line, its beginning. */
    private static String firstLine(String title) {
        if (title.length() <= LETTERS) {
            return title;
        }
        var space = title.lastIndexOf(' ', LETTERS);
        var end = Character.isHighSurrogate(title.charAt(LETTERS - 1)) ? LETTERS - 1 : LETTERS;
        return title.substring(0, space > 0 ? space : end);
    }

    private List<LineDrawing.Month> months(int months) {
        var all = new ArrayList<LineDrawing.Month>();
        var first = YearMonth.from(today);
        for (var month = first.plusMonths(1); !month.isAfter(first.plusMonths(months)); month = month.plusMonths(1)) {
            if (month.atDay(1).isBefore(today.plusMonths(months))) {
                all.add(new LineDrawing.Month(y(month.atDay(1)), name(month)));
            }
        }
        return all;
    }

    /** {@code Mar}, and with a new year {@code Jan 2027}. */
    private static String name(YearMonth month) {
        var language = LanguageContext.language().locale();
        var name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language);
        return month.getMonthValue() == 1 ? say("ahead.drawn.january", name, String.valueOf(month.getYear())) : name;
    }

    private int y(LocalDate day) {
        var from = Math.max(0, ChronoUnit.DAYS.between(today, day));
        return TOP + (int) Math.round((double) tall * from / days);
    }
}
