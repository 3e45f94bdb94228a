package org.kith.ssda903;

/** The care-leaver answers of one year, named by the year it ends. */
public record CareLeaverYear(int year, CareLeaverStatus status) {}
