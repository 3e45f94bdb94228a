package org.kith.passkeys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param label what its owner calls the device
 */
public record Passkey(
        UUID id, String label, Instant madeAt, @Nullable Instant lastUsedAt) {}
