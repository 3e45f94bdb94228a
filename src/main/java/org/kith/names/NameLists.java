package org.kith.names;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.intake.Finding;
import org.kith.intake.Finding.Kind;
import org.springframework.stereotype.Component;

/**
 * Loads names from a list: all that can be read of it in one transaction, or nothing. A name that stands in Kith is replaced only where that
 * is asked for, and what was replaced stays in the history.
 */
@Component
public class NameLists {
    private final ActorTransactions acting;
    private final Planning planning;
    private final NameListSql sql;
    private final Reaching reaching;

    NameLists(ActorTransactions acting, Planning planning, NameListSql sql, Reaching reaching) {
        this.acting = acting;
        this.planning = planning;
        this.sql = sql;
        this.reaching = reaching;
    }

    /** What came of a file at the command line. */
    public sealed interface Answer {}

    /** @param loaded one of each table with names in it */
    public record Done(List<Loaded> loaded) implements Answer {}

    /** Nothing was loaded. */
    public record Refused(List<Finding> findings) implements Answer {}

    /**
     * Loads a file for an organisation: every table in it that has numbers and names.
     *
     * @param columns the heading of the column by what it holds ({@code child}, {@code worker}, {@code name}, {@code last-name}, {@code used-name}), where the
     *     heading itself does not say so
     */
    public Answer load(UUID organisation, String file, byte[] bytes, Map<String, String> columns, boolean overwrite) {
        try {
            var lists = lists(NameTables.read(file, bytes), columns);
            var how = overwrite ? Overwriting.ALL : Overwriting.NONE;
            return acting.as(
                    Actor.job(JobName.IMPORT, organisation),
                    viewer -> new Done(lists.stream()
                            .map(list -> load(organisation, list, how))
                            .toList()));
        } catch (NotRead refusal) {
            return new Refused(List.of(refusal.finding()));
        }
    }

    /** Within the running transaction, as whoever it belongs to; where a return is loaded just now, whoever asks is told and does not wait for minutes. */
    Loaded loadUnlessAReturnIs(UUID organisation, NameList list, Overwriting overwriting) {
        if (!sql.noReturnIsLoaded(organisation)) {
            throw new ReturnIsLoaded();
        }
        return load(organisation, list, overwriting);
    }

    /** A return is loaded into the organisation at this moment, and holds what a list would write. */
    static final class ReturnIsLoaded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Within the running transaction, as whoever it belongs to. */
    public Loaded load(UUID organisation, NameList list, Overwriting overwriting) {
        var plan = planning.plan(organisation, list);
        var writes = plan.writes(overwriting);
        var wrote = new EnumMap<Field, Integer>(Field.class);
        list.fields().forEach(field -> wrote.put(field, write(organisation, list, writes, field)));
        var kept = plan.keeps(overwriting);
        var findings = new ArrayList<>(plan.findings());
        kept.forEach(step -> findings.add(kept(list, step)));
        findings.sort(Comparator.comparing(Finding::line));
        return new Loaded(
                list.ofWorkers(),
                wrote,
                stays(kept, writes, wrote),
                plan.of(Field.NAME, Step.Kind.SAME).size(),
                list.unnamed(),
                Planning.whole(findings, plan.loads(overwriting)));
    }

    /** What was kept, and what somebody else changed while it was looked at. */
    private static Map<Field, Integer> stays(List<Step> kept, List<Step> writes, Map<Field, Integer> wrote) {
        var stays = new EnumMap<Field, Integer>(Field.class);
        kept.forEach(step -> stays.merge(step.of(), 1, Integer::sum));
        writes.forEach(step -> stays.merge(step.of(), 1, Integer::sum));
        wrote.forEach((field, written) -> stays.merge(field, -written, Integer::sum));
        return stays;
    }

    private int write(UUID organisation, NameList list, List<Step> all, Field what) {
        var steps = all.stream().filter(step -> step.of() == what).toList();
        if (steps.isEmpty()) {
            return 0;
        }
        if (list.ofWorkers()) {
            return what == Field.NAME
                    ? sql.nameWorkers(organisation, steps)
                    : sql.sayOfWorkers(organisation, steps, what);
        }
        return what.way()
                .map(way -> reaching.write(organisation, steps, way))
                .orElseGet(() -> sql.write(organisation, steps, what));
    }

    private static Finding kept(NameList list, Step step) {
        var column = list.table().heading(list.columns().of(step.of()));
        var what = step.of() == Field.NAME ? "" : "." + step.of().key();
        return new Finding(
                        Kind.NOTED,
                        list.table().name(),
                        step.given().line(),
                        column,
                        step.given().number(),
                        step.value(),
                        say((step.now() == null ? "name-list.row.taken-back" : "name-list.row.kept") + what))
                .leavingOut(step.of().key());
    }

    /** The tables that can be read as lists; where none can, why the first cannot. */
    private static List<NameList> lists(List<NameTable> tables, Map<String, String> named) throws NotRead {
        var lists = new ArrayList<NameList>();
        for (var table : tables) {
            var columns = Columns.told(table).with(table.heading(), fields(named));
            if (columns.isPresent() && columns.get().isWhole()) {
                lists.add(NameListReading.read(table, columns.get()));
            }
        }
        return lists.isEmpty() ? List.of(first(tables.getFirst(), fields(named))) : lists;
    }

    private static NameList first(NameTable table, Map<Field, String> named) throws NotRead {
        for (var heading : named.values()) {
            if (!table.heading().contains(heading)) {
                throw NotRead.of(
                        table.name(),
                        table.headingLine(),
                        String.join(", ", table.heading()),
                        "name-list.cli.no-column",
                        heading);
            }
        }
        var columns = Columns.told(table).with(table.heading(), named);
        return NameListReading.read(table, columns.orElseThrow());
    }

    private static Map<Field, String> fields(Map<String, String> named) {
        var fields = new TreeMap<Field, String>();
        Field.CHOSEN.stream()
                .filter(field -> named.containsKey(field.key()))
                .forEach(field -> fields.put(field, named.getOrDefault(field.key(), "")));
        return fields;
    }
}
