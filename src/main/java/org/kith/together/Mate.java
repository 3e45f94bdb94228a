package org.kith.together;

import java.util.UUID;

/**
 * A worker a young person works together with.
 *
 * @param here whether they are in the young person’s team now
 */
record Mate(UUID account, String name, boolean here) {}
