package org.kith.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;
import org.kith.walk.Walker;

/** Who is one person. */
final class JoiningInWalks implements InWalks {
    private static final String LONG = "x".repeat(501);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String THEIRS =
            "select id from record_join where :young in (young_person_id, other_id) and undone_at is null";
    private static final String WORKER = """
            select w.id from worker w join young_person y on y.organisation_id = w.organisation_id
             where y.id = :young and w.account_id is %s null order by w.id limit 1
            """;

    /** With another young person of their team. */
    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        young.hasWrittenOfThem(worker, """
                insert into record_join (id, organisation_id, young_person_id, other_id, proposed_at, proposed_by, because)
                select gen_random_uuid(), y.organisation_id, y.id, o.id, kith.moment(), kith.actor(), 'The same day of birth'
                  from young_person y join young_person o on o.team_id = y.team_id and o.id <> y.id where y.id = ? order by o.id limit 1
                """, young.id());
    }

    @Override
    public Map<String, String> ids() {
        return Map.of("parts/{join}", "select id from record_join where organisation_id = :id limit 2");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of("parts/{join}", THEIRS);
    }

    @Override
    public Map<String, Set<Walker>> doorsOfThem() {
        return Map.of(
                "whoever proposed it",
                EnumSet.of(Walker.AUTHOR),
                "the young person once it is so",
                EnumSet.noneOf(Walker.class));
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var open = "/workers/" + there.idOf(WORKER.formatted("")) + "/account";
        var joined = "/workers/" + there.idOf(WORKER.formatted("not")) + "/account/removal";
        var part = there.address() + "/parts/" + there.idOf(THEIRS) + "/removal";
        var manager = there.manager().account();
        return List.of(
                FormToTry.at(manager, open, open).wrong("account", ""),
                FormToTry.at(manager, joined, joined).wrong("because", "", LONG, MARKED),
                FormToTry.at(manager, part, part).wrong("because", "", LONG, MARKED));
    }

    /** What waits stands where another number would be asked for. */
    @Override
    public Set<String> nothingToTry() {
        return Set.of(
                "/young-people/{id}/parts",
                "/young-people/{id}/parts/{join}/confirmation",
                "/young-people/{id}/parts/{join}/answer",
                "/workers/{id}/account/confirmation");
    }
}
