package org.kith.worried;

import java.util.List;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** Whom young people can call. */
final class WorriedInWalks implements InWalks {
    private static final String LONG = "x".repeat(1_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";

    @Override
    public List<FormToTry> forms(Around there) {
        return List.of(FormToTry.at(there.manager().account(), "/worried", "/worried")
                .also("words", "Call us")
                .wrong("words", LONG, MARKED)
                .wrong("welsh", LONG, MARKED));
    }
}
