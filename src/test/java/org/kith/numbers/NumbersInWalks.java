package org.kith.numbers;

import java.util.Map;
import org.kith.walk.InWalks;

/** Whose a number of a return is. */
final class NumbersInWalks implements InWalks {
    @Override
    public Map<String, String> ids() {
        return Map.of("numbers/{answer}", "select id from child_number_answer where organisation_id = :id");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of("numbers/{answer}", "select id from child_number_answer where young_person_id = :young");
    }
}
