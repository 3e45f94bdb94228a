package org.kith.web;

import java.util.Set;
import org.kith.walk.InWalks;

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
