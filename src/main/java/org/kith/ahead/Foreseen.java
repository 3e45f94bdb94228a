package org.kith.ahead;

import org.jspecify.annotations.Nullable;

/**
 * What somebody foresees.
 *
 * @param words what it is, in their words; of what is found, whose it is; null where the kind says it
 * @param sure whether it is sure, and not only perhaps
 */
record Foreseen(Kind kind, @Nullable String words, Time time, boolean sure) {}
