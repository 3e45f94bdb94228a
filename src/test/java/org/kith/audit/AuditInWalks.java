package org.kith.audit;

import java.util.Map;
import org.kith.walk.InWalks;

/** Who looked. */
final class AuditInWalks implements InWalks {
    @Override
    public Map<String, String> ids() {
        return Map.of(
                "who-looked/{reading}", "select id from reading where organisation_id = :id and not in_list limit 2");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of(
                "who-looked/{reading}", "select min(id) from reading where young_person_id = :young",
                "looks/{question}", "select id from look_question where young_person_id = :young");
    }
}
