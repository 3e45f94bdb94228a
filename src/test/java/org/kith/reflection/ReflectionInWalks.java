package org.kith.reflection;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;
import org.kith.walk.Walker;

/** What workers write for themselves. */
final class ReflectionInWalks implements InWalks {
    private static final String WRITE = """
            insert into reflection (id, organisation_id, young_person_id, account_id, purpose, words, written_at)
            values (?, ?, ?, ?, 'ties', 'I rang the club', kith.moment())
            """;

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        young.hasWrittenOfThem(worker, WRITE, UUID.randomUUID(), house.id(), young.id(), worker.account());
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "reflections/{purpose}",
                "select 'ties' where cast(:id as uuid) is not null",
                "written/{reflection}",
                "select id from reflection where organisation_id = :id limit 2");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of(
                "reflections/{purpose}",
                "select 'ties' where cast(:young as uuid) is not null",
                "written/{reflection}",
                "select id from reflection where young_person_id = :young limit 1");
    }

    @Override
    public Map<String, Set<Walker>> doorsOfThem() {
        return Map.of(
                "each of their team for themselves",
                EnumSet.of(Walker.AUTHOR, Walker.COLLEAGUE, Walker.THEIR_MANAGER),
                "whoever wrote it for themselves",
                EnumSet.of(Walker.AUTHOR));
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var ties = there.address() + "/reflections/ties";
        return List.of(FormToTry.at(there.worker().account(), ties, ties)
                .wrong("words", "", "x".repeat(4_001), "Typed [[and meant to be kept back]] here"));
    }
}
