package org.kith.together;

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

/** How people work together. */
final class TogetherInWalks implements InWalks {
    private static final String LONG = "x".repeat(1_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String WORKER = "select account_id from together_said where young_person_id = :young limit 1";
    private static final String THEIRS =
            "select id from together_said where young_person_id = :young and asks_young order by said_at limit 1";

    private static final String OF_THEIR_HOUSE = """
            select s.stage_id from together_stage s join young_person y on y.organisation_id = s.organisation_id where y.id = :young limit 1
            """;

    private static final String SAY = """
            insert into together_said (id, organisation_id, young_person_id, account_id, by_young, asks_young, version, how_often, said_by, said_at)
            values (?, ?, ?, ?, false, true, 1, 'Every Thursday', ?, kith.moment())
            """;

    private static final String STAGE = """
            insert into together_stage (id, organisation_id, stage_id, version, place, name, ended, said_by, said_at)
            values (?, ?, ?, 1, ?, 'Finding out', false, ?, kith.moment())
            """;

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        var by = worker.account();
        var manager = house.administrator("Stella");
        for (var place = 1; place <= 2; place++) {
            manager.hasWritten(STAGE, UUID.randomUUID(), house.id(), UUID.randomUUID(), place, manager.account());
        }
        young.hasWrittenOfThem(worker, SAY, UUID.randomUUID(), house.id(), young.id(), by, by);
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "together/{worker}",
                "select account_id from together_said where organisation_id = :id limit 2",
                "sides/{side}",
                "select 'mine' where cast(:id as uuid) is not null",
                "otherwise/{said}",
                "select id from together_said where organisation_id = :id limit 2",
                "stages/{stage}",
                "select stage_id from together_stage where organisation_id = :id limit 2");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of(
                "together/{worker}",
                WORKER,
                "sides/{side}",
                "select 'mine' where cast(:young as uuid) is not null",
                "otherwise/{said}",
                THEIRS);
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of("stages/{stage}", "select stage_id from together_stage where organisation_id = :house limit 1");
    }

    @Override
    public Map<String, Set<Walker>> doorsOfThem() {
        return Map.of(
                "the worker it is with", EnumSet.of(Walker.AUTHOR), "whoever is asked", EnumSet.of(Walker.THEMSELVES));
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var pair = there.address() + "/together/" + there.idOf(WORKER);
        var stage = "/stages/" + there.idOf(OF_THEIR_HOUSE);
        var otherwise = pair + "/otherwise/" + there.idOf(THEIRS);
        return List.of(
                FormToTry.at(there.young().account(), otherwise, otherwise).wrong("words", LONG),
                lines(there.worker().account(), pair + "/sides/mine").wrong("helps", LONG, MARKED),
                lines(there.worker().account(), pair + "/sides/told").wrong("reach", LONG, MARKED),
                lines(there.young().account(), pair + "/sides/mine").wrong("helps-not", LONG),
                FormToTry.at(there.worker().account(), pair + "/view", pair + "/view")
                        .also("words", "We laugh more")
                        .wrong("stage", "", "none")
                        .wrong("words", LONG, MARKED),
                stage(there.administrator().account(), "/stages/new", "/stages"),
                stage(there.administrator().account(), stage, stage));
    }

    private static FormToTry stage(UUID who, String page, String action) {
        return FormToTry.at(who, page, action)
                .also("signs", "Somebody asks back")
                .right("after", "first")
                .wrong("name", "", "x".repeat(81), MARKED)
                .wrong("description", LONG, MARKED)
                .wrong("prompts", LONG)
                .wrong("after", "", "none");
    }

    private static FormToTry lines(UUID who, String address) {
        return FormToTry.at(who, address, address)
                .also("no-answer", "Try again the next day")
                .wrong("look-again", "1999-01-01", "2199-01-01", "soon");
    }

    @Override
    public Set<String> nothingToTry() {
        return Set.of("/young-people/{id}/together/{worker}/agreements");
    }
}
