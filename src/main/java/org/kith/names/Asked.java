package org.kith.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * What somebody chose on the page that shows a list before it is loaded.
 *
 * @param fields the form as it was sent
 */
record Asked(MultiValueMap<String, String> fields) {
    private static final String SHEET = "sheet";
    /** The sheet whose columns were chosen: those of another are told anew. */
    private static final String COLUMNS_OF = "columns-of";

    private static final String TICKS = "overwrite";

    /** The sheet chosen; where none is, the first that can be read as it is, or else the first. */
    NameTable table(List<NameTable> tables) {
        return tables.stream()
                .filter(table -> table.name().equals(fields.getFirst(SHEET)))
                .findFirst()
                .or(() -> tables.stream()
                        .filter(table -> Columns.told(table).isWhole())
                        .findFirst())
                .orElse(tables.getFirst());
    }

    /** The columns chosen; told from the heading where none were yet, or for another sheet. */
    Columns columns(NameTable table) {
        return table.name().equals(fields.getFirst(COLUMNS_OF))
                ? Columns.chosen(table.heading(), fields.toSingleValueMap())
                : Columns.told(table);
    }

    Overwriting overwriting() {
        return Overwriting.of(ticked());
    }

    Set<String> ticked() {
        return new HashSet<>(fields.getOrDefault(TICKS, List.of()));
    }
}
