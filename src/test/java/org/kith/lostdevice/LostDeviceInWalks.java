package org.kith.lostdevice;

import java.util.Set;
import org.kith.walk.InWalks;

/** A device that may be in other hands. */
final class LostDeviceInWalks implements InWalks {
    @Override
    public Set<String> nothingToTry() {
        return Set.of(
                "/accounts/{account}/lost-device", "/passkey/another-browser", "/young-people/{id}/way-in/lost-device");
    }
}
