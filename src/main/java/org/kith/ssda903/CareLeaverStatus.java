package org.kith.ssda903;

/** The care-leaver part of a return (OC3): codes of {@code CodeList.IN_TOUCH}, {@code ACTIVITY}, {@code ACCOMMODATION}. */
public record CareLeaverStatus(String inTouch, String activity, String accommodation) {

    /** The answers of one year, named by the year it ends. */
    public record OfYear(int year, CareLeaverStatus status) {}
}
