package org.kith.measures;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kith.codes.ReportingYear;
import org.kith.measures.PublishedFigure.Measure;

/** One row of a published table, by column. Whatever it takes from the row it checks. */
record PublishedRow(long line, PublishedHeading heading, Map<String, String> values) {
    private static final String PERIOD = "Reporting year";
    private static final String CHILDREN = "CLA on 31 March";
    private static final Pattern AGES =
            Pattern.compile("(?:Aged )?(1[789]|2[0-5])(?:(?: to |-)(1[89]|2[0-5]))?(?: years?)?(?: old)?");
    private static final Pattern AREA_CODE = Pattern.compile("[A-Z][0-9]{8}");
    private static final Pattern AREA_NAME = Pattern.compile("[\\p{L}\\p{N} .,'’()&/-]{1,100}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}|[ckxz]");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[a-z]+\\]");
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(,[0-9]{3}){1,2}");
    private static final Set<String> OTHER_MARKS = Set.of("~", ":", "..", "*", "u");
    private static final Pattern FEWER_WORKERS = Pattern.compile("[0-9]+( or more)? social workers? during .*");
    private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{N} .,:;'’‘()&/%+–-]{1,120}");

    /** What is counted, in the table's own words. */
    String label() throws Unreadable {
        return matching(heading.label(), TEXT, say("measures.load.label"));
    }

    /** The group a row is of; empty where the table has none. */
    String group() throws Unreadable {
        return heading.group().isEmpty() ? "" : matching(heading.group(), TEXT, say("measures.load.label"));
    }

    /** The figure of the row; nothing where it is of a group, or counts something, that Kith does not show. */
    Optional<PublishedFigure> figure() throws Unreadable {
        must("time_identifier", PERIOD);
        var year = year();
        var area = area();
        var number = count(heading.number());
        var percentage = count(heading.percentage());
        return measure()
                .map(measure -> new PublishedFigure(
                        new PublishedFigure.Key(year, area.code(), measure), area, number, percentage));
    }

    private Optional<String> measure() throws Unreadable {
        if (heading.kinds().contains(PublishedKind.WORKERS)) {
            return group().equals(CHILDREN) ? ofWorkers() : Optional.empty();
        }
        if (heading.group().isEmpty()) {
            return Optional.of(label());
        }
        var ages = AGES.matcher(group());
        var what = label();
        return ages.matches()
                ? Optional.of(
                        (ages.group(2) == null ? ages.group(1) : ages.group(1) + " to " + ages.group(2)) + "|" + what)
                : Optional.empty();
    }

    private Optional<String> ofWorkers() throws Unreadable {
        var label = label();
        var known = Arrays.stream(Measure.values())
                .filter(measure -> measure.label.equals(label))
                .findFirst()
                .map(Measure::inRow);
        if (known.isEmpty() && !FEWER_WORKERS.matcher(label).matches()) {
            throw not(heading.label(), oneOf(List.of(Measure.values()), measure -> measure.label));
        }
        return known;
    }

    private int year() throws Unreadable {
        return ReportingYear.parse(value("time_period"))
                .orElseThrow(() -> not("time_period", say("measures.load.year")))
                .ends();
    }

    private Area area() throws Unreadable {
        var kind = Arrays.stream(Area.Kind.values())
                .filter(known -> known.level.equals(value("geographic_level")))
                .findFirst()
                .orElseThrow(() -> not("geographic_level", oneOf(List.of(Area.Kind.values()), known -> known.level)));
        return new Area(
                matching(kind.codeColumn, AREA_CODE, say("measures.load.code")),
                matching(kind.nameColumn, AREA_NAME, say("measures.load.name")),
                kind);
    }

    /** A number, also with commas between thousands, or a mark; those of older and other tables for what is not there to see are x. */
    private String count(String column) throws Unreadable {
        var value = value(column).toLowerCase(Locale.ROOT);
        var bare = IN_BRACKETS.matcher(value).matches() ? value.substring(1, value.length() - 1) : value;
        if (bare.equals("low")) {
            return "k";
        }
        if (OTHER_MARKS.contains(bare)) {
            return "x";
        }
        var count = THOUSANDS.matcher(bare).matches() ? bare.replace(",", "") : bare;
        if (!COUNT.matcher(count).matches()) {
            throw not(column, say("measures.load.number"));
        }
        return count;
    }

    private void must(String column, String expected) throws Unreadable {
        if (!value(column).equals(expected)) {
            throw not(column, say("measures.load.exactly", expected));
        }
    }

    private String matching(String column, Pattern pattern, String expected) throws Unreadable {
        if (!pattern.matcher(value(column)).matches()) {
            throw not(column, expected);
        }
        return value(column);
    }

    private static <T> String oneOf(List<T> known, Function<T, String> label) {
        return say(
                "measures.load.one-of",
                String.join("”, “", known.stream().map(label).toList()));
    }

    private String value(String column) {
        return values.getOrDefault(column, "");
    }

    private Unreadable not(String column, String expected) {
        return new Unreadable(line, column, value(column), expected);
    }
}
