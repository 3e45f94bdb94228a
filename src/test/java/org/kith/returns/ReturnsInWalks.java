package org.kith.returns;

import java.util.Map;
import org.kith.walk.InWalks;

/** Returns that were handed in. */
final class ReturnsInWalks implements InWalks {
    @Override
    public Map<String, String> ids() {
        return Map.of("returns/{id}", "select id from return_import where organisation_id = :id");
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of("returns/{id}", "select id from return_import where organisation_id = :house");
    }
}
