package org.kith.introductions;

import java.time.LocalDate;
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

/** Introductions. */
final class IntroductionsInWalks implements InWalks {
    private static final String LONG = "x".repeat(1_001);
    private static final String LONGER = "x".repeat(4_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String THEIRS =
            "select id from introduction where young_person_id = :young order by said_at limit 1";

    private static final String INTRODUCTION = """
            insert into introduction (id, organisation_id, young_person_id, service_id, name, why, helper_id, said_by, said_at)
            values (?, ?, ?, ?, 'Sunita Rao', 'She has the keys', ?, ?, kith.moment())
            """;
    private static final String WISH = """
            insert into introduction_step (id, organisation_id, young_person_id, introduction_id, number, kind, words, said_by, said_at)
            values (?, ?, ?, ?, 1, 'who', 'Only us', ?, kith.moment())
            """;
    private static final String PLAN = """
            insert into introduction_step (id, organisation_id, young_person_id, introduction_id, number, kind, on_day, at_time, place, wish_id, said_by, said_at)
            values (gen_random_uuid(), ?, ?, ?, 2, 'planned', current_date + 20, '16:30', 'Under the clock', ?, ?, kith.moment())
            """;
    private static final String SHOWN = """
            insert into introduction_step (id, organisation_id, young_person_id, introduction_id, number, kind, said_by, said_at)
            values (gen_random_uuid(), ?, ?, ?, 3, 'shown', ?, kith.moment())
            """;
    private static final String PARTNER = """
            select a.id from account a join introduction i on i.service_id = a.service_id
             where i.young_person_id = :young and a.ended_at is null order by a.name limit 1
            """;

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        var by = worker.account();
        var id = UUID.randomUUID();
        var homes = house.service("Lock Street Homes", "housing");
        homes.partner("Sunita Rao");
        young.shares("home").with(homes).since("2 days ago");
        var wish = UUID.randomUUID();
        young.hasWrittenOfThem(worker, INTRODUCTION, id, house.id(), young.id(), homes.id(), by, by);
        young.hasWrittenOfThem(worker, WISH, wish, house.id(), young.id(), id, by);
        young.hasWrittenOfThem(worker, PLAN, house.id(), young.id(), id, wish, by);
        young.hasWritten(SHOWN, house.id(), young.id(), id, young.account());
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "introductions/{introduction}",
                "select id from introduction where organisation_id = :id limit 2",
                "parts/{part}",
                "select 'wishes' where cast(:id as uuid) is not null");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of(
                "introductions/{introduction}",
                THEIRS,
                "parts/{part}",
                "select 'wishes' where cast(:young as uuid) is not null");
    }

    /** That a service reads it is a button. */
    @Override
    public Set<String> nothingToTry() {
        return Set.of("/young-people/{id}/introductions/{introduction}/showing");
    }

    @Override
    public Map<String, Set<Walker>> doorsOfThem() {
        return Map.of("the service they let read it", Set.of());
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var all = there.address() + "/introductions";
        var parts = all + "/" + there.idOf(THEIRS) + "/parts/";
        var meeting = all + "/" + there.idOf(THEIRS) + "/day";
        var worker = there.worker().account();
        var young = there.young().account();
        var day = LocalDate.now(Dates.LONDON).plusDays(9).toString();
        return List.of(
                FormToTry.at(worker, all + "/new", all)
                        .right("whom", "else")
                        .also("name", "Sunita Rao")
                        .wrong("whom", "", "a-nobody")
                        .wrong("name", "x".repeat(81), MARKED)
                        .wrong("does", "x".repeat(81), MARKED)
                        .wrong("why", "", LONG, MARKED)
                        .wrong("begins", "1999-01-01", "2199-01-01"),
                FormToTry.at(young, all + "/new", all)
                        .right("whom", "else")
                        .also("name", "Sunita Rao")
                        .right("helper", worker.toString())
                        .wrong("helper", "")
                        .wrong("why", "", LONG),
                FormToTry.at(young, parts + "wishes", parts + "wishes")
                        .right("none", "")
                        .also("how", "A walk")
                        .wrong("who", LONGER)
                        .wrong("not", LONGER),
                FormToTry.at(worker, parts + "wishes", parts + "wishes")
                        .right("none", "")
                        .wrong("first", LONGER, MARKED),
                FormToTry.at(worker, parts + "plan", parts + "plan")
                        .right("day", day)
                        .right("time", "16:30")
                        .also("place", "The café")
                        .wrong("day", "", "2001-01-01", "2199-01-01")
                        .wrong("time", "", "soon")
                        .wrong("place", "", "x".repeat(121), MARKED)
                        .wrong("along", "x".repeat(121), MARKED)
                        .wrong("words", LONGER, MARKED),
                FormToTry.at(there.idOf(PARTNER), all + "/ours", meeting)
                        .right("answer", "another-day")
                        .also("words", "On a Friday")
                        .wrong("answer", "")
                        .wrong("words", "", LONG, MARKED),
                FormToTry.at(worker, parts + "hello", parts + "hello").wrong("words", "", LONGER, MARKED),
                FormToTry.at(worker, parts + "call-off", parts + "call-off").wrong("words", "", LONGER, MARKED),
                FormToTry.at(young, there.address() + "/about-me", there.address() + "/about-me")
                        .wrong("words", LONGER));
    }
}
