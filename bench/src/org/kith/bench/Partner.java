package org.kith.bench;

import java.util.List;
import java.util.UUID;

/** Somebody of a partner service, the only one who comes in from it. */
record Partner(UUID service, UUID account) {

    /** Reading the records of these young people. */
    Viewer of(List<UUID> youngPeople) {
        return new Viewer(account, youngPeople);
    }
}
