package org.kith.returns;

/** The care-leaver answers of one year, named by the year it ends. */
record CareLeaverYear(int year, CareLeaverStatus status) {}
