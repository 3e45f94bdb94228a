package org.kith.ssda903;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;

/** The children of a return while it is read, and which of them a row is about. */
final class Children {

    private static final String ZEROS =
            "the number with the zeros at its beginning, as other files have it; joined, since it fits one child only";
    private static final String MORE_ZEROS =
            "the number without these zeros at its beginning, as most files have it; joined, since it fits one child only";
    private static final String NOT_JOINED =
            "a child who has a header row; a number there has other zeros at its beginning, but ";

    private final Map<String, ChildUnderway> byNumber = new LinkedHashMap<>();
    private final Map<String, List<ChildUnderway>> bare = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<String, Lost> lost = new LinkedHashMap<>();

    /** Rows whose numbers have more zeros than the header's, and what the header has in their place, by file. */
    private final Map<String, Lost> longer = new LinkedHashMap<>();

    private final Map<String, Lost> ofHeader = new LinkedHashMap<>();
    private @Nullable Births births;

    /** Rows of a file whose numbers lost their zeros: the first of them, and how many there are. */
    private record Lost(Row first, String number, int rows) {
        Lost more(Lost other) {
            return new Lost(first, number, rows + other.rows);
        }
    }

    Collection<ChildUnderway> all() {
        return byNumber.values();
    }

    /** The child of exactly that number. */
    @Nullable
    ChildUnderway of(String number) {
        return byNumber.get(number);
    }

    void add(ChildUnderway child) {
        String number = child.header().child();
        byNumber.put(number, child);
        bare.computeIfAbsent(ChildNumber.bare(number), _ -> new ArrayList<>(1)).add(child);
    }

    /** Says that the header row of a child could not be read. */
    void cannotRead(String number) {
        unreadable.add(number);
    }

    /** The child a row is about, if the header names them: by the number as it stands, else by the one that lost its zeros. */
    @Nullable
    ChildUnderway of(Row row) throws Refusal {
        String number = row.child();
        ChildUnderway child = byNumber.get(number);
        if (child != null) {
            child.writtenSoIn(row.file());
            return child;
        }
        List<ChildUnderway> alike = bare.getOrDefault(ChildNumber.bare(number), List.of());
        if (number.isEmpty() || alike.size() != 1 || !fits(row, alike.getFirst().header())) {
            return null;
        }
        countZeros(row, alike.getFirst());
        row.belongsTo(alike.getFirst().header().child());
        return alike.getFirst();
    }

    /** A header that does not say when somebody was born, or says what is no date, is read with what the other files say, where all of it is the same. */
    void supplyBirth(Row row) throws Refusal {
        if (RowDates.isDay(row, "DOB")) {
            return;
        }
        if (births == null) {
            births = Births.of(row.origin());
        }
        LocalDate birth = births.of(row.number());
        if (birth != null) {
            row.noteOnce("DOB", row.value("DOB"), Remarks.BIRTH_OF_OTHERS);
            row.readAs("DOB", birth.toString());
        }
    }

    void leaveOutUnknown(Row row) throws Refusal {
        List<ChildUnderway> alike = bare.getOrDefault(ChildNumber.bare(row.number()), List.of());
        if (row.isSound() && !alike.isEmpty() && !unreadable.contains(row.number())) {
            row.leaveOut(
                    "CHILD",
                    row.value("CHILD") + " ("
                            + alike.stream()
                                    .map(child -> child.header().child())
                                    .collect(Collectors.joining(", ")) + ")",
                    NOT_JOINED
                            + (alike.size() == 1 ? "whose birthday is not the same" : "it fits more than one child"));
        } else if (row.isSound()) {
            row.leaveOut(
                    "CHILD",
                    unreadable.contains(row.number())
                            ? "a child whose header row can be read; that of this child cannot"
                            : "a child who has a header row");
        }
    }

    /** Numbers by which children are known in the end, by those their rows were read with. */
    Map<String, String> renamed() {
        var renamed = new HashMap<String, String>();
        byNumber.forEach((number, child) -> {
            if (!number.equals(child.number())) {
                renamed.put(number, child.number());
            }
        });
        return renamed;
    }

