package org.kith.assignment;

import java.time.LocalDate;

/** A young person was moved from one team to another. */
record Move(String from, String to, LocalDate day, TimeTogether.Said said) {}
