package org.kith.measures;

import static org.kith.web.Words.say;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.kith.people.ReportingYear;

/** One row of a published table, by column. Whatever it takes from the row it checks. */
record PublishedRow(long line, Map<String, String> values) {
    private static final String PERIOD = "Reporting year";
    private static final String CHILDREN = "CLA on 31 March";

    PublishedFigure figure() throws Unreadable {
        must("time_identifier", PERIOD);
        must("cla_group", CHILDREN);
        var area = area();
        var measure = one("sw_stability", PublishedFigure.Measure.values(), known -> known.label);
        return new PublishedFigure(
                new PublishedFigure.Key(year(), area.code(), measure), area, count("number"), count("percentage"));
    }

    private int year() throws Unreadable {
        return ReportingYear.parse(value("time_period"))
                .orElseThrow(() -> not("time_period", say("measures.load.year")))
                .ends();
    }

    private Area area() throws Unreadable {
        var kind = one("geographic_level", Area.Kind.values(), known -> known.level);
        return new Area(
                matching(kind.codeColumn, "[A-Z][0-9]{8}", say("measures.load.code")),
                matching(kind.nameColumn, "[\\p{L}\\p{N} .,'’()&/-]{1,100}", say("measures.load.name")),
                kind);
    }

    private String count(String column) throws Unreadable {
        return matching(column, "[0-9]{1,9}|[ckxz]", say("measures.load.number"));
    }

    private void must(String column, String expected) throws Unreadable {
        if (!value(column).equals(expected)) {
            throw not(column, say("measures.load.exactly", expected));
        }
    }

    private String matching(String column, String pattern, String expected) throws Unreadable {
        if (!value(column).matches(pattern)) {
            throw not(column, expected);
        }
        return value(column);
    }

    private <T> T one(String column, T[] known, Function<T, String> label) throws Unreadable {
        return Arrays.stream(known)
                .filter(one -> label.apply(one).equals(value(column)))
                .findFirst()
                .orElseThrow(() -> not(
                        column,
                        say(
                                "measures.load.one-of",
                                String.join(
                                        "”, “", Arrays.stream(known).map(label).toList()))));
    }

    private String value(String column) {
        return values.getOrDefault(column, "");
    }

    private Unreadable not(String column, String expected) {
        return new Unreadable(line, column, value(column), expected);
    }
}
