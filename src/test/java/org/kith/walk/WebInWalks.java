package org.kith.walk;

import java.util.Set;

/** What every page shares. */
final class WebInWalks implements InWalks {
    @Override
    public Set<String> nothingToTry() {
        return Set.of("/error");
    }

    @Override
    public Set<String> saidOtherwise() {
        return Set.of("ErrorRoute.error");
    }
}
