package org.kith.names;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;
import org.kith.intake.Finding.Kind;
import org.kith.people.NameForm;
import org.kith.people.PronounsForm;
import org.kith.spelling.Blank;
import org.kith.spelling.SheetError;
import org.kith.spelling.WorkerCode;
import org.kith.ssda903.ChildNumber;
import org.kith.words.TextInput;

/** Reads a table as a list of names, once it is known what stands in which column. */
final class NameListReading {
    private static final List<Field> NAMES = List.of(Field.NAME, Field.LAST_NAME);
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final NameTable table;
    private final Columns columns;
    private final Map<String, GivenName> given = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Set<String> spoilt = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private int unnamed;

    private NameListReading(NameTable table, Columns columns) {
        this.table = table;
        this.columns = columns;
    }

    /** @throws NotRead where it is not known which columns hold numbers and names */
    static NameList read(NameTable table, Columns columns) throws NotRead {
        return read(table, columns, heading -> say("name-list.column.not-read"));
    }

    /** The same where columns are not chosen on a page. */
    static NameList readAtCommand(NameTable table, Columns columns) throws NotRead {
        return read(table, columns, columns::notReadAtCommand);
    }

    private static NameList read(NameTable table, Columns columns, UnaryOperator<String> whyNot) throws NotRead {
        if (!columns.isWhole()) {
            throw NotRead.whichColumns(table, columns);
        }
        var reading = new NameListReading(table, columns);
        reading.noteColumnsLeftAside(whyNot);
        table.lines().forEach(reading::take);
        var names = reading.order.stream()
                .filter(number -> !reading.spoilt.contains(number))
                .map(reading.given::get)
                .toList();
        return new NameList(table, columns, columns.ofWorkers(), names, reading.unnamed, reading.findings);
    }

    /** Columns that are not loaded are named once each, and why. */
    private void noteColumnsLeftAside(UnaryOperator<String> whyNot) {
        var read = columns.read();
        for (var i = 0; i < table.heading().size(); i++) {
            var heading = table.heading(i);
            if (!read.contains(i) && !heading.isEmpty()) {
                findings.add(new Finding(
                        Kind.NOTED,
                        table.name(),
                        table.headingLine(),
                        heading,
                        "",
                        heading,
                        whyAside(heading, whyNot)));
            }
        }
    }

    /** Where no column is chosen for what would be kept, it is not for another column's sake that this one is left aside. */
    private String whyAside(String heading, UnaryOperator<String> whyNot) {
        var kept = Field.kept(columns.ofWorkers());
        return Field.LEFT_ASIDE.stream()
                .filter(field -> field.isOver(heading))
                .findFirst()
                .filter(field -> columns.has(field) || !kept.contains(field))
                .map(field -> say("name-list.no-place." + field.key()))
                .orElseGet(() -> whyNot.apply(heading));
    }

    private void take(NameTable.Line line) {
        if (line.values().isEmpty()) {
            leaveOut(line, columns.number(), "", "", say("name-list.row.quotes"));
            return;
        }
        var number = number(line.value(columns.of(columns.number())));
        var used = used(line);
        var name = used.isEmpty()
                ? NameForm.name(named(line, Field.NAME) + " " + named(line, Field.LAST_NAME))
                : NameForm.name(used);
        var besides = besides(line);
        if (number.isEmpty() && name == null && besides.isEmpty()) {
            return;
        }
        if (!isNumber(number)) {
            leaveOut(
                    line,
                    columns.number(),
                    "",
                    number,
                    number.isEmpty()
                            ? say(
                                    "name-list.row.number.none",
                                    name == null ? besides.values().iterator().next() : name)
                            : say("name-list.row.number"));
        } else {
            unnamed += name == null ? 1 : 0;
            if (name == null || !hasFault(line, number, name)) {
                var values = fit(line, number, besides);
                if (name != null) {
                    values.put(Field.NAME, name);
                }
                add(line, new GivenName(line.number(), number, values));
            }
        }
    }

    /** Whether what stands as a name is none, or none that can be kept; then it is left out. */
    private boolean hasFault(NameTable.Line line, String number, String name) {
        var from = used(line).isEmpty() ? NAMES : List.of(Field.USED_NAME);
        for (var field : from) {
            var value = line.value(columns.of(field));
            if (SheetError.isOne(value)) {
                leaveOut(line, field, number, value, say("name-list.row.error"));
                return true;
            }
        }
        if (NameForm.isTooLong(name)) {
            leaveOut(line, from.getFirst(), number, name, say("name-list.row.shorter"));
            return true;
        }
        if (!LETTER.matcher(name).find()) {
            leaveOut(line, from.getFirst(), number, name, say("name-list.row.letters"));
            return true;
        }
        return false;
    }

