package org.kith.handover;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;
import org.kith.walk.Walker;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workers who come and go. */
final class HandoverInWalks implements InWalks {
    private static final String LONG = "x".repeat(4_001);
    private static final String LONG_REASON = "x".repeat(1_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String THEIRS = "select id from handover where young_person_id = :young limit 1";
    private static final String MEETING =
            "select id from handover_step where young_person_id = :young and kind = 'planned' limit 1";
    private static final String STEP = """
            insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, words, said_by, on_day, account_id, said_at)
            select gen_random_uuid(), h.organisation_id, h.young_person_id, h.id, ?, ?, ?, ?, ?, now() from handover h where h.id = ?
            """;
    private static final String TAKES_OVER = """
            select m.account_id from young_person y join team_member m on m.team_id = y.team_id join account a on a.id = m.account_id
             where y.id = :young and a.role = 'worker' and not exists (select from handover h where h.account_id = a.id) limit 1
            """;
    private static final String LEAVING = "select leaving_id from handover where young_person_id = :young limit 1";

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        var today = LocalDate.now(Dates.LONDON);
        var lastDay = today.plusDays(20);
        var now = LocalDateTime.now(Dates.LONDON).minusSeconds(1);
        var leaving = ToldHandover.leaves(house.id(), young, worker, lastDay, now);
        ToldHandover.opened(house.id(), young, worker, new ToldHandover.Stops(leaving, lastDay, "LEFTRL"), worker, now)
                .plans(worker, "three", lastDay.atTime(16, 0), "The canal");
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "handovers/{handover}",
                "select id from handover where organisation_id = :id limit 2",
                "meetings/{meeting}",
                "select id from handover_step where organisation_id = :id and kind = 'planned' limit 2",
                "leaving/{leaving}",
                "select id from worker_leaving where organisation_id = :id limit 2");
    }

    @Override
    public Map<String, String> theirs() {
        return Map.of("handovers/{handover}", THEIRS, "meetings/{meeting}", MEETING);
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of("leaving/{leaving}", "select id from worker_leaving where account_id = :worker limit 1");
    }

    @Override
    public Map<String, Set<Walker>> doors() {
        return Map.of("whoever leaves", EnumSet.of(Walker.AUTHOR));
    }

    @Override
    public Map<String, Set<Walker>> doorsOfThem() {
        return Map.of(
                "the two workers", EnumSet.of(Walker.AUTHOR),
                "whoever stops", EnumSet.of(Walker.AUTHOR),
                "whoever leaves", EnumSet.of(Walker.AUTHOR),
                "the two workers once the days are over", Set.of(),
                "managers of their team once somebody takes over or the days are over", Set.of(),
                "the young person once there is a letter", Set.of(),
                "the young person once somebody takes over", Set.of());
    }

    /** A button. */
    @Override
    public Set<String> nothingToTry() {
        return Set.of("/young-people/{id}/handovers/{handover}/staying");
    }

    /** A letter has to be there to be answered, and whoever takes over to be spoken of, and before it is closed. */
    @Override
    public List<FormToTry> formsOnceSaid(Around there) {
        var handover = there.idOf(THEIRS);
        var one = there.address() + "/handovers/" + handover;
        var soon = LocalDate.now(Dates.LONDON).plusDays(9);
        said(
                handover,
                "letter",
                "Dear Jay, it was good to know you.",
                there.worker().account(),
                null,
                null);
        said(handover, "named", "They like chess.", there.manager().account(), soon, there.idOf(TAKES_OVER));
        var young = there.young().account();
        var plan = one + "/meetings/" + there.idOf(MEETING) + "/plan";
        return List.of(
                FormToTry.at(young, one + "/reply", one + "/reply").wrong("reply", "", LONG),
                FormToTry.at(young, one + "/them", one + "/them").wrong("them", "", LONG),
                FormToTry.at(young, one + "/met", one + "/met").wrong("met", LONG),
                FormToTry.at(there.worker().account(), plan, plan)
                        .right("day", soon.toString())
                        .wrong("day", "", "2001-01-01")
                        .wrong("time", "soon")
                        .wrong("place", "x".repeat(121), MARKED),
                FormToTry.at(there.manager().account(), one + "/closing", one + "/closing")
                        .wrong("closed", "", LONG, MARKED));
    }

    /** Past policy, since what is told of the world is told already. */
    private static void said(
            UUID handover, String kind, String words, UUID by, @Nullable LocalDate day, @Nullable UUID whom) {
        JdbcClient.create(TestDatabase.superuser())
                .sql(STEP)
                .params(Arrays.asList(kind, words, by, day, whom, handover))
                .update();
    }

    @Override
    public List<FormToTry> forms(Around there) {
        var all = there.address() + "/handovers";
        var one = all + "/" + there.idOf(THEIRS);
        var day = LocalDate.now(Dates.LONDON).plusDays(9).toString();
        var worker = there.worker().account();
        var manager = there.manager().account();
        var meeting = one + "/meetings/" + there.idOf(MEETING);
        var stay = "/handovers/leaving/" + there.idOf(LEAVING) + "/return";
        var right = "/handovers/leaving/" + there.idOf(LEAVING) + "/day";
        return List.of(
                FormToTry.at(manager, one + "/worker", one + "/worker")
                        .right("day", day)
                        .wrong("who", "")
                        .wrong("day", "", "2001-01-01")
                        .wrong("role", "", "x".repeat(61), MARKED)
                        .wrong("because", "", LONG_REASON, MARKED),
                FormToTry.at(there.young().account(), one + "/wishes", one + "/wishes")
                        .also("how", "A walk")
                        .wrong("who", LONG)
                        .wrong("myself", LONG),
                FormToTry.at(worker, one + "/now", one + "/now")
                        .wrong("matters", LONG, MARKED)
                        .wrong("helps", LONG, MARKED),
                FormToTry.at(worker, one + "/letter", one + "/letter").wrong("letter", "", LONG, MARKED),
                FormToTry.at(worker, one + "/meetings", one + "/meetings")
                        .right("day", day)
                        .right("which", "three")
                        .wrong("which", "", "tea")
                        .wrong("day", "", "2001-01-01")
                        .wrong("time", "soon")
                        .wrong("place", "x".repeat(121), MARKED),
                FormToTry.at(there.young().account(), meeting + "/answer", meeting + "/answer")
                        .right("answer", "suits")
                        .wrong("words", LONG_REASON),
                FormToTry.at(worker, meeting, meeting)
                        .right("came", "fell-through")
                        .wrong("came", "")
                        .wrong("words", "", LONG_REASON, MARKED),
                FormToTry.at(worker, right, right).right("day", day).wrong("day", "", "2001-01-01", "2199-01-01"),
                FormToTry.at(worker, stay, stay).wrong("because", "", LONG_REASON, MARKED),
                FormToTry.at(worker, all + "/new", all)
                        .right("day", day)
                        .right("reason", "MANAGE")
                        .wrong("day", "", "2001-01-01")
                        .wrong("reason", ""),
                FormToTry.at(worker, "/handovers/leaving", "/handovers/leaving")
                        .right("day", day)
                        .right("reason", "LEFTRL")
                        .wrong("day", "", "2001-01-01", "2199-01-01")
                        .wrong("reason", "", "SWDIED"));
    }
}
