package org.kith.drafts;

import java.util.Map;
import org.kith.walk.InWalks;

/** What is kept as it is typed: the forms of other rooms by their names. */
final class DraftsInWalks implements InWalks {
    @Override
    public Map<String, String> ids() {
        return Map.of("drafts/{form}", "select 'new' where cast(:id as uuid) is not null");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of("drafts/{form}", "select 'new' where cast(:young as uuid) is not null");
    }
}
