package org.kith.access;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;

/**
 * Why the pages about a young person are not there any more for somebody who saw them until lately: told on the page that says so, as when they go back
 * in their browser. It says nothing that whoever asks was not told before.
 */
public interface WhyNotHere {

    /** @param act what leads on to the address */
    record Why(String words, String address, String act) {}

    /** Whether it may have something to tell them. */
    boolean tells(Viewer viewer);

    Optional<Why> of(Viewer viewer, UUID youngPerson);
}
