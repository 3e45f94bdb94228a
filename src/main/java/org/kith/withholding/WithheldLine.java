package org.kith.withholding;

import java.util.UUID;

/** Something kept back, in the list of all of them. */
public record WithheldLine(UUID youngPerson, String about, Withheld withheld) {}
