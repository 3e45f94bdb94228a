package org.kith.spelling;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that people write where a return has nothing: that something goes on, or that there is no value. Of what may also mean something else –
 * an end that is "unknown" has come, or has not – nothing is said here.
 */
public final class Unsaid {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 30;

    private static final Set<String> NONE = Set.of(
            "NA",
            "N A",
            "NIL",
            "BLANK",
            "EMPTY",
            "NOT APPLICABLE",
            "NON APPLICABLE",
            "NO ENTRY",
            "NO VALUE",
            "NO DATA");

    private static final Set<String> STILL = Set.of(
            "ONGOING",
            "ON GOING",
            "STILL ONGOING",
            "CURRENT",
            "CURRENTLY",
            "STILL CURRENT",
            "CURRENT PLACEMENT",
            "CURRENT WORKER",
            "PRESENT",
            "TO PRESENT",
            "TILL PRESENT",
            "UNTIL PRESENT",
            "TO THE PRESENT",
            "PRESENT DAY",
            "TO DATE",
            "TILL DATE",
            "NOW",
            "TO NOW",
            "UNTIL NOW",
            "OPEN",
            "STILL OPEN",
            "OPEN ENDED",
            "STILL",
            "STILL IN PLACEMENT",
            "STILL PLACED",
            "STILL IN PLACE",
            "STILL LOOKED AFTER",
            "STILL IN CARE",
            "STILL MISSING",
            "STILL THERE",
            "STILL ACTIVE",
            "ACTIVE",
            "LIVE",
            "CONT",
            "CONTINUES",
            "CONTINUING",
            "CONTINUED",
            "NO END",
            "NO END DATE",
            "NO END DATE YET",
            "NOT ENDED",
            "NOT YET ENDED",
            "NOT CLOSED",
            "NOT CEASED",
            "NOT FINISHED");

    private static final Set<String> NOT_KNOWN = Set.of(
            "UNKNOWN",
            "NOT KNOWN",
            "NOT YET KNOWN",
            "NK",
            "N K",
            "TBC",
            "TBA",
            "TO BE CONFIRMED",
            "NOT RECORDED",
            "NOT STATED",
            "NOT ENTERED",
            "NOT PROVIDED",
            "NOT AVAILABLE",
            "NO REASON",
            "NO CHANGE",
            "PLEASE SELECT",
            "SELECT",
            "SELECT ONE");

    private static final Set<String> NOBODY = Set.of(
            "UNALLOCATED",
            "NOT ALLOCATED",
            "UNASSIGNED",
            "NOT ASSIGNED",
            "VACANT",
            "NOBODY",
            "NO WORKER",
            "NO SOCIAL WORKER");

    private Unsaid() {}

    /** Whether it says of an end that there is none. */
    public static boolean isStill(String value) {
        String words = words(value);
        return STILL.contains(words) || NONE.contains(words);
    }

    /** Whether it says of a code, a number or a place that there is none to tell. */
    public static boolean isNothing(String value) {
        String words = words(value);
        return NONE.contains(words) || NOT_KNOWN.contains(words) || STILL.contains(words);
    }

    /** Whether it says that there is no worker, or that it is not known who. */
    public static boolean isNobody(String value) {
        String words = words(value);
        return NONE.contains(words) || NOT_KNOWN.contains(words) || NOBODY.contains(words);
    }

    private static String words(String value) {
        return value.length() > LONGEST || value.startsWith("#")
                ? ""
                : BETWEEN.matcher(value.toUpperCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip();
    }
}
