package org.kith.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.continuity.CountedAgain;
import org.kith.form.Form;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Says that one colleague begins with a young person and another stops, both from a day on that may be to come: for a manager of their team, and kept
 * as everything that is said of who works with whom. Called inside the actor's transaction, which is about that young person.
 */
@Component
@ConditionalOnWebApplication
public class TakingOver {
    private final Assignments assignments;
    private final AssignmentSql sql;
    private final AssignmentChangeSql changes;
    private final CountedAgain countedAgain;

    TakingOver(Assignments assignments, AssignmentSql sql, AssignmentChangeSql changes, CountedAgain countedAgain) {
        this.assignments = assignments;
        this.sql = sql;
        this.changes = changes;
        this.countedAgain = countedAgain;
    }

    /** @param role what they are to the young person, in words */
    public record Beginning(UUID account, LocalDate firstDay, String role, String because) {}

    /** Whoever works with them already goes on as they do. */
    public void begins(Viewer viewer, UUID youngPerson, Beginning who) {
        assignments.toChange(viewer, youngPerson);
        var form = Form.empty()
                .with(AssignmentForm.ROLE, who.role())
                .with(AssignmentForm.DAY, who.firstDay().toString())
                .with(AssignmentForm.BECAUSE, who.because());
        changes.begin(viewer, youngPerson, who.account(), form);
        countedAgain.of(viewer, youngPerson);
    }

    /** From the day after their last one on; of what was to begin on or after that day nothing is left. */
    public void stops(Viewer viewer, UUID youngPerson, UUID account, LocalDate lastDay, String because) {
        var person = assignments.toChange(viewer, youngPerson);
        assignments.stop(viewer, person, account, lastDay.plusDays(1), because);
        countedAgain.of(viewer, youngPerson);
    }

    /** It was to be somebody else: what was said to begin on that day and has no end has none of its days. */
    public void neverBegins(Viewer viewer, UUID youngPerson, UUID account, LocalDate firstDay, String because) {
        assignments.toChange(viewer, youngPerson);
        sql.times(youngPerson).stream()
                .filter(time -> !time.fromReturn()
                        && account.equals(time.account())
                        && time.from().equals(firstDay)
                        && time.until() == null)
                .forEach(time -> changes.end(viewer, time.id(), firstDay, because));
    }
}