    /** Whether all zeros are lost from one of both numbers, and the row is not about somebody born on another day. */
    private static boolean fits(Row row, HeaderRow header) {
        String bare = ChildNumber.bare(row.number());
        boolean lost = bare.equals(row.number()) || bare.equals(header.child());
        return lost
                && (!row.kind().has("DOB")
                        || row.lacks("DOB")
                        || header.dateOfBirth().equals(RowDates.orNone(row, "DOB")));
    }

    private void countZeros(Row row, ChildUnderway child) {
        boolean firstSo = child.alsoWritten(row.number());
        if (row.number().length() < child.header().child().length()) {
            count(lost, new Lost(row, row.number(), 1));
            return;
        }
        count(longer, new Lost(row, row.number(), 1));
        if (firstSo) {
            count(ofHeader, new Lost(child.firstRow(), child.header().child(), 1));
        }
    }

    private static void count(Map<String, Lost> files, Lost one) {
        files.merge(one.first().file(), one, Lost::more);
    }

    /** Where most files have the header's numbers, zeros that few have were put there; else the header lost them. Which, is said once for the set. */
    void settleZeros(Findings findings) throws Refusal {
        long asInHeader = 1
                + byNumber.values().stream()
                        .filter(ChildUnderway::isWrittenOtherwise)
                        .flatMap(child -> child.files().stream())
                        .distinct()
                        .count();
        if (longer.size() < asInHeader) {
            byNumber.values().forEach(ChildUnderway::keepsItsNumber);
            note(longer, MORE_ZEROS, findings);
        } else {
            ofHeader.values().forEach(one -> count(lost, one));
        }
        note(lost, ZEROS, findings);
    }

    private static void note(Map<String, Lost> lost, String expected, Findings findings) throws Refusal {
        if (lost.isEmpty()) {
            return;
        }
        Lost first = lost.values().iterator().next();
        Finding one = lost.size() == 1
                ? Finding.noted(
                        first.first().file(),
                        first.first().line(),
                        first.first().origin().label("CHILD"),
                        first.number(),
                        expected)
                : Finding.noted("", 0, "", first.number() + " (" + String.join(", ", lost.keySet()) + ")", expected);
        int rows = lost.values().stream().mapToInt(Lost::rows).sum();
        findings.add(one.withMore(new Finding.More(List.of(), rows - 1)));
    }

    /** When children were born as the files beside the header say it; looked for only where a header does not. */
    private record Births(Map<String, Set<LocalDate>> days) {

        static Births of(Origin header) {
            Map<String, Set<LocalDate>> days = new HashMap<>();
            header.shortYears().tables().forEach((kind, tables) -> {
                if (kind != ReturnFile.HEADER) {
                    tables.forEach(table -> collect(
                            table,
                            new Origin(table.name(), kind, false, header.year(), header.shortYears(), new Findings()),
                            days));
                }
            });
            return new Births(days);
        }

        /** The day on which all rows of a child agree. */
        @Nullable
        LocalDate of(String child) {
            Set<LocalDate> said = days.getOrDefault(child, Set.of());
            return said.size() == 1 ? said.iterator().next() : null;
        }

        /** What cannot be read says nothing here; the reading of it says why. */
        private static void collect(Table table, Origin origin, Map<String, Set<LocalDate>> days) {
            try (Rows rows = table.open()) {
                Heading heading = Heading.find(rows, origin.kind());
                if (heading == null || !heading.columns().containsAll(Set.of("CHILD", "DOB"))) {
                    return;
                }
                for (@Nullable TableRow read = heading.next(rows); read != null; read = heading.next(rows)) {
                    Map<String, String> values = heading.order().values(read.fields());
                    values.computeIfPresent("DOB", (_, value) -> rows.day(value));
                    Row row = new Row(origin, read.line(), values);
                    if (RowDates.isDay(row, "DOB")) {
                        days.computeIfAbsent(row.number(), _ -> new HashSet<>())
                                .add(Objects.requireNonNull(RowDates.orNone(row, "DOB")));
                    }
                }
            } catch (Refusal refused) {
                return;
            } catch (IOException disk) {
                throw new UncheckedIOException(disk);
            }
        }
    }
}
