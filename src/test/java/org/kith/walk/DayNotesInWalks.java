package org.kith.walk;

import java.util.Set;

/** Notes of the day. */
final class DayNotesInWalks implements InWalks {
    @Override
    public Set<String> saidOtherwise() {
        return Set.of("DaySendingController.look", "DaySendingController.send");
    }
}
