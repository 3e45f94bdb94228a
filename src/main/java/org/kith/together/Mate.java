package org.kith.together;

import java.util.UUID;

/**
 * A worker a young person works together with.
 *
 * @param here whether they are in the young person’s team now
 * @param works whether they work with them today
 */
record Mate(UUID account, String name, boolean here, boolean works) {}
