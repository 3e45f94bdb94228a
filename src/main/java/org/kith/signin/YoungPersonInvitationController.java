package org.kith.signin;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Letting a young person in, face to face: somebody of their team makes a one-time link, and they make their passkey with it on their own
 * phone. Once they have one, no more links are made for them, so nobody who works here can come in as them. Where a phone is lost, one of the team
 * says so and another makes the next link.
 */
@Controller
@RequestMapping("/young-people/{id}/way-in")
class YoungPersonInvitationController {
    private static final AccessLogEntry WAY_IN = AccessLogEntry.at("way-in");

    private final ActorTransactions acting;
    private final YoungPersonInvitationSql sql;
    private final WayInSql waysIn;
    private final Invitations invitations;
    private final Clock clock;

    YoungPersonInvitationController(
            ActorTransactions acting,
            YoungPersonInvitationSql sql,
            WayInSql waysIn,
            Invitations invitations,
            Clock clock) {
        this.waysIn = waysIn;
        this.acting = acting;
        this.sql = sql;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    YoungPersonInvitationPage show(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, WAY_IN, viewer -> page(viewer, door(viewer, id), null));
    }

    @PostMapping
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    YoungPersonInvitationPage makeLink(Actor actor, @PathVariable UUID id, @RequestParam Optional<UUID> form) {
        return acting.reading(actor, id, WAY_IN, viewer -> {
            door(viewer, id);
            sql.addAccount(id, clock.instant());
            var door = door(viewer, id);
            var account = Objects.requireNonNull(door.account());
            WayInPermissions.of(viewer, waysIn.of(account).orElseThrow(NotFound::new))
                    .mustLink();
            return page(viewer, door, invitations.make(viewer, account, form.orElseGet(UUID::randomUUID)));
        });
    }

    private YoungPersonInvitationPage page(
            Viewer viewer, YoungPersonInvitationSql.InvitedPerson door, @Nullable OneTimeLink link) {
        var in = door.account() == null ? null : waysIn.of(door.account()).orElseThrow(NotFound::new);
        return new YoungPersonInvitationPage(viewer, door, in, link);
    }

    private YoungPersonInvitationSql.InvitedPerson door(Viewer viewer, UUID id) {
        var door = sql.of(id).orElseThrow(NotFound::new);
        NotAllowed.unless(
                NavigationPermissions.of(viewer).letYoungPeopleIn() && !viewer.inEmergency(), "way-in.not-yours");
        return door;
    }
}
