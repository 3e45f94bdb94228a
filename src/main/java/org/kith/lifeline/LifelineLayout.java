package org.kith.lifeline;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kith.codes.CodeList;
import org.kith.codes.Coded;
import org.kith.continuity.LeftOpenWords;
import org.kith.continuity.Stretch;
import org.kith.words.Dates;

/** Draws a lifeline: homes above workers, missing periods, orders of a court and reviews below each, one beneath the other where they overlap. */
final class LifelineLayout {
    private static final int BAR = 34;
    private static final int THIN = 10;
    private static final int SPACE = 4;
    private static final int BETWEEN_BANDS = 16;
    private static final double LETTER = 6.9;
    private static final double CAPITAL = 8.8;
    private static final int FEWEST_LETTERS = 5;

    private final LocalDate asOf;
    private final Scale scale;
    private final List<Drawing.Label> labels = new ArrayList<>();
    private final List<Drawing.Lane> lanes = new ArrayList<>();
    private final List<Drawing.Bar> bars = new ArrayList<>();
    private final List<Drawing.Tick> ticks = new ArrayList<>();
    private int y = 34;

    private LifelineLayout(Scale scale, LocalDate asOf) {
        this.scale = scale;
        this.asOf = asOf;
    }

    /** Nothing to draw when no home and no worker was known by {@code asOf}. */
    static Optional<Drawing> draw(List<HomeRow> homes, List<WorkerRow> workers, PersonFacts told, LocalDate asOf) {
        return Stream.concat(homes.stream(), workers.stream())
                .filter(stretch -> stretch.isSeenOn(asOf))
                .map(Stretch::from)
                .min(Comparator.naturalOrder())
                .map(first -> new LifelineLayout(new Scale(first, asOf.plusDays(1)), asOf).draw(homes, workers, told));
    }

    private Drawing draw(List<HomeRow> homes, List<WorkerRow> workers, PersonFacts told) {
        band("lifeline.homes", homes, BAR, this::home);
        band("lifeline.missing", told.missing(), THIN, this::missing);
        band("lifeline.orders", told.orders(), THIN, this::order);
        band("lifeline.workers", workers, BAR, this::worker);
        reviews(told.reviews());
        var years = scale.newYears();
        years.forEach(day -> labels.add(new Drawing.Label(scale.x(day) + 4, 14, String.valueOf(day.getYear()))));
        var lines = years.stream()
                .map(day -> new Drawing.Tick(scale.x(day), 4, y - BETWEEN_BANDS + SPACE))
                .toList();
        return new Drawing(scale.width(), y, lines, labels, lanes, bars, ticks);
    }

    /** What a bar says besides where it lies. */
    private record Said(String kind, String text, String address, String title) {}

    private <S extends Stretch> void band(String name, List<S> stretches, int height, Function<S, Said> says) {
        var seen = stretches.stream()
                .filter(stretch ->
                        stretch.isSeenOn(asOf) && stretch.endSeenOn(asOf).isAfter(scale.first()))
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
        if (seen.isEmpty()) {
            return;
        }
        lanes.add(new Drawing.Lane(y, y + height / 2, say(name)));
        var free = new ArrayList<LocalDate>();
        for (var stretch : seen) {
            int top = y + lane(free, stretch) * (height + SPACE);
            var said = says.apply(stretch);
            bars.add(bar(stretch, top, height, said));
            if (stretch.isUnsureOn(asOf) && !asOf.isBefore(stretch.endSeenOn(asOf))) {
                bars.add(unsure(stretch, top, height, said));
            }
        }
        y += free.size() * (height + SPACE) + BETWEEN_BANDS - SPACE;
    }

    /** The first lane that is free when the stretch begins. */
    private int lane(List<LocalDate> free, Stretch stretch) {
        for (int i = 0; i < free.size(); i++) {
            if (!free.get(i).isAfter(stretch.from())) {
                free.set(i, taken(stretch));
                return i;
            }
        }
        free.add(taken(stretch));
        return free.size() - 1;
    }

    private LocalDate taken(Stretch stretch) {
        return stretch.isUnsureOn(asOf) ? asOf.plusDays(1) : stretch.endSeenOn(asOf);
    }

    /** What nothing says it was like, from the last day known on. */
    private Drawing.Bar unsure(Stretch stretch, int top, int height, Said said) {
        int x = Math.max(Scale.LEFT, scale.x(stretch.endSeenOn(asOf)));
        int width = Math.max(4, scale.x(asOf.plusDays(1)) - x - 2);
        return new Drawing.Bar(x, top, width, height, "unsure", "", said.address(), said.title());
    }

    private Drawing.Bar bar(Stretch stretch, int top, int height, Said said) {
        int x = Math.max(Scale.LEFT, scale.x(stretch.from()));
        int width = Math.max(4, scale.x(stretch.endSeenOn(asOf)) - x - 2);
        var text = height == BAR ? fitting(said.text(), width - 12) : "";
        return new Drawing.Bar(x, top, width, height, said.kind(), text, said.address(), said.title());
    }

    /** As much of the words as the bar has room for. Digits and capitals, of which codes are made, are wider than letters of words are on average. */
    private static String fitting(String words, int width) {
        boolean isCode = words.matches("[A-Z0-9]+");
        int letters = (int) (width / (isCode ? CAPITAL : LETTER));
        if (words.length() <= letters) {
            return words;
        }
        if (letters >= FEWEST_LETTERS && !isCode) {
            return words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, letters - 1)))
                            .strip() + "…";
        }
        var number = words.split(" ", 2)[0];
        return number.length() <= letters ? number : "";
    }

    private Said home(HomeRow home) {
        return new Said(
                "home-" + home.kind(),
                say("lifeline.home", home.number(), home.place().words()),
                "#home-" + home.number(),
                say("lifeline.home.title", home.number(), home.place().words(), period(home)));
    }

    private Said worker(WorkerRow worker) {
        if (worker.nobody()) {
            return new Said(
                    "nobody", say("nobody.now"), "#" + worker.anchor(), say("lifeline.nobody.title", period(worker)));
        }
        var name = worker.name() == null ? say("worker.unnamed") : worker.name();
        return new Said("worker", name, "#" + worker.anchor(), say("lifeline.worker.title", name, period(worker)));
    }

    private Said missing(PersonFacts.Missing missing) {
        var words = Coded.of(CodeList.MISSING, missing.kind()).words();
        return new Said("missing", "", "#missing", say("lifeline.missing.title", words, period(missing)));
    }

    private Said order(PersonFacts.Order order) {
        return new Said("order", "", "#orders", say("lifeline.order.title", period(order)));
    }

    private void reviews(List<PersonFacts.Review> reviews) {
        var seen = reviews.stream()
                .map(PersonFacts.Review::heldOn)
                .filter(day -> !day.isBefore(scale.first()) && !day.isAfter(asOf))
                .toList();
        if (!seen.isEmpty()) {
            lanes.add(new Drawing.Lane(y, y + THIN / 2, say("lifeline.reviews")));
            seen.forEach(day -> ticks.add(new Drawing.Tick(scale.x(day), y, y + THIN)));
            y += THIN + BETWEEN_BANDS;
        }
    }

    private String period(Stretch stretch) {
        if (stretch.isUnsureOn(asOf)) {
            return say("period.left-open", Dates.longDay(stretch.from()), LeftOpenWords.of(stretch.leftOpen()));
        }
        var until = stretch.untilAsSaid();
        return until == null
                ? say("period.running", Dates.longDay(stretch.from()))
                : say("period.ended", Dates.longDay(stretch.from()), Dates.longDay(until));
    }
}
