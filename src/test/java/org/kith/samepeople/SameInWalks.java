package org.kith.samepeople;

import java.util.Map;
import org.kith.walk.InWalks;

/** How much young people met the same people. */
final class SameInWalks implements InWalks {
    @Override
    public Map<String, String> questions() {
        return Map.of("whose", "", "from", "days");
    }
}
