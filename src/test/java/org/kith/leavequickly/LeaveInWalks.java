package org.kith.leavequickly;

import java.util.List;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** Leaving quickly, and where to. */
final class LeaveInWalks implements InWalks {
    @Override
    public List<FormToTry> forms(Around there) {
        return List.of(FormToTry.at(there.manager().account(), "/leaving-quickly/site", "/leaving-quickly/site")
                .right("site", "https://www.example.org/weather")
                .wrong("site", "http://www.example.org", "javascript:alert(1)", "https://localhost/", "x".repeat(250)));
    }
}
