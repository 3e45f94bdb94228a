package org.kith.record;

import java.util.Map;
import java.util.Set;
import org.kith.walk.InWalks;

/** The record. */
final class RecordInWalks implements InWalks {
    @Override
    public Map<String, String> ids() {
        return Map.of(
                "entries/{entry}", "select id from entry where organisation_id = :id",
                "attachments/{attachment}", "select id from attachment where organisation_id = :id");
    }

    @Override
    public Map<String, String> questions() {
        return Map.of("correction", "00000000-0000-4000-8000-000000000000");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of(
                "entries/{entry}", "select id from entry where young_person_id = :young",
                "attachments/{attachment}", "select id from attachment where young_person_id = :young",
                "corrections/{correction}", "select id from correction where young_person_id = :young",
                "withheld/{withheld}", "select id from withheld where young_person_id = :young",
                "passages/{passage}", "select id from withheld where young_person_id = :young");
    }

    @Override
    public Set<String> nothingToTry() {
        return Set.of("/young-people/{id}/entries/{entry}/withholding/end");
    }
}
