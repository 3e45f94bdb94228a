package org.kith.tworecords;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** Two records of one young person: one that was proposed. */
final class TwoRecordsInWalks implements InWalks {
    private static final String LONG = "x".repeat(501);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String INSERT = """
            insert into record_pair (id, organisation_id, young_person_id, other_id, proposed_at, proposed_by, because)
            values (?, ?, ?, ?, kith.moment(), ?, 'The same school')
            """;
    private static final String THEIRS = "select id from record_pair where young_person_id = :young limit 1";
    private static final String FREE = """
            select y.id from young_person y join young_person o on o.team_id = y.team_id where o.id = :young and y.id <> o.id
               and not exists (select from record_pair p where y.id in (p.young_person_id, p.other_id)) order by y.known_as, y.id limit 1
            """;

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        var other = young.besideThem("Robin");
        worker.hasWritten(INSERT, UUID.randomUUID(), house.id(), young.id(), other.id(), worker.account());
    }

    @Override
    public Map<String, String> ids() {
        return Map.of("two-records/{pair}", "select id from record_pair where organisation_id = :id limit 2");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of("two-records/{pair}", THEIRS);
    }

    @Override
    public Map<String, String> questions() {
        return Map.of("with", "00000000-0000-4000-8000-000000000000");
    }

    /** A button. */
    @Override
    public Set<String> nothingToTry() {
        return Set.of("/young-people/{id}/two-records/{pair}/confirmation");
    }

    /** Whoever moves them to another team leaves nobody who works with both. */
    @Override
    public List<FormToTry> formsOnceSaid(Around there) {
        var removal = there.address() + "/two-records/" + there.idOf(THEIRS) + "/removal";
        return List.of(FormToTry.at(there.worker().account(), removal, removal).wrong("because", "", LONG, MARKED));
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var worker = there.worker().account();
        var own = there.address() + "/two-records";
        var free = "/young-people/" + there.idOf(FREE) + "/two-records";
        return List.of(
                FormToTry.at(worker, free, free)
                        .wrong("who", "", "Nobody of that name")
                        .right("who", "Robin"),
                FormToTry.at(worker, free + "?with=" + there.young().id(), free).wrong("because", "", LONG, MARKED),
                FormToTry.at(there.young().account(), own, own + "/word")
                        .also("words", "I was not")
                        .wrong("same", "")
                        .right("same", "yes")
                        .wrong("words", LONG));
    }
}
