package org.kith.assignment;

import java.time.LocalDate;
import java.util.UUID;

/** A young person was moved from one team to another. */
record Move(String from, UUID toTeam, String to, LocalDate day, TimeTogether.Said said) {}