    /** What they are called where that stands by itself; empty where nothing does, or what says that there is nothing. */
    private String used(NameTable.Line line) {
        var value = line.value(columns.of(Field.USED_NAME));
        return Blank.isOne(value) || SaysNothing.isSaid(value) ? "" : value;
    }

    /** A name as it stands there; {@code NULL} is none, though nearly anything may be one. */
    private String named(NameTable.Line line, Field field) {
        var value = line.value(columns.of(field));
        return Blank.isOne(value) && (value.equals("NULL") || value.startsWith("(")) || SaysNothing.isSaid(value)
                ? ""
                : value;
    }

    /** Without marks that it is text; a formula that failed says nothing that can be taken for nothing. */
    private static String bare(String value) {
        return SheetError.isOne(value) ? value : SaysNothing.isSaid(value) ? "" : Blank.orValue(value);
    }

    /** What a line has beside the name, without what programs put round it. */
    private Map<Field, String> besides(NameTable.Line line) {
        var besides = new EnumMap<Field, String>(Field.class);
        for (var field : Field.kept(columns.ofWorkers())) {
            var value =
                    field == Field.NAME ? "" : Link.meant(field, TextInput.line(bare(line.value(columns.of(field)))));
            if (!value.isEmpty()) {
                besides.put(field, value);
            }
        }
        return besides;
    }

    /** Those of them that can be kept; what is none is told of, and takes nothing else of the line with it. */
    private Map<Field, String> fit(NameTable.Line line, String number, Map<Field, String> besides) {
        var fit = new EnumMap<Field, String>(Field.class);
        besides.forEach((field, value) -> {
            var wrong = wrong(field, value);
            if (wrong == null) {
                fit.put(
                        field,
                        Objects.requireNonNullElse(
                                field.way().map(way -> way.tidy(value)).orElse(value), value));
            } else {
                findings.add(finding(Kind.NOTED, line.number(), field, number, value, say(wrong))
                        .leavingOut(field.key()));
            }
        });
        return fit;
    }

    /** Why it cannot be kept, as a key in the words files; null where it can. */
    private static @Nullable String wrong(Field field, String value) {
        if (field.way().isPresent()) {
            var wrong = field.way().get().wrong(value);
            return wrong == null ? null : "name-list.row." + wrong;
        }
        if (field == Field.TEAM) {
            return null;
        }
        return !PronounsForm.isTooLong(value) && LETTER.matcher(value).find() && !SheetError.isOne(value)
                ? null
                : "name-list.row.pronouns";
    }

    /** Which of two names of one number is right, nobody can tell: neither is loaded. The same twice is loaded once. */
    private void add(NameTable.Line line, GivenName one) {
        if (one.values().isEmpty()) {
            return;
        }
        var first = given.putIfAbsent(one.number(), one);
        if (first == null) {
            order.add(one.number());
        } else if (first.saysTheSameAs(one)) {
            findings.add(finding(
                    Kind.NOTED,
                    line.number(),
                    columns.number(),
                    one.number(),
                    one.number(),
                    say("name-list.row.twice-same", first.line())));
        } else {
            leaveOut(line, columns.number(), one.number(), one.number(), say("name-list.row.twice", first.line()));
            if (spoilt.add(one.number())) {
                findings.add(finding(
                        Kind.ROW_LEFT_OUT,
                        first.line(),
                        columns.number(),
                        one.number(),
                        one.number(),
                        say("name-list.row.twice", one.line())));
            }
        }
    }

    private void leaveOut(NameTable.Line line, Field field, String number, String found, String expected) {
        findings.add(finding(Kind.ROW_LEFT_OUT, line.number(), field, number, found, expected));
    }

    private Finding finding(Kind kind, long line, Field field, String number, String found, String expected) {
        return new Finding(kind, table.name(), line, table.heading(columns.of(field)), number, found, expected);
    }

    /** A number or a code as returns keep it. */
    private String number(String value) {
        var text = bare(value);
        return columns.ofWorkers() ? WorkerCode.of(text) : ChildNumber.of(text);
    }

    private boolean isNumber(String number) {
        return columns.ofWorkers() ? WorkerCode.isOne(number) : ChildNumber.isOne(number);
    }
}
