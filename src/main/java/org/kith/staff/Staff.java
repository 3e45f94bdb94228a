package org.kith.staff;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.continuity.CountedAgain;
import org.kith.form.Form;
import org.kith.signin.Invitations;
import org.kith.signin.WayIn;
import org.kith.signin.WayInPermissions;
import org.kith.signin.WaysIn;
import org.kith.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who works here: inviting them, their teams, and their leaving. */
@Component
public class Staff {
    private final ActorTransactions acting;
    private final StaffSql sql;
    private final StaffTeamSql teams;
    private final WaysIn waysIn;
    private final Invitations invitations;
    private final ObjectProvider<CountedAgain> countedAgain;
    private final Clock clock;

    Staff(
            ActorTransactions acting,
            StaffSql sql,
            StaffTeamSql teams,
            WaysIn waysIn,
            Invitations invitations,
            ObjectProvider<CountedAgain> countedAgain,
            Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.teams = teams;
        this.waysIn = waysIn;
        this.invitations = invitations;
        this.countedAgain = countedAgain;
        this.clock = clock;
    }

    /**
     * Makes the account and its first link. The same form sent again makes only a new link; another with the same name and role makes nothing and
     * asks, since two people may have one name and nobody is to be given the link of another.
     *
     * @param twice whether whoever invites knows that somebody of that name is there, and means somebody else
     */
    Page invite(Actor actor, Form form, boolean twice) {
        var account = form.id(InviteForm.ACCOUNT);
        return acting.as(actor, viewer -> {
            StaffPermissions.of(viewer).mustManage();
            var organisation = organisation(viewer);
            var there = sql.namesake(organisation, form);
            if (there.isPresent() && !twice) {
                return new NamesakePage(viewer, form, colleague(viewer, there.get()));
            }
            if (sql.add(
                    organisation,
                    account,
                    form.name(InviteForm.NAME),
                    StaffRole.of(form.value(InviteForm.ROLE)),
                    clock.instant())) {
                teams.join(organisation, account, InviteForm.teams(form));
            }
            return link(viewer, colleague(viewer, account), account);
        });
    }

    /** A new one-time link for somebody who works here and has no passkey; their earlier ones stop working. */
    LinkPage newLink(Actor actor, UUID account, UUID form) {
        return about(
                actor, account, StaffPermissions::mustChange, (viewer, colleague) -> link(viewer, colleague, form));
    }

    /** They belong to these teams from now on, and to no other. Since when and until when stays on record. */
    void moveTo(Actor actor, UUID account, List<UUID> to) {
        moveTo(actor, account, to, null);
    }

    /**
     * The same by a page that shows which teams they are in; not where that changed meanwhile, so that nobody comes back into one unseen.
     *
     * @param held the teams it showed; null where it does not say
     * @return whether they belong to these teams now
     */
    boolean moveTo(Actor actor, UUID account, List<UUID> to, @Nullable List<UUID> held) {
        return about(actor, account, StaffPermissions::mustChange, (viewer, before) -> {
            teams.oneByOne(account);
            var now = Set.copyOf(colleague(viewer, account).teams());
            if (held != null && !now.equals(Set.copyOf(held)) && !now.equals(Set.copyOf(to))) {
                return false;
            }
            teams.leaveAllBut(account, to);
            teams.join(organisation(viewer), account, to);
            countedAgain.ifAvailable(figures -> figures.everybody(viewer));
            return true;
        });
    }

    /** They no longer work here: they belong to no team, are nobody’s worker any more and cannot come in. End their sessions afterwards. */
    public void end(Actor actor, UUID account) {
        about(actor, account, StaffPermissions::mustManage, (viewer, colleague) -> {
            var may = StaffPermissions.of(viewer, colleague);
            if (!may.ended()) {
                may.mustShutOut();
                teams.leaveAllBut(account, List.of());
                sql.end(account, clock.instant());
                countedAgain.ifAvailable(figures -> figures.everybody(viewer));
            }
            return colleague;
        });
    }

    /** How somebody comes in, within the transaction of whoever asks. */
    WayIn wayIn(UUID account) {
        return waysIn.of(account);
    }

    List<WaysIn.Offer> otherWaysIn(Viewer viewer, UUID account) {
        return waysIn.others(viewer, account);
    }

    private LinkPage link(Viewer viewer, Colleague colleague, UUID form) {
        WayInPermissions.of(viewer, wayIn(colleague.id())).mustLink();
        var link = invitations.make(viewer, colleague.id(), form);
        return new LinkPage(viewer, colleague(viewer, colleague.id()), link);
    }

    private <T> T about(
            Actor actor, UUID account, Consumer<StaffPermissions> may, BiFunction<Viewer, Colleague, T> work) {
        return acting.as(actor, viewer -> {
            StaffPermissions.of(viewer).mustManage();
            var colleague = colleague(viewer, account);
            may.accept(StaffPermissions.of(viewer, colleague));
            return work.apply(viewer, colleague);
        });
    }

    private Colleague colleague(Viewer viewer, UUID account) {
        return sql.one(organisation(viewer), account).orElseThrow(NotFound::new);
    }

    public static UUID organisation(Viewer viewer) {
        return Objects.requireNonNull(viewer.organisation());
    }
}
