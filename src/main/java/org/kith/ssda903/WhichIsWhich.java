package org.kith.ssda903;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the tables handed in is which module of the return.
 *
 * @param tables names of all of them
 * @param modules the name of the table by its module's title, as far as it is told or chosen
 * @param questions modules of which it cannot be told; nothing is read until somebody chooses
 * @param glimpses the beginning of each that could be opened
 * @param rows how many rows those have that questions offer: two may begin alike
 */
public record WhichIsWhich(
        List<String> tables,
        Map<String, String> modules,
        List<Question> questions,
        List<Glimpse> glimpses,
        Map<String, Integer> rows) {

    /** For what has no tables, such as the XML form. */
    public static final WhichIsWhich NOTHING_TO_TELL =
            new WhichIsWhich(List.of(), Map.of(), List.of(), List.of(), Map.of());

    /**
     * A module that may be one of several tables.
     *
     * @param module its title, as {@code header}
     * @param mayBeAll whether it may be all of them together: not where none is told by its name or its columns
     */
    public record Question(String module, List<String> candidates, boolean mayBeAll) {}

    /** What stands at the top of a table; nothing where it could not be opened. */
    public Optional<Glimpse> glimpse(String table) {
        return glimpses.stream().filter(one -> one.table().equals(table)).findFirst();
    }

    /** The numbers of the children that glimpses show. */
    public List<String> shown() {
        return glimpses.stream()
                .flatMap(one -> one.children().stream())
                .distinct()
                .toList();
    }
}
