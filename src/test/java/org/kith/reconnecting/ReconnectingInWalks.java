package org.kith.reconnecting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;
import org.kith.walk.Walker;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Being in touch again. */
final class ReconnectingInWalks implements InWalks {
    private static final String LINE = "x".repeat(81);
    private static final String LONG = "x".repeat(2_001);
    private static final String LONGER = "x".repeat(4_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String THEIRS =
            "select id from reconnection where young_person_id = :young order by said_at limit 1";

    private static final String ASKED =
            "select t.id from reconnection_through t join reconnection_step s on s.id = t.step_id where s.young_person_id = :young limit 1";
    private static final String MANAGER = ASKED.replace("t.id from", "t.account_id from");

    private static final String WISH = """
            insert into reconnection (id, organisation_id, young_person_id, name, said_by, said_at) values (?, ?, ?, ?, ?, kith.moment())
            """;
    private static final String STEP = """
            insert into reconnection_step (id, organisation_id, young_person_id, reconnection_id, step, words, name, found_through, said_by, said_at)
            values (?, ?, ?, ?, ?, 'I rang', ?, ?, ?, kith.moment())
            """;
    private static final String THROUGH = """
            insert into reconnection_through (id, organisation_id, step_id, account_id, name, words, asked_by, asked_at)
            values (gen_random_uuid(), ?, ?, ?, 'Samira by the weir', 'Brown hair', ?, kith.moment())
            """;

    /** Two people say that it is safe, so that whoever is asked can answer. */
    private static final String SAFE = """
            insert into reconnection_step (id, organisation_id, young_person_id, reconnection_id, step, words, said_by, said_at)
            select gen_random_uuid(), s.organisation_id, s.young_person_id, s.reconnection_id, 'confirmed', 'Yes', s.said_by, now()
              from reconnection_step s where s.step = 'asked' and s.young_person_id = ?
            """;

    private static final String LOOKS = """
            insert into reconnection_broker (id, organisation_id, young_person_id, reconnection_id, account_id, chosen, said_by, said_at)
            values (?, ?, ?, ?, ?, 'by-them', ?, kith.moment())
            """;

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        var wish = UUID.randomUUID();
        var by = young.account();
        young.hasWritten(WISH, wish, house.id(), young.id(), "My brother Sam", by);
        young.hasWritten(LOOKS, UUID.randomUUID(), house.id(), young.id(), wish, worker.account(), by);
        askedThrough(house, young, worker, wish);
    }

    /** Through a manager of another team, who comes to no address as one of the walkers. */
    private static void askedThrough(InOrganisation house, Young young, Colleague worker, UUID wish) {
        var by = worker.account();
        var manager = house.team("Elsewhere").manager("Moss").account();
        var asked = UUID.randomUUID();
        young.hasWrittenOfThem(
                worker,
                STEP,
                UUID.randomUUID(),
                house.id(),
                young.id(),
                wish,
                "found",
                "Samira by the weir",
                manager,
                by);
        young.hasWrittenOfThem(worker, STEP, asked, house.id(), young.id(), wish, "asked", null, null, by);
        young.hasWrittenOfThem(worker, THROUGH, house.id(), asked, manager, by);
    }

    @Override
    public Map<String, Set<Walker>> doors() {
        return Map.of("the manager who is asked", Set.of());
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of(
                "reconnecting-asked/{through}",
                "select id from reconnection_through where organisation_id = :house order by id limit 1");
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "reconnecting-asked/{through}",
                "select id from reconnection_through where organisation_id = :id order by id limit 2",
                "reconnecting/{wish}",
                "select id from reconnection where organisation_id = :id limit 2",
                "says/{said}",
                "select 'note' where cast(:id as uuid) is not null",
                "moves/{move}",
                "select 'pause' where cast(:id as uuid) is not null");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of(
                "reconnecting/{wish}",
                THEIRS,
                "says/{said}",
                "select 'note' where cast(:young as uuid) is not null",
                "moves/{move}",
                "select 'pause' where cast(:young as uuid) is not null");
    }

    @Override
    public Map<String, String> questions() {
        return Map.of("person", "");
    }

    @Override
    public Map<String, Set<Walker>> doorsOfThem() {
        return Map.of(
                "either side", EnumSet.of(Walker.THEMSELVES),
                "whoever looks", EnumSet.of(Walker.AUTHOR),
                "a manager where nobody looks", Set.of());
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var all = there.address() + "/reconnecting";
        var says = all + "/" + there.idOf(THEIRS) + "/says/";
        var worker = there.worker().account();
        var young = there.young().account();
        var day = LocalDate.now(Dates.LONDON).plusDays(90).toString();
        return List.of(
                FormToTry.at(worker, all + "/new", all)
                        .wrong("name", "", LINE, MARKED)
                        .wrong("words", LONG, MARKED),
                FormToTry.at(young, all + "/new", all)
                        .right("looker", worker.toString())
                        .wrong("name", "", LINE)
                        .wrong("words", LONG)
                        .wrong("looker", "", there.analyst().account().toString()),
                FormToTry.at(worker, says + "note", says + "note").wrong("words", "", LONGER, MARKED),
                FormToTry.at(worker, says + "found", says + "found")
                        .right("who", "outside")
                        .wrong("name", "", LINE, MARKED)
                        .wrong("who", "", "person-" + there.young().id())
                        .wrong("reach", "x".repeat(501), MARKED),
                FormToTry.at(worker, "/findable", "/findable")
                        .right("until", day)
                        .wrong("reach", "", "x".repeat(301), MARKED)
                        .wrong("until", "", "1999-01-01", "2199-01-01"),
                FormToTry.at(
                                young,
                                all + "/" + there.idOf(THEIRS) + "/looker",
                                all + "/" + there.idOf(THEIRS) + "/looker")
                        .right("looker", worker.toString())
                        .wrong("looker", "", there.analyst().account().toString()));
    }

    @Override
    public List<FormToTry> formsOnceSaid(Around there) {
        JdbcClient.create(TestDatabase.superuser())
                .sql(SAFE)
                .param(there.young().id())
                .update();
        var asked = "/reconnecting-asked/" + there.idOf(ASKED);
        return List.of(FormToTry.at(there.idOf(MANAGER), asked, asked).wrong("answer", "", "perhaps"));
    }
}
