package org.kith.emergency;

import java.util.Map;
import org.kith.walk.InWalks;

/** Records opened in an emergency. */
final class EmergencyInWalks implements InWalks {
    @Override
    public Map<String, String> ids() {
        return Map.of("emergencies/{emergency}", "select id from emergency_access where organisation_id = :id");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of("emergencies/{emergency}", "select id from emergency_access where young_person_id = :young");
    }
}
