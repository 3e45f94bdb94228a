package org.kith.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first line of a CSV file: which column stands where. Columns may stand in any order and case. */
final class CsvHeading {

    private final List<String> columns;

    private CsvHeading(List<String> columns) {
        this.columns = columns;
    }

    /**
     * Takes the heading if the file can be read with it.
     *
     * @throws Refusal if a column without which no row can be understood is missing, or a column stands there twice
     */
    static CsvHeading of(Origin origin, List<String> fields) throws Refusal {
        List<String> columns = fields.stream()
                .map(field -> field.strip().toUpperCase(Locale.ROOT))
                .toList();
        refuseMissing(origin, columns);
        refuseRepeated(origin, columns);
        noteOthers(origin, columns);
        return new CsvHeading(columns);
    }

    int size() {
        return columns.size();
    }

    /** The values under their columns; a row that is too short or too long has those there is a column for. */
    Map<String, String> values(List<String> fields) {
        Map<String, String> values = HashMap.newHashMap(columns.size());
        for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) {
            values.put(columns.get(i), fields.get(i));
        }
        return values;
    }

    private static void refuseMissing(Origin origin, List<String> columns) throws Refusal {
        List<String> missing = new ArrayList<>(origin.kind().required());
        missing.removeAll(columns);
        if (!missing.isEmpty()) {
            throw new Refusal(new Finding(
                    Finding.Kind.SET_REFUSED,
                    origin.file(),
                    1,
                    String.join(" ", missing),
                    "",
                    String.join(",", columns),
                    "a first line with the columns "
                            + String.join(", ", origin.kind().required()) + ", with commas between them"));
        }
    }

    private static void refuseRepeated(Origin origin, List<String> columns) throws Refusal {
        HashSet<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                throw new Refusal(new Finding(
                        Finding.Kind.SET_REFUSED, origin.file(), 1, column, "", column, "each column once"));
            }
        }
    }

    private static void noteOthers(Origin origin, List<String> columns) throws Refusal {
        List<String> known = new ArrayList<>(origin.kind().required());
        known.addAll(origin.kind().optional());
        for (String column : columns) {
            if (!known.contains(column)) {
                origin.findings()
                        .add(Finding.noted(origin.file(), 1, column, column, "no such column; it is not read"));
            }
        }
        for (String column : origin.kind().optional()) {
            if (!columns.contains(column)) {
                origin.findings().add(Finding.noted(origin.file(), 1, column, "", "this column; read without it"));
            }
        }
    }
}
