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
    /** So many in one statement: of a whole list, it would take longer than a page waits for any. */
    private static final int SLICE = 150;

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

    /**
     * @param loaded one of each table with names in it
     * @param unread one of each table of which it is not known what stands where
     */
    public record Done(List<Loaded> loaded, List<Finding> unread) implements Answer {}

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
            var tables = NameTables.read(file, bytes);
            var lists = lists(tables, fields(columns));
            var how = overwrite ? Overwriting.ALL : Overwriting.NONE;
            return acting.as(Actor.job(JobName.IMPORT, organisation), viewer -> {
                sql.waitForOtherLists(organisation);
                return new Done(
                        lists.stream()
                                .map(list -> load(organisation, list, how))
                                .toList(),
                        unread(tables, lists));
            });
        } catch (NotRead refusal) {
            return new Refused(List.of(refusal.finding()));
        }
    }

    /**
     * Within the running transaction, as whoever it belongs to; where a return or another list is loaded just now, whoever asks is told and does not wait
     * for minutes.
     */
    Loaded loadUnlessOthersAre(UUID organisation, NameList list, Overwriting overwriting) {
        if (!sql.noReturnIsLoaded(organisation)) {
            throw new OthersAreLoaded(Waits.RETURN);
        }
        if (!sql.noListIsLoaded(organisation)) {
            throw new OthersAreLoaded(Waits.LIST);
        }
        return load(organisation, list, overwriting);
    }

    /** A return or another list is loaded into the organisation at this moment, and holds what a list would write. */
    static final class OthersAreLoaded extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Waits until;

        OthersAreLoaded(Waits until) {
            this.until = until;
        }

        Waits until() {
            return until;
        }
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
        var written = 0;
        for (var from = 0; from < steps.size(); from += SLICE) {
            written += write(
                    organisation, list.ofWorkers(), steps.subList(from, Math.min(from + SLICE, steps.size())), what);
        }
        return written;
    }

    private int write(UUID organisation, boolean ofWorkers, List<Step> steps, Field what) {
        if (ofWorkers) {
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
    private static List<NameList> lists(List<NameTable> tables, Map<Field, String> named) throws NotRead {
        var lists = new ArrayList<NameList>();
        for (var table : tables) {
            var columns = Columns.told(table).with(table.heading(), named);
            if (columns.isPresent() && columns.get().isWhole()) {
                lists.add(NameListReading.readAtCommand(table, columns.get()));
            }
        }
        return lists.isEmpty() ? List.of(first(tables.getFirst(), named)) : lists;
    }

    /** The tables that are none of the lists, each with its headings. */
    private static List<Finding> unread(List<NameTable> tables, List<NameList> lists) {
        var read = lists.stream().map(NameList::table).toList();
        return tables.stream()
                .filter(table -> !read.contains(table))
                .map(table -> NotRead.whichColumns(table, Columns.told(table))
                        .finding()
                        .leavingOut("table"))
                .toList();
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
        return NameListReading.readAtCommand(table, columns.orElseThrow());
    }

    private static Map<Field, String> fields(Map<String, String> named) {
        var fields = new TreeMap<Field, String>();
        Field.CHOSEN.stream()
                .filter(field -> named.containsKey(field.key()))
                .forEach(field -> fields.put(field, named.getOrDefault(field.key(), "")));
        return fields;
    }
}
