package org.kith.sharing;

import static org.kith.words.Words.say;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.RecentSignIn;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/**
 * Undoes what was decided about sharing a moment before: what was shared then is stopped, and what was before is shared anew, as it was. Both are
 * decisions of their own and stay as such: nothing is overwritten. Called inside the actor's transaction.
 */
@Component
class SharingUndo {
    private final SharingSql sql;
    private final DecisionSql decisions;
    private final RecentSignIn recent;
    private final Clock clock;

    SharingUndo(SharingSql sql, DecisionSql decisions, RecentSignIn recent, Clock clock) {
        this.sql = sql;
        this.decisions = decisions;
        this.recent = recent;
        this.clock = clock;
    }

    /**
     * The young person undoes what they decided, and staff what staff did. Whoever gives more by it, or for longer, shows that it is them.
     *
     * @param moment when it was decided
     * @return whether it is as before; not where something else was decided since, or what was before can be shared no more
     */
    boolean undo(Viewer viewer, UUID person, String moment) {
        var may = SharingPermissions.of(viewer);
        may.mustDecide();
        decisions.oneByOne(person);
        var change = SharingChange.at(moment, may.own(), sql.grants(person));
        if (change.isNothing()) {
            throw new NotFound();
        }
        if (change.isUndone()) {
            return true;
        }
        if (!change.stands() || !change.stopped().stream().allMatch(grant -> canBeAgain(person, grant))) {
            return false;
        }
        change.shared().forEach(grant -> decisions.withdraw(viewer, grant.id(), because(may, null)));
        for (var former : change.stopped()) {
            var again = again(former, may);
            if (again.givesMoreThan(
                    change.shared().stream().filter(former::sharesTheSame).toList())) {
                recent.mustBe();
            }
            decisions.share(viewer, person, former.recipient(), again);
        }
        return true;
    }

    private boolean canBeAgain(UUID person, Grant grant) {
        return grant.until().isAfter(LocalDate.now(clock))
                && sql.recipients(person).stream()
                        .anyMatch(one -> one.path().equals(grant.recipient().path()));
    }

    /** The same as it was, once for each time it was stopped. */
    private static DecisionSql.Decision again(Grant grant, SharingPermissions may) {
        return new DecisionSql.Decision(
                UUID.nameUUIDFromBytes((grant.id() + " undone").getBytes(StandardCharsets.US_ASCII)),
                grant.section(),
                grant.level() == Level.ADDS,
                grant.purpose(),
                grant.until(),
                grant.basis(),
                because(may, grant.because()));
    }

    /** Staff say why they decide: how it was agreed before, or that this undoes it. The young person need not. */
    private static @Nullable String because(SharingPermissions may, @Nullable String before) {
        if (may.own()) {
            return null;
        }
        return before == null ? say("sharing.undone") : before;
    }
}
