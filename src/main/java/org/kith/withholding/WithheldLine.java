package org.kith.withholding;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something kept back, in the list of all of them.
 *
 * @param number which of what is kept back in its entry it is, from 1
 */
public record WithheldLine(UUID youngPerson, String about, Withheld withheld, In in, int number) {

    /** The entry it stands in, by what it is and the day it is about; its words are not shown in a list. */
    public record In(String kind, String section, LocalDate day) {}
}
