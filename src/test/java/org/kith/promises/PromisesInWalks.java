package org.kith.promises;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** Promises. */
final class PromisesInWalks implements InWalks {
    private static final String LONG = "x".repeat(501);
    private static final String LONGER = "x".repeat(4_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String THEIRS =
            "select id from promise where young_person_id = :young order by said_at limit 1";

    private static final String PROMISE = """
            insert into promise (id, organisation_id, young_person_id, by_young_person, account_id, words, said_by, said_at)
            values (?, ?, ?, false, ?, ?, ?, kith.moment())
            """;

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        var by = worker.account();
        young.hasWrittenOfThem(worker, PROMISE, UUID.randomUUID(), house.id(), young.id(), by, "To ring on Friday", by);
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "promises/{promise}",
                "select id from promise where organisation_id = :id limit 2",
                "steps/{step}",
                "select 'change' where cast(:id as uuid) is not null");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of(
                "promises/{promise}", THEIRS, "steps/{step}", "select 'change' where cast(:young as uuid) is not null");
    }

    @Override
    public Map<String, String> questions() {
        return Map.of("which", "kept", "team", "", "worker", "");
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var all = there.address() + "/promises";
        var steps = all + "/" + there.idOf(THEIRS) + "/steps/";
        return List.of(
                FormToTry.at(there.worker().account(), all + "/new", all)
                        .also("words", "To come along")
                        .wrong("who", "", "by-nobody", "by-" + there.manager().account())
                        .wrong("words", "", LONG, MARKED)
                        .wrong("due", "1999-01-01", "2199-01-01"),
                FormToTry.at(there.young().account(), all + "/new", all)
                        .right("who", "by-team")
                        .wrong("words", "", LONG),
                FormToTry.at(there.worker().account(), steps + "change", steps + "change")
                        .wrong("words", "", LONG, MARKED)
                        .wrong("due", "1999-01-01", "2199-01-01"),
                FormToTry.at(there.worker().account(), steps + "not-kept", steps + "not-kept")
                        .wrong("words", "", LONGER, MARKED));
    }
}
