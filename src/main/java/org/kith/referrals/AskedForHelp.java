package org.kith.referrals;

import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;

/** What a young person asked for help with and nobody answered yet, as a bean of the room in which they ask: it stands beside what services were asked. */
public interface AskedForHelp {
    /** Each in a sentence, to whoever looks. */
    List<String> open(Viewer viewer, UUID youngPerson);
}
