package org.kith.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.continuity.CountedAgain;
import org.kith.form.Form;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Says that a colleague begins with a young person, from a day on that may be to come, or after all does not: for a manager of their team, and kept
 * as everything that is said of who works with whom. Until when the one before is there follows from their last day. Called inside the actor's transaction, which is about that young person.
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

    /**
     * @param id by which it is known: what is said anew of the same begins nothing again
     * @param role what they are to the young person, in words
     */
    public record Beginning(UUID id, UUID account, LocalDate firstDay, String role, String because) {}

    /** Whoever works with them already on that day, with no end in sight, goes on as they do. */
    public void begins(Viewer viewer, UUID youngPerson, Beginning who) {
        assignments.toChange(viewer, youngPerson);
        if (sql.times(youngPerson).stream()
                .anyMatch(time ->
                        who.account().equals(time.account()) && time.until() == null && time.isNow(who.firstDay()))) {
            return;
        }
        var form = Form.empty()
                .with(Form.KEY, who.id().toString())
                .with(AssignmentForm.ROLE, who.role())
                .with(AssignmentForm.DAY, who.firstDay().toString())
                .with(AssignmentForm.BECAUSE, who.because());
        assignments.beginsAnew(viewer, youngPerson, who.account(), who.firstDay());
        changes.begin(viewer, youngPerson, who.account(), form);
        countedAgain.of(viewer, youngPerson);
    }

    /** It is to be somebody else: of these beginnings, by their ids, one that is to come never is, and one that has come ends today. */
    public void takesBack(Viewer viewer, UUID youngPerson, Collection<UUID> begun, String because) {
        assignments.toChange(viewer, youngPerson);
        sql.times(youngPerson).stream()
                .filter(time -> begun.contains(time.id()) && !time.fromReturn() && time.runs(assignments.today()))
                .forEach(time -> changes.end(viewer, time.id(), assignments.today(), because));
        countedAgain.of(viewer, youngPerson);
    }
}
