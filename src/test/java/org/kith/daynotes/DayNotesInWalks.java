package org.kith.daynotes;

import java.util.Set;
import org.kith.walk.InWalks;

/** Notes of the day. */
final class DayNotesInWalks implements InWalks {
    @Override
    public Set<String> saidOtherwise() {
        return Set.of("DaySendingController.look", "DaySendingController.send");
    }
}
