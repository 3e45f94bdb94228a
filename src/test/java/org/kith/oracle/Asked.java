package org.kith.oracle;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function that answers of what it reads with the owner's rights, asked in a list by everybody.
 *
 * @param table of what it reads
 * @param first what whoever asks does before; null where nothing
 * @param answer what the reference says to it
 */
public record Asked(String table, @Nullable String first, String sql, Function<Eyes, String> answer) {}
