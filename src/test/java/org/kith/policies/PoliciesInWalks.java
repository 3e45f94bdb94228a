package org.kith.policies;

import java.util.Map;
import org.kith.walk.InWalks;

/** Policies of the organisation. */
final class PoliciesInWalks implements InWalks {
    @Override
    public Map<String, String> ids() {
        return Map.of("our-policies/{id}", "select id from our_policy where organisation_id = :id");
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of("our-policies/{id}", "select id from our_policy where organisation_id = :house");
    }
}
