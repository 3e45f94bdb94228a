package org.kith.returns;

import java.util.List;
import java.util.Map;

/**
 * Which of the tables handed in is which module of the return.
 *
 * @param tables names of all of them
 * @param modules the name of the table by its module's title, as far as it is told or chosen
 * @param questions modules of which it cannot be told; nothing is read until somebody chooses
 */
public record WhichIsWhich(List<String> tables, Map<String, String> modules, List<Question> questions) {

    /** For what has no tables, such as the XML form. */
    static final WhichIsWhich NOTHING_TO_TELL = new WhichIsWhich(List.of(), Map.of(), List.of());

    /**
     * A module that may be one of several tables.
     *
     * @param module its title, as {@code header}
     */
    public record Question(String module, List<String> candidates) {}
}
