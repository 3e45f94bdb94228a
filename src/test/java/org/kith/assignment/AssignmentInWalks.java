package org.kith.assignment;

import java.util.Set;
import org.kith.walk.InWalks;

/** That somebody was moved away is read, and nothing is typed. */
final class AssignmentInWalks implements InWalks {
    @Override
    public Set<String> nothingToTry() {
        return Set.of("/moved");
    }
}
