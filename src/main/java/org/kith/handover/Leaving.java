package org.kith.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.codes.ChangeReason;

/**
 * Somebody who works here leaves.
 *
 * @param you whether it is whoever looks
 * @param lastDay the last one on which they are there
 * @param by who said so
 */
record Leaving(UUID id, Who who, LocalDate lastDay, ChangeReason reason, String by, Instant at) {

    record Who(UUID account, String name, boolean you) {}
}
