package org.kith.people;

import java.util.Map;
import java.util.Set;
import org.kith.walk.InWalks;

/** Young people and workers. */
final class PeopleInWalks implements InWalks {
    @Override
    public Map<String, String> ids() {
        return Map.of(
                "young-people/{id}", "select id from young_person where organisation_id = :id",
                "workers/{id}", "select id from worker where organisation_id = :id limit 2");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of("young-people/{id}", "select id from young_person where id = :young");
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of("workers/{id}", "select worker_id from involvement where young_person_id = :young");
    }

    @Override
    public Set<String> saidOtherwise() {
        return Set.of("YoungPeopleController.search");
    }
}
