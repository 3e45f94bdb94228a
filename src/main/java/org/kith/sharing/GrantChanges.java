package org.kith.sharing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/**
 * Changes what is shared already, without a form: stops one section, shares it again, and lets it go on.
 * Called inside the actor's transaction; nothing that was decided is ever overwritten.
 */
@Component
class GrantChanges {
    private final Sharing sharing;
    private final SharingSql sql;
    private final DecisionSql decisions;
    private final Clock clock;

    GrantChanges(Sharing sharing, SharingSql sql, DecisionSql decisions, Clock clock) {
        this.sharing = sharing;
        this.sql = sql;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Stops one section for somebody, at once; also where it was let go on a moment before, and so is a decision of its own. */
    void stop(Viewer viewer, UUID person, UUID id) {
        decisions.oneByOne(person);
        var asked = sharing.grant(person, id);
        var may = SharingPermissions.of(viewer);
        NotAllowed.unless(!asked.holds() || may.own() || asked.basis() != Basis.AGREED, "sharing.theirs-to-stop");
        NotAllowed.unless(!asked.holds() || may.own() && may.stop(asked), "sharing.not-yours-to-stop");
        sql.grants(person).stream()
                .filter(one -> one.holds() && one.sharesTheSame(asked) && may.own() && may.stop(one))
                .forEach(one -> decisions.withdraw(viewer, one.id(), null));
    }

    /**
     * Shares once more what they stopped, for what it was for and until when it was.
     *
     * @return whether it is shared now; not where its day is over, whoever saw it is not here any more, or it was stopped again since
     */
    boolean restore(Viewer viewer, UUID person, UUID id) {
        decisions.oneByOne(person);
        var grant = sharing.grant(person, id);
        var may = SharingPermissions.of(viewer);
        may.mustOwn();
        var known = new SharingPage.Known(sql.grants(person), List.of(), sql.recipients(person));
        if (known.holds(grant)) {
            return true;
        }
        NotAllowed.unless(may.restore(grant), "sharing.not-yours");
        if (!known.isHere(grant.recipient()) || !grant.until().isAfter(LocalDate.now(clock))) {
            return false;
        }
        decisions.share(viewer, person, grant.recipient(), again(grant));
        return sql.grants(person).stream().anyMatch(one -> one.holds() && one.sharesTheSame(grant));
    }

    /** The same as it was; however often it is sent, once. */
    private static DecisionSql.Decision again(Grant grant) {
        return new DecisionSql.Decision(
                UUID.nameUUIDFromBytes((grant.id() + " again").getBytes(StandardCharsets.US_ASCII)),
                grant.section(),
                grant.level() == Level.ADDS,
                grant.purpose(),
                grant.until(),
                Basis.AGREED,
                null);
    }

    /**
     * Lets one section go on for another while, as it was agreed before: the former decision ends and the same is decided anew.
     *
     * @return whether it goes on; not where it was stopped meanwhile
     */
    boolean renew(Viewer viewer, UUID person, UUID id) {
        decisions.oneByOne(person);
        var grant = sharing.grant(person, id);
        var may = SharingPermissions.of(viewer);
        var today = LocalDate.now(clock);
        if (!grant.holds()) {
            return sql.grants(person).stream().anyMatch(one -> one.holds() && one.sharesTheSame(grant));
        }
        if (may.stop(grant) && !grant.endsSoon(today)) {
            return true;
        }
        NotAllowed.unless(may.renew(grant, today), "sharing.not-yours-to-stop");
        decisions.withdraw(viewer, id, null);
        decisions.share(
                viewer,
                person,
                grant.recipient(),
                new DecisionSql.Decision(
                        UUID.randomUUID(),
                        grant.section(),
                        grant.level() == Level.ADDS,
                        grant.purpose(),
                        today.plusMonths(Sharing.MONTHS),
                        Basis.AGREED,
                        null));
        return true;
    }
}
