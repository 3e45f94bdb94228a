package org.kith.demo;

import java.util.Set;
import org.kith.walk.InWalks;

/** The demo. */
final class DemoInWalks implements InWalks {
    @Override
    public Set<String> saidOtherwise() {
        return Set.of("DemoController.signIn", "DemoController.signInAsAnalyst");
    }
}
