package org.kith.working;

import java.time.DayOfWeek;
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

/** When people work. */
final class WorkingInWalks implements InWalks {
    private static final String LONG = "x".repeat(601);

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        SaidHello.by(house, worker);
        worker.hasWritten(
                "insert into worker_photo (id, organisation_id, account_id, small, large, chosen_at)"
                        + " values (?, ?, ?, '\\x01', '\\x01', kith.moment())",
                UUID.randomUUID(),
                house.id(),
                worker.account());
    }

    @Override
    public Map<String, String> ids() {
        return Map.of("faces/{photo}", "select id from worker_photo where organisation_id = :id limit 2");
    }

    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of(
                "faces/{photo}",
                "select id from worker_photo where organisation_id = :house order by chosen_at limit 1");
    }

    @Override
    public Map<String, Set<Walker>> doors() {
        return Map.of(
                "whoever may see that face",
                EnumSet.of(
                        Walker.THEMSELVES,
                        Walker.ANOTHER_YOUNG_PERSON,
                        Walker.AUTHOR,
                        Walker.COLLEAGUE,
                        Walker.THEIR_MANAGER,
                        Walker.WORKER_OF_ANOTHER_TEAM,
                        Walker.MANAGER_OF_ANOTHER_TEAM));
    }

    @Override
    public Set<String> nothingToTry() {
        return Set.of("/working/photo", "/working/photo/square");
    }

    /** On the page that shows how it looks. */
    @Override
    public Set<String> saidOtherwise() {
        return Set.of("PhotoController.choose");
    }

    @Override
    public List<FormToTry> forms(Around there) {
        return List.of(
                hours(FormToTry.at(there.worker().account(), "/working/change", "/working"))
                        .right("phone", "07700 900311")
                        .right("email", "me@example.org")
                        .wrong("hello", "", LONG, "Typed [[and meant to be kept back]] here")
                        .wrong("tuesday-from", "nine")
                        .wrong("friday-until", "", "five", "10am")
                        .wrong("phone", "call me")
                        .wrong("email", "nobody")
                        .wrong("best", "pigeon")
                        .wrong("stand-in", "nobody"),
                FormToTry.at(there.worker().account(), "/working", "/working/away")
                        .wrong("away-until", "", "tomorrow", "1999-01-01", "2199-01-01"));
    }

    private static FormToTry hours(FormToTry form) {
        for (var day : DayOfWeek.values()) {
            form.right(WorkingForm.from(day), "10").right(WorkingForm.until(day), "4.30");
        }
        return form;
    }
}
