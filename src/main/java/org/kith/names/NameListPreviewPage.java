package org.kith.names;

import static org.kith.web.Words.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.returns.Finding;
import org.kith.web.Page;

/**
 * What a list would do, before anything is loaded.
 *
 * @param tables all that the file holds
 * @param table the one shown
 * @param plan null where it is not known which columns hold numbers and names
 * @param ticked names that are to be replaced, as the form says it
 */
record NameListPreviewPage(
        Viewer viewer,
        Carried carried,
        List<NameTable> tables,
        NameTable table,
        Columns columns,
        @Nullable Plan plan,
        Set<String> ticked)
        implements Page {
    private static final int SAMPLE = 10;
    private static final int MOST_TICKS = 500;
    private static final int MOST_FINDINGS = 100;

    /** The first of those who get a name, to see whether the columns are right. */
    List<Step> sample() {
        return of(Field.NAME, Step.Kind.NEW).stream().limit(SAMPLE).toList();
    }

    /** Those who are called otherwise, as many as a form takes. */
    List<Step> others() {
        return of(Step.Kind.OTHER).stream().limit(MOST_TICKS).toList();
    }

    /** The columns that Kith has no place for, and that are not chosen for anything else. */
    List<String> withoutPlace() {
        return IntStream.range(0, table.heading().size())
                .filter(column -> !columns.places().containsValue(column))
                .mapToObj(table::heading)
                .filter(heading -> Field.hasNoPlace(ofWorkers(), heading))
                .toList();
    }

    int count(Step.Kind kind) {
        return of(Field.NAME, kind).size();
    }

    /** What is put where there is nothing yet beside names, in words. */
    List<String> besides() {
        return shownBesides().stream()
                .filter(field -> !of(field, Step.Kind.NEW).isEmpty())
                .map(field -> say(
                        "name-list.preview." + field.key() + (ofWorkers() ? ".workers" : ""),
                        of(field, Step.Kind.NEW).size()))
                .toList();
    }

    /** The columns that stand beside the name in the sample. */
    List<Field> shownBesides() {
        return plan == null
                ? List.of()
                : plan.list().fields().stream()
                        .filter(field -> field != Field.NAME)
                        .toList();
    }

    boolean changesNothing() {
        return plan != null
                && of(Step.Kind.NEW).isEmpty()
                && of(Step.Kind.OTHER).isEmpty();
    }

    boolean saysTeams() {
        return plan != null && plan.list().fields().contains(Field.TEAM);
    }

    int countOthers() {
        return of(Step.Kind.OTHER).size();
    }

    boolean ofWorkers() {
        return columns.ofWorkers();
    }

    List<Finding> findings() {
        return plan == null ? List.of() : plan.findings();
    }

    List<Finding> shownFindings() {
        return findings().stream().limit(MOST_FINDINGS).toList();
    }

    int unnamed() {
        return plan == null ? 0 : plan.list().unnamed();
    }

    boolean isTicked(Step step) {
        return ticked.contains(step.tick());
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

    /** The young people whose names the page shows. */
    List<UUID> shown() {
        return ofWorkers()
                ? List.of()
                : Stream.concat(sample().stream(), others().stream())
                        .map(step -> step.standing().id())
                        .toList();
    }

    @Override
    public Map<String, String> toPutRight() {
        var wrong = new LinkedHashMap<String, String>();
        columns.wrong().forEach((field, why) -> wrong.put(field.key(), say(why)));
        return wrong;
    }

    @Override
    public int status() {
        return plan == null ? 422 : 200;
    }

    private List<Step> of(Field field, Step.Kind kind) {
        return plan == null ? List.of() : plan.of(field, kind);
    }

    private List<Step> of(Step.Kind kind) {
        return plan == null ? List.of() : plan.of(kind);
    }
}
