package org.kith.names;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a list may name, as they stand in Kith.
 *
 * @param name what they are called; null for nothing yet
 * @param account whether that is the name of their account, which they look after themselves
 */
record Standing(UUID id, String number, @Nullable String name, boolean account) {}
