package org.kith.staff;

import java.util.Map;
import java.util.Set;
import org.kith.walk.InWalks;

/** People who work here. */
final class StaffInWalks implements InWalks {
    @Override
    public Map<String, String> ids() {
        return Map.of(
                "staff/{account}", "select id from account where organisation_id = :id limit 2",
                "accounts/{account}", "select id from account where organisation_id = :id limit 3",
                "teams/{team}", "select id from team where organisation_id = :id");
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of(
                "staff/{account}", "select id from account where id = :worker",
                "accounts/{account}", "select id from account where id = :worker",
                "teams/{team}", "select team_id from team_member where account_id = :worker");
    }

    @Override
    public Set<String> nothingToTry() {
        return Set.of("/staff/{account}/link", "/staff/{account}/teams");
    }

    @Override
    public Set<String> saidOtherwise() {
        return Set.of("ColleagueController.newLink", "StaffController.invite");
    }
}
