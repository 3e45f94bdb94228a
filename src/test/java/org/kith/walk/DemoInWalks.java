package org.kith.walk;

import java.util.Set;

/** The demo. */
final class DemoInWalks implements InWalks {
    @Override
    public Set<String> saidOtherwise() {
        return Set.of("DemoController.signIn", "DemoController.signInAsAnalyst");
    }
}
