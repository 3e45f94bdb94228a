package org.kith.record;

import java.util.UUID;

/** Something kept back, in the list of all of them. */
record KeptBack(UUID youngPerson, String about, Withheld withheld) {}
