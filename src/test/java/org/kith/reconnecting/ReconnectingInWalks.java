package org.kith.reconnecting;

import java.time.LocalDate;
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
import org.kith.words.Dates;

/** Being in touch again. */
final class ReconnectingInWalks implements InWalks {
    private static final String LINE = "x".repeat(81);
    private static final String LONG = "x".repeat(2_001);
    private static final String LONGER = "x".repeat(4_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String THEIRS =
            "select id from reconnection where young_person_id = :young order by said_at limit 1";

    private static final String WISH = """
            insert into reconnection (id, organisation_id, young_person_id, name, said_by, said_at) values (?, ?, ?, ?, ?, kith.moment())
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
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
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
}
