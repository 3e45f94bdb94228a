package org.kith.waysin;

import java.util.List;
import java.util.Set;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** Codes. */
final class WaysInInWalks implements InWalks {
    @Override
    public Set<String> nothingToTry() {
        return Set.of("/sign-in/code");
    }

    @Override
    public Set<String> saidOtherwise() {
        return Set.of("WorkersCodeController.comeIn");
    }
}
