package org.kith.justforme;

import java.util.Map;
import org.kith.walk.InWalks;

/** What a young person writes for nobody else. */
final class JustForMeInWalks implements InWalks {
    @Override
    public Map<String, String> ids() {
        return Map.of("just-for-me/{note}", """
                    select note_id from just_for_me where organisation_id = :id
                    union select note_id from just_for_me_draft where organisation_id = :id
                    """);
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of("just-for-me/{note}", "select note_id from just_for_me where young_person_id = :young");
    }
}
