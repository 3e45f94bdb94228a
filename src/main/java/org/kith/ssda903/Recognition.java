package org.kith.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Refusal;
import org.kith.intake.Rows;
import org.kith.intake.TableRow;

/**
 * Tells which table is which module: by what somebody chose, else by its name, else by its columns. A name that none of its
 * columns bears out counts for nothing. Where a module may be one of several tables, or a table one of several modules,
 * nothing is guessed.
 */
final class Recognition {

    private static final int SEEN = 3;
    private static final int SEEN_COLUMNS = 5;

    private final List<Table> tables;
    private final Map<ReturnFile, String> chosen;
    private final Map<Table, Set<ReturnFile>> kinds = new LinkedHashMap<>();
    private final Map<Table, Heading> headings = new LinkedHashMap<>();
    private final Map<ReturnFile, List<Table>> modules = new EnumMap<>(ReturnFile.class);
    private final Map<Table, Glimpse> glimpses = new LinkedHashMap<>();
    private final Map<Table, Refusal> unreadable = new LinkedHashMap<>();
    private final List<WhichIsWhich.Question> questions = new ArrayList<>();

    /** @param chosen names of tables by module; an empty name says that none of them is that module */
    Recognition(List<Table> tables, Map<ReturnFile, String> chosen) throws IOException {
        this.tables = tables;
        this.chosen = chosen;
        for (Table table : tables) {
            boolean isEmpty = !open(table);
            kinds.put(table, isEmpty && table instanceof Table.Sheet ? Set.of() : kinds(table));
        }
        for (ReturnFile kind : ReturnFile.values()) {
            String choice = chosen.get(kind);
            if (choice == null) {
                decide(kind);
            } else if (choice.equals(ReturnReader.ALL)) {
                readAll(kind, candidates(kind));
            } else if (!choice.isEmpty()) {
                modules.put(kind, List.of(chosen(choice)));
            }
        }
    }

    /** The tables by module, the header first, since it says which children there are. */
    Map<ReturnFile, List<Table>> modules() {
        return modules;
    }

    boolean isRead(Table table) {
        return modules.values().stream().anyMatch(tables -> tables.contains(table));
    }

    /** The modules a table may be by itself. */
    Set<ReturnFile> mayBe(Table table) {
        return kinds.getOrDefault(table, Set.of());
    }

    List<WhichIsWhich.Question> questions() {
        return questions;
    }

    /** A sheet without a row is no news: a new workbook may have three. */
    boolean isEmptySheet(Table table) {
        return table instanceof Table.Sheet && columns(table).isEmpty();
    }

    /** What is in the first of the tables, where it is none that a return has. */
    String seen() {
        return tables.stream()
                .limit(SEEN)
                .map(table -> table.name() + seen(table))
                .collect(Collectors.joining("; "));
    }

    private String seen(Table table) {
        @Nullable Glimpse glimpse = glimpses.get(table);
        if (glimpse != null) {
            return (glimpse.isWithoutHeadings() ? " without headings, which begins " : " with the columns ")
                    + glimpse.headings().stream().limit(SEEN_COLUMNS).collect(Collectors.joining(", "));
        }
        @Nullable Refusal why = unreadable.get(table);
        return why == null
                ? ", which is empty"
                : ", which holds " + why.finding().found();
    }

    /** Where no table can be told to be the header, it may be any that tells of children. */
    void askForHeader() {
        ask(tables.stream().filter(table -> columns(table).contains("CHILD")).toList());
    }

    /** The same beside other parts of a return: of what is none of them any may be the header, whatever its headings are called, but not what has none. */
    void askForHeaderAmongOthers() {
        List<Table> others = tables.stream()
                .filter(table -> mayBe(table).isEmpty() && !columns(table).isEmpty())
                .filter(table -> !isWithoutHeadings(table))
                .toList();
        if (!others.isEmpty()) {
            ask(others);
        } else if (withoutHeadings().isEmpty()) {
            askForHeader();
        }
    }

    private void ask(List<Table> candidates) {
        if (!candidates.isEmpty()) {
            questions.add(new WhichIsWhich.Question(ReturnFile.HEADER.title(), names(candidates), false));
        }
    }

