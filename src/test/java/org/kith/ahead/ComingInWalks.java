package org.kith.ahead;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** What is coming. */
final class ComingInWalks implements InWalks {
    private static final String LONG = "x".repeat(301);
    private static final String LONGER = "x".repeat(2_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String EVENT =
            "select id from coming_event where young_person_id = :young order by id limit 1";
    private static final String STEP = "select id from coming_step where young_person_id = :young order by id limit 1";

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        var by = worker.account();
        var event = UUID.randomUUID();
        young.hasWrittenOfThem(worker, """
                insert into coming_event (id, organisation_id, young_person_id, said_by, said_at) values (?, ?, ?, ?, kith.moment())
                """, event, house.id(), young.id(), by);
        young.hasWrittenOfThem(worker, """
                insert into coming_version (id, organisation_id, young_person_id, event_id, number, kind, words, starts, ends, sure, state, said_by, said_at)
                values (?, ?, ?, ?, 1, 'move', 'The flat in Mill Street', current_date + 40, current_date + 40, true, 'ahead', ?, kith.moment())
                """, UUID.randomUUID(), house.id(), young.id(), event, by);
        young.hasWrittenOfThem(worker, """
                insert into coming_step (id, organisation_id, young_person_id, event_id, words, account_id, said_by, said_at)
                values (?, ?, ?, ?, 'Order the bed', ?, ?, kith.moment())
                """, UUID.randomUUID(), house.id(), young.id(), event, by, by);
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "coming/{what}",
                "select id from coming_event where organisation_id = :id order by id limit 2",
                "steps/{preparation}",
                "select id from coming_step where organisation_id = :id order by id limit 2");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of("coming/{what}", EVENT, "steps/{preparation}", STEP);
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var all = there.address() + "/coming";
        var one = all + "/" + there.idOf(EVENT);
        var step = one + "/steps/" + there.idOf(STEP);
        return List.of(
                FormToTry.at(there.worker().account(), all + "/new", all)
                        .also("words", "The flat in Mill Street")
                        .right("day", "2027-05-01")
                        .right("about", "")
                        .wrong("kind", "", "festival", "birthday")
                        .wrong("words", LONG, MARKED)
                        .wrong("day", "1999-01-01", "2199-01-01", "soon")
                        .wrong("sure", ""),
                FormToTry.at(there.young().account(), one + "/change", one + "/change")
                        .right("about", "")
                        .wrong("words", LONG)
                        .wrong("sure", "never"),
                FormToTry.at(there.worker().account(), one + "/steps/new", one + "/steps")
                        .also("words", "Order the bed")
                        .wrong("words", "", LONG, MARKED)
                        .wrong("who", "", "nobody")
                        .wrong("due", "1999-01-01", "2199-01-01"),
                FormToTry.at(there.worker().account(), step, step)
                        .wrong("state", "", "gone")
                        .wrong("words", LONGER, MARKED),
                FormToTry.at(there.worker().account(), one + "/outcome", one + "/outcome")
                        .wrong("state", "", "ahead")
                        .wrong("words", LONGER, MARKED));
    }
}
