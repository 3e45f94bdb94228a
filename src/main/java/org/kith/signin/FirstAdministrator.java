package org.kith.signin;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.words.TextInput;
import org.springframework.stereotype.Component;

/** The way in before anybody can sign in: whoever starts Kith is given the first administrator's one-time link. */
@Component
public class FirstAdministrator {
    private final ActorTransactions acting;
    private final FirstAdministratorSql sql;
    private final Invitations invitations;
    private final Clock clock;

    FirstAdministrator(ActorTransactions acting, FirstAdministratorSql sql, Invitations invitations, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * @param organisation its name, empty when nobody has named it yet
     */
    public record Way(String organisation, OneTimeLink link) {}

    /**
     * Makes a fresh link for each organisation that has no administrator with a passkey, after making an organisation when there is none.
     * Call it at each start; it answers nothing once an administrator can sign in.
     *
     * @param name what to call the organisation when there is none yet; the first administrator is asked when null
     */
    public List<Way> links(@Nullable String name) {
        var lacking = acting.as(Actor.job(JobName.INSTALL), viewer -> {
            sql.holdInstall();
            if (sql.noOrganisation()) {
                sql.addOrganisation(name == null ? "" : TextInput.name(name), clock.instant());
            }
            return sql.withoutAdministrator();
        });
        return lacking.stream().map(this::wayInto).toList();
    }

    private Way wayInto(UUID organisation) {
        return acting.as(Actor.job(JobName.INSTALL, organisation), viewer -> {
            sql.holdInstall();
            var link = invitations.make(viewer, administrator(organisation));
            return new Way(viewer.organisationName() == null ? "" : viewer.organisationName(), link);
        });
    }

    private UUID administrator(UUID organisation) {
        return sql.administrator(organisation).orElseGet(() -> sql.addAdministrator(organisation, clock.instant()));
    }
}
