package org.kith.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The tables of docs/POLICY.md, cell by cell, as the reference answers them. */
public final class Matrix {
    /** Whose a row of a line is: each viewer's own; somebody's, and a viewer adds one like it; or somebody else's. */
    public enum Whose {
        THEIR_OWN,
        ANYBODYS,
        SOMEBODY_ELSES
    }

    /** A line of a table: what it is about, in words, and a row of that kind. */
    public record Line(String words, Row row, Whose whose) {}

    private final Everyday day = new Everyday();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> houseLines = new ArrayList<>();

    Matrix() {
        RecordLines.tell(day, lines);
        InOracle.all().forEach(room -> lines.addAll(room.linesOfOneYoungPerson(day)));
        HouseLines.tell(day, houseLines);
        InOracle.all().forEach(room -> houseLines.addAll(room.linesOfTheHouse(day)));
    }

    List<Line> all() {
        var all = new ArrayList<>(lines);
        all.addAll(houseLines);
        return all;
    }

    private Map<String, Row> ofRecord() {
        var columns = new LinkedHashMap<String, Row>();
        columns.put("themselves", day.themselves());
        columns.put("other young", day.another());
        columns.put("worker", day.worker());
        columns.put("manager", day.manager());
        columns.put("sees", day.partner());
        columns.put("adds", day.adder());
        columns.put("other section", day.colleague());
        columns.put("emergency", day.rescuer());
        columns.put("left", day.leaver());
        columns.put("analyst", day.analyst());
        columns.put("admin", day.administrator());
        columns.put("elsewhere", day.stranger());
        return columns;
    }

    private Map<String, Row> ofHouse() {
        var columns = new LinkedHashMap<String, Row>();
        columns.put("young person", day.themselves());
        columns.put("worker", day.worker());
        columns.put("manager", day.manager());
        columns.put("analyst", day.analyst());
        columns.put("admin", day.administrator());
        columns.put("partner", day.partner());
        columns.put("their lead", day.lead());
        columns.put("elsewhere", day.stranger());
        return columns;
    }

    String text() {
        return table("of one young person", lines, ofRecord()) + "\n" + table("of the house", houseLines, ofHouse());
    }

    private String table(String corner, List<Line> lines, Map<String, Row> columns) {
        var text = new StringBuilder("| " + corner + " | " + String.join(" | ", columns.keySet()) + " | nobody |\n");
        text.append("|---".repeat(columns.size() + 2)).append("|\n");
        for (var line : lines) {
            text.append("| ").append(line.words());
            columns.values().forEach(who -> text.append(" | ").append(cell(line, who)));
            text.append(" | error |\n");
        }
        return text.toString();
    }

    private String cell(Line line, Row who) {
        var eyes = Eyes.of(day.world, Who.person(who), day.young.id());
        var rule = Rules.of(line.row().table());
        var row = line.whose() == Whose.THEIR_OWN ? ones(rule, line.row(), who) : line.row();
        var sees = rule.sees(eyes, row).yes();
        var adds = line.whose() != Whose.SOMEBODY_ELSES
                && rule.adds()
                        .of(eyes, new Forger(day.world, new Random(1), true).forged(rule, row, eyes))
                        .yes();
        var changes = sees && rule.ways().stream().anyMatch(way -> may(rule, eyes, row, way));
        var removes = sees && rule.removes().of(eyes, row).yes();
        var letters = (sees ? "s" : "") + (adds ? "a" : "") + (changes ? "c" : "") + (removes ? "r" : "");
        return letters.isEmpty() ? "–" : letters;
    }

    private static Row ones(Rule rule, Row row, Row who) {
        if (row.table().equals("account")) {
            return who;
        }
        var own = row;
        for (var column : rule.by()) {
            own = own.with(column, who.id());
        }
        own = row.has("young_person_id") ? own : own.with("organisation_id", who.organisation());
        return row.has("account_id") ? own.with("account_id", who.id()) : own;
    }

    private static boolean may(Rule rule, Eyes eyes, Row row, Rule.Way way) {
        var puts = new HashMap<>(way.puts().apply(eyes));
        puts.replaceAll((column, value) -> value == Rule.WHOEVER_ACTS ? eyes.account() : value);
        var after = new HashMap<>(row.columns());
        after.putAll(puts);
        return !after.equals(row.columns())
                && rule.changes().of(eyes, row, new Row(row.table(), after)).yes();
    }
}
