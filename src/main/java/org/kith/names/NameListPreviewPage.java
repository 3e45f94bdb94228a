package org.kith.names;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.kith.words.Words.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.intake.Finding;
import org.kith.ssda903.FindingWords;
import org.kith.web.FormPage;

/**
 * What a list would do, before anything is loaded.
 *
 * @param tables all that the file holds
 * @param table the one shown
 * @param plan null where it is not known which columns hold numbers and names
 * @param ticked names that are to be replaced, as the form says it
 * @param waits why nothing was loaded yet; null where nobody asked for that
 */
record NameListPreviewPage(
        Viewer viewer,
        Carried carried,
        List<NameTable> tables,
        NameTable table,
        Columns columns,
        @Nullable Plan plan,
        Set<String> ticked,
        @Nullable Waits waits)
        implements FormPage {
    private static final int MOST_PEOPLE = 500;
    private static final int MOST_TICKS = 500;
    private static final int MOST_FINDINGS = 100;
    private static final int LONG = 1_000;

    /** What is put where there is nothing yet, person by person, as many as a page takes. */
    List<Change> changes() {
        return allChanges().stream().limit(MOST_PEOPLE).toList();
    }

    int countChanges() {
        return allChanges().size();
    }

    /** Of what something is put where there is nothing yet. */
    List<Field> changed() {
        return plan == null
                ? List.of()
                : plan.list().fields().stream()
                        .filter(field -> !of(field, Step.Kind.NEW).isEmpty())
                        .toList();
    }

    private List<Change> allChanges() {
        return of(Step.Kind.NEW).stream()
                .collect(groupingBy(step -> step.standing().id(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Change::of)
                .toList();
    }

    /** Those who are called otherwise, as many as a form takes. */
    List<Step> others() {
        return of(Step.Kind.OTHER).stream().limit(MOST_TICKS).toList();
    }

    /** Sheets of the file that are not shown, and not loaded with this one. */
    String otherSheets() {
        return tables.stream().filter(one -> one != table).map(NameTable::name).collect(joining(", "));
    }

    /** The columns that Kith has no place for, and that are not read as anything else; none as long as it is not known whose list it is. */
    List<String> withoutPlace() {
        return IntStream.range(0, table.heading().size())
                .filter(column ->
                        columns.has(columns.number()) && !columns.read().contains(column))
                .mapToObj(table::heading)
                .filter(heading -> Field.hasNoPlace(ofWorkers(), heading))
                .toList();
    }

    /** What is put where there is nothing yet, in words. */
    List<String> puts() {
        if (changesNothing()) {
            return List.of(say("name-list.preview.nothing"));
        }
        var fields = changed().isEmpty() ? List.of(Field.NAME) : changed();
        return fields.stream()
                .map(field -> say(
                        "name-list.preview." + field.key() + (ofWorkers() ? ".workers" : ""),
                        of(field, Step.Kind.NEW).size()))
                .toList();
    }

    /** What stands in Kith already, and what stands there otherwise, in words. */
    List<String> stands() {
        return plan == null
                ? List.of()
                : Stream.of(Step.Kind.SAME, Step.Kind.OTHER)
                        .flatMap(kind -> plan.list().fields().stream().map(field -> stands(field, kind)))
                        .filter(words -> !words.isEmpty())
                        .toList();
    }

    private String stands(Field field, Step.Kind kind) {
        var key = kind == Step.Kind.SAME ? "name-list.preview.same." : "name-list.preview.other.";
        return say(key + field.key(), of(field, kind).size());
    }

    boolean changesNothing() {
        return plan != null
                && of(Step.Kind.NEW).isEmpty()
                && of(Step.Kind.OTHER).isEmpty();
    }

    boolean saysTeams() {
        return plan != null && plan.list().fields().contains(Field.TEAM);
    }

    /** Whether loading it takes longer than anybody thinks that a page does. */
    boolean isLong() {
        return of(Step.Kind.NEW).size() + of(Step.Kind.OTHER).size() > LONG;
    }

    int countOthers() {
        return of(Step.Kind.OTHER).size();
    }

    boolean ofWorkers() {
        return columns.ofWorkers();
    }

    /** What was found, a fault that many lines share once. */
    List<Finding> findings() {
        return plan == null ? List.of() : FindingWords.told(plan.findings());
    }

    List<Finding> shownFindings() {
        return findings().stream().limit(MOST_FINDINGS).toList();
    }

    int unnamed() {
        return plan == null ? 0 : plan.list().unnamed();
    }

    String now(Step step) {
        if (step.now() != null) {
            return step.now();
        }
        return step.of() == Field.NAME
                ? say("name-list.now.taken-back")
                : say("name-list.now.taken-back." + step.of().key());
    }

    boolean byThemselves(Step step) {
        return plan != null && plan.byThemselves(step);
    }

    /** The young people of whom the page shows anything: those of whom it shows how they are reached now, and the others. */
    Map<Boolean, List<UUID>> shownReached() {
        var reached = others().stream()
                .filter(step -> step.of().way().isPresent() && step.now() != null)
                .map(step -> step.standing().id())
                .collect(toSet());
        return shown().stream().collect(partitioningBy(reached::contains));
    }

    /** By which it is told what stands where, as long as that is not known. */
    FirstLines first() {
        return new FirstLines(table);
    }

    private List<UUID> shown() {
        return ofWorkers()
                ? List.of()
                : Stream.concat(
                                changes().stream().map(Change::standing),
                                others().stream().map(Step::standing))
                        .map(Standing::id)
                        .distinct()
                        .toList();
    }

    /** What was chosen and ticked, and what is to be put right in it. */
    @Override
    public Form form() {
        var form = Form.empty().with("sheet", table.name()).withAll("overwrite", ticked);
        for (var field : Field.CHOSEN) {
            form = form.with(field.key(), String.valueOf(columns.of(field)));
        }
        for (var wrong : columns.wrong().entrySet()) {
            form = form.refuse(wrong.getKey().key(), wrong.getValue());
        }
        return form;
    }

    /** The columns to choose from. */
    List<Option> choices() {
        return IntStream.range(0, table.heading().size())
                .mapToObj(column -> new Option(String.valueOf(column), called(column)))
                .toList();
    }

    String called(int column) {
        return table.heading(column).isEmpty() ? say("name-list.column.number", column + 1) : table.heading(column);
    }

    @Override
    public int status() {
        return plan == null ? 422 : waits == null ? 200 : 409;
    }

    private List<Step> of(Field field, Step.Kind kind) {
        return plan == null ? List.of() : plan.of(field, kind);
    }

    private List<Step> of(Step.Kind kind) {
        return plan == null ? List.of() : plan.of(kind);
    }
}
