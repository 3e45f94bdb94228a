package org.kith.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** People who work here, one of whom was called as another is. */
final class StaffInWalks implements InWalks {
    private static final String CALLED_AS = """
            insert into former_name (organisation_id, account_id, name, ended_by, ended_by_role)
            select a.organisation_id, ?, a.name, ?, 'worker' from account a where a.organisation_id = ? and a.role = 'analyst' limit 1
            """;

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        worker.hasWritten(CALLED_AS, worker.account(), worker.account(), house.id());
    }

    @Override
    public List<FormToTry> formsOnceSaid(Around there) {
        var address = "/accounts/" + there.worker().account() + "/namesakes/"
                + there.analyst().account();
        return List.of(
                FormToTry.at(there.administrator().account(), address, address)
                        .wrong("because", "", "x".repeat(501), "Typed [[and meant to be kept back]] here"),
                FormToTry.at(there.administrator().account(), "/staff/messages", "/staff/messages/test")
                        .wrong("test-to", "", "020 7946 0000", "kim@", "kim"));
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "staff/{account}", "select id from account where organisation_id = :id limit 2",
                "accounts/{account}",
                        "select id from account where organisation_id = :id order by young_person_id is not null, made_at, id limit 3",
                "namesakes/{other}",
                        "select id from account where organisation_id = :id and young_person_id is null order by made_at desc, id desc limit 1",
                "teams/{team}", "select id from team where organisation_id = :id");
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of(
                "staff/{account}", "select id from account where id = :worker",
                "accounts/{account}", "select id from account where id = :worker",
                "namesakes/{other}",
                        "select id from account where id <> :worker and young_person_id is null and organisation_id = :house order by id limit 1",
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
