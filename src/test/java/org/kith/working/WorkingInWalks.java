package org.kith.working;

import java.time.DayOfWeek;
import java.util.List;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** When people work. */
final class WorkingInWalks implements InWalks {
    private static final String LONG = "x".repeat(601);

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        SaidHello.by(house, worker);
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