    WhichIsWhich which() throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        modules.forEach((kind, read) -> names.put(kind.title(), String.join(", ", names(read))));
        return new WhichIsWhich(
                names(tables), names, List.copyOf(questions), List.copyOf(glimpses.values()), rowsOffered());
    }

    /** Counted only where somebody is asked to choose. */
    private Map<String, Integer> rowsOffered() throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Table table : tables) {
            if (glimpses.containsKey(table)
                    && questions.stream().anyMatch(one -> one.candidates().contains(table.name()))) {
                count(table, counts);
            }
        }
        return counts;
    }

    /** One that breaks off has no number: reading it says why. */
    private static void count(Table table, Map<String, Integer> counts) throws IOException {
        try {
            counts.put(table.name(), rows(table));
        } catch (Refusal breaksOff) {
            counts.remove(table.name());
        }
    }

    private static int rows(Table table) throws IOException {
        try (Rows rows = table.open()) {
            Heading heading = Objects.requireNonNull(Heading.find(rows));
            int count = 0;
            for (TableRow row = heading.next(rows); row != null; row = heading.next(rows)) {
                count++;
            }
            return count;
        }
    }

    private void readAll(ReturnFile kind, List<Table> candidates) {
        if (!candidates.isEmpty()) {
            modules.put(kind, candidates);
        }
    }

    private void decide(ReturnFile kind) {
        List<Table> candidates = candidates(kind);
        if (candidates.size() == 1 && mayBe(candidates.getFirst()).size() == 1) {
            modules.put(kind, candidates);
        } else if (!candidates.isEmpty()) {
            questions.add(new WhichIsWhich.Question(kind.title(), names(candidates), candidates.size() > 1));
        }
    }

    /** A table that may be several modules stands back behind one that can only be this. */
    private List<Table> candidates(ReturnFile kind) {
        List<Table> all = beforeVeryHidden(tables.stream()
                .filter(table -> mayBe(table).contains(kind) && !chosen.containsValue(table.name()))
                .toList());
        List<Table> borneOut =
                all.stream().filter(table -> isBorneOut(kind, table)).toList();
        boolean isOneWhole = borneOut.stream().anyMatch(table -> kind.fits(columns(table, kind)));
        List<Table> only = (borneOut.isEmpty() ? all : isOneWhole ? withColumns(borneOut, kind) : borneOut)
                .stream().filter(table -> mayBe(table).size() == 1).toList();
        return beforeLabels(kind, only.isEmpty() ? all : only);
    }

    /** One that is told by its name, or by columns named as the return names them, goes before one that is told by what items are called in words alone. */
    private List<Table> beforeLabels(ReturnFile kind, List<Table> candidates) {
        List<Table> named = candidates.stream()
                .filter(table -> table.named().contains(kind) || kind.fits(columns(table)))
                .toList();
        return named.isEmpty() ? candidates : named;
    }

    /** A sheet that only a program can show stands back behind those that people see: nobody who hands the workbook in knows of it. */
    private static List<Table> beforeVeryHidden(List<Table> candidates) {
        List<Table> seen =
                candidates.stream().filter(table -> !table.isVeryHidden()).toList();
        return seen.isEmpty() ? candidates : seen;
    }

    /** Not so a list of what the columns mean, or one of children. Of what cannot be told apart into columns nothing is known. */
    private boolean isBorneOut(ReturnFile kind, Table table) {
        return kind.isTold(columns(table, kind)) || !columns(table).contains("CHILD");
    }

    /** Without those that only have the name, such as sums over the module. Of what cannot be told apart into columns nothing is known. */
    private List<Table> withColumns(List<Table> named, ReturnFile kind) {
        return named.stream()
                .filter(table -> columns(table).size() < 2 || ColumnNames.known(List.copyOf(columns(table, kind))) > 0)
                .toList();
    }

    private Set<String> columns(Table table) {
        Heading heading = headings.get(table);
        return heading == null ? Set.of() : heading.columns();
    }

    /** With what its items are called in words in that module. */
    private Set<String> columns(Table table, ReturnFile kind) {
        Heading heading = headings.get(table);
        return heading == null ? Set.of() : Set.copyOf(heading.columns(kind));
    }

    private boolean isWithoutHeadings(Table table) {
        Heading heading = headings.get(table);
        return heading != null && heading.isMissing();
    }

    /** Tables that have no headings, whose first line is a row. */
    List<String> withoutHeadings() {
        return tables.stream()
                .filter(table -> mayBe(table).isEmpty() && isWithoutHeadings(table))
                .map(Table::name)
                .toList();
    }

    private Table chosen(String name) throws Refusal {
        for (Table table : tables) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        throw new Refusal(name, 0, "", "one of the files or sheets handed in; this one is not among them");
    }

    private Set<ReturnFile> kinds(Table table) {
        Set<ReturnFile> named = table.named();
        Set<ReturnFile> fitting = EnumSet.noneOf(ReturnFile.class);
        for (ReturnFile kind : ReturnFile.values()) {
            if (kind.fits(columns(table, kind))) {
                fitting.add(kind);
            }
        }
        @Nullable ReturnFile only = named.size() == 1 ? named.iterator().next() : null;
        if (only != null && (fitting.isEmpty() || fitting.contains(only) || only.isTold(columns(table, only)))) {
            return named;
        }
        Set<ReturnFile> both = EnumSet.noneOf(ReturnFile.class);
        both.addAll(fitting);
        both.retainAll(named);
        return both.isEmpty() ? fitting : both;
    }

    /** Whether a table has any row; if it cannot be read and is needed, reading it says why. */
    private boolean open(Table table) throws IOException {
        try (Rows rows = table.open()) {
            Heading heading = Heading.find(rows);
            if (heading == null) {
                return false;
            }
            headings.put(table, heading);
            glimpses.put(table, Glimpse.of(table.name(), heading, rows));
        } catch (Refusal why) {
            unreadable.put(table, why);
            headings.remove(table);
        }
        return true;
    }

    private static List<String> names(List<Table> tables) {
        return tables.stream().map(Table::name).toList();
    }
}
