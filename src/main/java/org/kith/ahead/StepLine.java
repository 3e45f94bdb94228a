package org.kith.ahead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a step.
 *
 * @param number where it stands among what was said of it, from 1
 */
record StepLine(
        UUID id, int number, StepState state, @Nullable String words, Said said) {}
