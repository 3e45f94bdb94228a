package org.kith.staff;

import java.util.List;
import org.kith.actor.Viewer;

/** E-mail addresses that whoever acts says of themselves, as a room keeps them: whoever changes their name looks whether the former one is in them. */
public interface OwnAddresses {

    /** @param change where they change it */
    record Address(String value, String change) {}

    List<Address> of(Viewer viewer);
}
