package org.kith.usualsharing;

import java.util.List;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** What a share is usually for. */
final class UsualSharingInWalks implements InWalks {
    @Override
    public List<FormToTry> forms(Around there) {
        return List.of(FormToTry.at(there.manager().account(), "/usual-sharing", "/usual-sharing")
                .wrong("purpose", "x".repeat(501), "Typed [[and meant to be kept back]] here")
                .wrong("purpose-home", "x".repeat(501)));
    }
}
