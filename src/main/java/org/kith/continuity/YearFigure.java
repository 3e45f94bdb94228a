package org.kith.continuity;

import static org.kith.words.Words.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A figure of one year with what it means, in a sentence that reads on from it. */
public record YearFigure(String value, String meaning) {

    public static List<YearFigure> of(Continuity year) {
        return Stream.of(
                        count("workers", year.workers()),
                        count("days-without", year.daysWithoutWorker()),
                        count("changes", year.changes()),
                        count("asked", year.askedByChild()),
                        count("longest", year.longestSpellDays()),
                        count("current", year.currentSpellDays()),
                        year.workers() == 0 ? null : share(year.upc()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static YearFigure count(String key, int value) {
        return new YearFigure(say("number.whole", value), say("figure." + key, value));
    }

    private static YearFigure share(BigDecimal upc) {
        var percent = upc.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return new YearFigure(say("said.percent", percent), say("figure.upc"));
    }
}
