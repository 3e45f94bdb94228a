package org.kith.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final Map<Table, Set<String>> columns = new LinkedHashMap<>();
    private final Map<ReturnFile, List<Table>> modules = new EnumMap<>(ReturnFile.class);
    private final Map<Table, Glimpse> glimpses = new LinkedHashMap<>();
    private final Map<Table, Refusal> unreadable = new LinkedHashMap<>();
    private final List<WhichIsWhich.Question> questions = new ArrayList<>();

    /** @param chosen names of tables by module; an empty name says that none of them is that module */
    Recognition(List<Table> tables, Map<ReturnFile, String> chosen) throws IOException {
        this.tables = tables;
        this.chosen = chosen;
        for (Table table : tables) {
            Optional<Set<String>> headings = open(table);
            columns.put(table, headings.orElse(Set.of()));
            kinds.put(
                    table,
                    headings.isEmpty() && table instanceof Sheet ? Set.of() : kinds(table, headings.orElse(Set.of())));
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
        return table instanceof Sheet && columns.getOrDefault(table, Set.of()).isEmpty();
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
            return " with the columns "
                    + glimpse.headings().stream().limit(SEEN_COLUMNS).collect(Collectors.joining(", "));
        }
        @Nullable Refusal why = unreadable.get(table);
        return why == null
                ? ", which is empty"
                : ", which holds " + why.finding().found();
    }

    /** Where no table can be told to be the header, it may be any that tells of children. */
    void askForHeader() {
        ask(tables.stream()
                .filter(table -> columns.getOrDefault(table, Set.of()).contains("CHILD"))
                .toList());
    }

    /** The same beside other parts of a return: of what is none of them any may be the header, whatever its headings are called. */
    void askForHeaderAmongOthers() {
        List<Table> others = tables.stream()
                .filter(table -> mayBe(table).isEmpty()
                        && !columns.getOrDefault(table, Set.of()).isEmpty())
                .toList();
        if (others.isEmpty()) {
            askForHeader();
        } else {
            ask(others);
        }
    }

    private void ask(List<Table> candidates) {
        if (!candidates.isEmpty()) {
            questions.add(new WhichIsWhich.Question(ReturnFile.HEADER.title(), names(candidates)));
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
            questions.add(new WhichIsWhich.Question(kind.title(), names(candidates)));
        }
    }

    /** A table that may be several modules stands back behind one that can only be this. */
    private List<Table> candidates(ReturnFile kind) {
        List<Table> all = beforeVeryHidden(tables.stream()
                .filter(table -> mayBe(table).contains(kind) && !chosen.containsValue(table.name()))
                .toList());
        List<Table> borneOut = all.stream()
                .filter(table -> isBorneOut(kind, columns.getOrDefault(table, Set.of())))
                .toList();
        boolean isOneWhole = borneOut.stream().anyMatch(table -> kind.fits(columns.getOrDefault(table, Set.of())));
        List<Table> only = (borneOut.isEmpty() ? all : isOneWhole ? withColumns(borneOut) : borneOut)
                .stream().filter(table -> mayBe(table).size() == 1).toList();
        return only.isEmpty() ? all : only;
    }

    /** A sheet that only a program can show stands back behind those that people see: nobody who hands the workbook in knows of it. */
    private static List<Table> beforeVeryHidden(List<Table> candidates) {
        List<Table> seen =
                candidates.stream().filter(table -> !table.isVeryHidden()).toList();
        return seen.isEmpty() ? candidates : seen;
    }

    /** Not so a list of what the columns mean, or one of children. Of what cannot be told apart into columns nothing is known. */
    private static boolean isBorneOut(ReturnFile kind, Set<String> columns) {
        return kind.isTold(columns) || !columns.contains("CHILD");
    }

    /** Without those that only have the name, such as sums over the module. Of what cannot be told apart into columns nothing is known. */
    private List<Table> withColumns(List<Table> named) {
        return named.stream()
                .filter(table -> columns.getOrDefault(table, Set.of()).size() < 2
                        || ColumnNames.known(List.copyOf(columns.getOrDefault(table, Set.of()))) > 0)
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

    private static Set<ReturnFile> kinds(Table table, Set<String> columns) {
        Set<ReturnFile> named = table.named();
        Set<ReturnFile> fitting = EnumSet.noneOf(ReturnFile.class);
        for (ReturnFile kind : ReturnFile.values()) {
            if (kind.fits(columns)) {
                fitting.add(kind);
            }
        }
        @Nullable ReturnFile only = named.size() == 1 ? named.iterator().next() : null;
        if (only != null && (fitting.isEmpty() || fitting.contains(only) || only.isTold(columns))) {
            return named;
        }
        Set<ReturnFile> both = EnumSet.noneOf(ReturnFile.class);
        both.addAll(fitting);
        both.retainAll(named);
        return both.isEmpty() ? fitting : both;
    }

    /** The columns of a table that has any row; none if it cannot be read: if it is needed, reading it says why. */
    private Optional<Set<String>> open(Table table) throws IOException {
        try (Rows rows = table.open()) {
            Heading heading = Heading.find(rows);
            if (heading != null) {
                glimpses.put(table, Glimpse.of(table.name(), heading, rows));
            }
            return Optional.ofNullable(heading).map(Heading::columns);
        } catch (Refusal why) {
            unreadable.put(table, why);
            return Optional.of(Set.of());
        }
    }

    private static List<String> names(List<Table> tables) {
        return tables.stream().map(Table::name).toList();
    }
}
