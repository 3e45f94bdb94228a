package org.kith.services;

import java.util.Map;
import java.util.Set;
import org.kith.walk.InWalks;

/** Partner services. */
final class ServicesInWalks implements InWalks {
    @Override
    public Map<String, String> ids() {
        return Map.of(
                "services/{service}", "select id from service where organisation_id = :id",
                "services/{id}", "select id from service where organisation_id = :id",
                "people/{account}", "select id from account where organisation_id = :id and service_id is not null",
                "our-people/{account}", "select id from account where organisation_id = :id and service_id is not null",
                "shared-with-me/{id}", "select id from young_person where organisation_id = :id");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of("shared-with-me/{id}", "select id from young_person where id = :young");
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of(
                "people/{account}", "select id from account where id = :partner",
                "our-people/{account}", "select id from account where id = :partner",
                "services/{service}", "select service_id from account where id = :partner",
                "services/{id}", "select service_id from account where id = :partner");
    }

    @Override
    public Set<String> nothingToTry() {
        return Set.of("/our-people/{account}/link", "/services/{service}/people/{account}/link");
    }

    @Override
    public Set<String> saidOtherwise() {
        return Set.of("PartnersController.invite", "PartnersController.newLink");
    }
}
