package org.kith.handover;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
import org.kith.words.Dates;

/** Workers who come and go. */
final class HandoverInWalks implements InWalks {
    private static final String LONG = "x".repeat(4_001);
    private static final String LONG_REASON = "x".repeat(1_001);
    private static final String MARKED = "Typed [[and meant to be kept back]] here";
    private static final String THEIRS = "select id from handover where young_person_id = :young limit 1";
    private static final String MEETING =
            "select id from handover_step where young_person_id = :young and kind = 'planned' limit 1";
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
                "the young person once there is a letter", Set.of(),
                "the young person once somebody takes over", Set.of());
    }

    /** That they have met is said with words or without; a letter has to be there to be answered, and whoever takes over to be spoken of; a meeting planned anew is over. */
    @Override
    public Set<String> nothingToTry() {
        return Set.of(
                "/young-people/{id}/handovers/{handover}/met",
                "/young-people/{id}/handovers/{handover}/reply",
                "/young-people/{id}/handovers/{handover}/them",
                "/young-people/{id}/handovers/{handover}/staying",
                "/young-people/{id}/handovers/{handover}/meetings/{meeting}/plan");
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
                FormToTry.at(manager, one + "/closing", one + "/closing").wrong("closed", "", LONG, MARKED),
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
