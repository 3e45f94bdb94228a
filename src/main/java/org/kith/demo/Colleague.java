package org.kith.demo;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.words.Dates;

/** Somebody who works here or at a partner service: an account, or only the code a return gave them. */
public final class Colleague {
    private final UUID worker = UUID.randomUUID();
    private final @Nullable UUID account;
    private final InOrganisation organisation;
    private @Nullable String notYetWorker;
    private String about = "";

    /** Those who work with young people are workers of a return as well; others once somebody says that they do. */
    Colleague(InOrganisation organisation, String name, String role) {
        this(organisation, name, role, null);
        notYetWorker = name;
        if (Set.of("worker", "manager").contains(role)) {
            worker();
        }
    }

    private Colleague(InOrganisation organisation, String name, String role, @Nullable UUID service) {
        this.organisation = organisation;
        var id = UUID.randomUUID();
        this.account = id;
        organisation.whenSettled(() -> organisation.rows.accounts.add(
                id,
                organisation.id(),
                name,
                role,
                about.isEmpty() ? null : about,
                service,
                organisation.moment("1 year ago")));
    }

    private Colleague(@Nullable String swId, @Nullable String name, InOrganisation organisation) {
        this.organisation = organisation;
        this.account = null;
        organisation.rows.workers.add(worker, organisation.id(), swId, name);
    }

    /** Somebody of a partner service. */
    public static Colleague of(InService service, String name, String role) {
        return new Colleague(service.organisation(), name, role, service.id());
    }

    /** Known only by the code a return gave them. */
    public static Colleague known(InOrganisation organisation, String swId) {
        return new Colleague(swId, null, organisation);
    }

    /** Somebody who left before Kith came: a name, and no account. */
    public static Colleague gone(InOrganisation organisation, String name) {
        return new Colleague(null, name, organisation);
    }

    public UUID worker() {
        if (notYetWorker != null) {
            organisation.rows.workers.add(worker, organisation.id(), null, notYetWorker);
            organisation.whenSettled(() -> organisation.rows.joins.add(
                    organisation.id(), worker, account, organisation.moment("10 years ago")));
            notYetWorker = null;
        }
        return worker;
    }

    public UUID account() {
        if (account == null) {
            throw new IllegalStateException("only a return has named this worker: they have no account");
        }
        return account;
    }

    public Actor actor() {
        return Actor.person(account());
    }

    /** A few words about them, for the page where somebody chooses whom to look as. */
    public Colleague about(String words) {
        this.about = words;
        return this;
    }

    public Colleague in(InTeam team) {
        return member(team, "10 years ago", null);
    }

    /** Was in the team once and left. */
    public Colleague wasIn(InTeam team, String since, String until) {
        return member(team, since, until);
    }

    private Colleague member(InTeam team, String since, @Nullable String until) {
        organisation.rows.members.add(
                organisation.id(),
                team.id(),
                account(),
                organisation.moment(since),
                until == null ? null : organisation.moment(until));
        return this;
    }

    public Stretch worksWith(Young young) {
        var stretch = new Stretch(organisation);
        var known = worker();
        organisation.whenSettled(() -> organisation.rows.involvements.add(
                organisation.id(),
                young.id(),
                known,
                stretch.from(),
                stretch.to(),
                stretch.reason(),
                stretch.from().atStartOfDay(Dates.LONDON).toOffsetDateTime()));
        return stretch;
    }

    /** Says, as a manager of their team, that a colleague works with a young person. */
    public Assigned assigns(Colleague colleague, Young young, String role) {
        return new Assigned(organisation, account(), colleague.account(), young, role);
    }

    /** Opens the record of somebody else's young person in an emergency. */
    public Opened opensInEmergency(Young young, String reason) {
        return new Opened(organisation, account(), young, reason);
    }

    /** Opens a young person's record, and it is written down. */
    public Looking looksAt(Young young, String... sections) {
        return new Looking(organisation, account(), young, sections);
    }

    /** What stands in a table that this language has no word for: a room's own, about no young person, as they wrote it. */
    public Colleague hasWritten(String insert, @Nullable Object... values) {
        organisation.whenSettled(() -> organisation.rows.words.add(new Rows.Words(account(), null, insert, values)));
        return this;
    }

    /** What they write in a young person's record. */
    public Entry writes(Young young, String section, String kind) {
        return new Entry(organisation, account(), young, false, section, kind);
    }
}
