package org.kith.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks, and what reaches them: written from docs/POLICY.md, in plain sentences, and knowing nothing of how PostgreSQL does it.
 *
 * @param about the young person the question is about; none in a list
 */
public record Eyes(
        MadeWorld world,
        String role,
        @Nullable UUID organisation,
        @Nullable UUID account,
        @Nullable UUID own,
        @Nullable UUID service,
        Set<UUID> teams,
        Set<UUID> receives,
        @Nullable UUID about) {

    public static Eyes of(MadeWorld world, Who who, @Nullable UUID about) {
        var account = who.account();
        if (account == null) {
            return new Eyes(world, "job " + who.job(), who.organisation(), null, null, null, Set.of(), Set.of(), about);
        }
        var own = account.uuid("young_person_id");
        var role = account.is("waits") ? asWhoWaits(account) : account.text("role");
        var teams = role.equals("waiting") ? Set.<UUID>of() : teamsNow(world, account);
        return new Eyes(
                world,
                role,
                account.organisation(),
                account.id(),
                own,
                account.uuid("service_id"),
                teams,
                reaching(account, teams),
                about == null ? own : about);
    }

    /** Whoever waits for a second person's word is one of a service to whom nothing is shared, or works here and is nobody yet. */
    private static String asWhoWaits(Row account) {
        return account.lacks("service_id") ? "waiting" : "partner";
    }

    /** The same question, asked as somebody it can be shared with would ask it: with nothing of one's own. */
    public Eyes seeingAs(String kind, UUID recipient) {
        var table = kind.equals("person") ? "account" : kind;
        var row = world.find(table, recipient);
        var service = kind.equals("service") ? recipient : null;
        Set<UUID> receives = Set.of(recipient);
        if (kind.equals("person")) {
            service = row.uuid("service_id");
            receives = reaching(row, teamsNow(world, row));
        }
        if (!kind.equals("team") && out(world, row)
                || kind.equals("person") && row.isOneOf("role", "administrator", "analyst")) {
            receives = Set.of();
        }
        return new Eyes(world, "partner", organisation, null, null, service, Set.of(), receives, about);
    }

    /** A team is a worker's or manager's from the moment they join until the moment they leave; to anybody else it means nothing. */
    private static Set<UUID> teamsNow(MadeWorld world, Row account) {
        if (!account.isOneOf("role", "worker", "manager")) {
            return Set.of();
        }
        return world.rows("team_member").stream()
                .filter(member -> account.id().equals(member.uuid("account_id")))
                .filter(member -> !member.time("since").isAfter(world.now()))
                .filter(member -> member.lacks("until") || member.time("until").isAfter(world.now()))
                .map(member -> member.uuid("team_id"))
                .collect(Collectors.toSet());
    }

    /** Nothing reaches whoever waits until a second person says that they work at their service. */
    private static Set<UUID> reaching(Row account, Set<UUID> teams) {
        if (account.is("waits")) {
            return Set.of();
        }
        var receives = new HashSet<>(teams);
        receives.add(account.id());
        if (!account.lacks("service_id")) {
            receives.add(account.uuid("service_id"));
        }
        return receives;
    }

    /** Whether they are out: their account has ended, or the service they work for. */
    public static boolean out(MadeWorld world, Row account) {
        return !account.lacks("ended_at")
                || account.has("service_id")
                        && !account.lacks("service_id")
                        && !world.find("service", account.uuid("service_id")).lacks("ended_at");
    }

    public Instant now() {
        return world.now();
    }

    public boolean at(Row row) {
        return row.organisation().equals(organisation);
    }

    public boolean are(String... roles) {
        return List.of(roles).contains(role);
    }

    public boolean themselves(@Nullable UUID person) {
        return person != null && person.equals(own);
    }

    public boolean acting(@Nullable UUID someAccount) {
        return account != null && account.equals(someAccount);
    }

    public boolean isAbout(@Nullable UUID person) {
        return person != null && person.equals(about);
    }

    /** Workers and managers: those who stand by young people as their team. */
    public boolean standBy() {
        return are("worker", "manager");
    }

    public boolean partner() {
        return are("partner", "partner lead");
    }

    /** Who reads the record itself. An administrator, an analyst and a job do not, whatever is shared with them and whatever team they are in. */
    public boolean readTheRecord() {
        return standBy() || partner() || own != null;
    }

    public boolean countAll() {
        return are("analyst", "job import", "job measures", "job command line");
    }

    public boolean teamOf(@Nullable UUID person) {
        return ofOrganisation(person, one -> standBy() && teams.contains(one.uuid("team_id")));
    }

    /** Open to them in an emergency, which shows on pages about that young person alone. */
    public boolean emergency(@Nullable UUID person) {
        return isAbout(person) && opened(person);
    }

    /** Whether they have somebody's record open in an emergency; in a list, that is the name and no more. */
    public boolean opened(@Nullable UUID person) {
        return ofOrganisation(person, one -> world.rows("emergency_access").stream()
                .anyMatch(opened -> open(opened) && one.id().equals(opened.person())));
    }

    /** For its hour by Kith's time and by the clock. */
    private boolean open(Row opened) {
        var byClock = opened.time("opened_by_clock");
        return theirsNow(opened)
                && !byClock.isAfter(world.clock())
                && !byClock.plus(Duration.ofHours(1)).isBefore(world.clock());
    }

    private boolean theirsNow(Row opened) {
        return standBy()
                && acting(opened.uuid("account_id"))
                && at(opened)
                && !opened.time("opened_at").isAfter(now())
                && opened.time("ends_at").isAfter(now());
    }

    /** The reason of the emergency by which they see somebody, the one opened last; none where they see them anyway, or not at all. */
    @Nullable
    public String emergencyReason(@Nullable UUID person) {
        if (!opened(person) || (isAbout(person) ? !inEmergency() : whole(person))) {
            return null;
        }
        return world.rows("emergency_access", one -> theirsNow(one) && person.equals(one.person())).stream()
                .sorted(Comparator.comparing((Row one) -> one.time("opened_at"))
                        .reversed()
                        .thenComparing(one -> one.id().toString()))
                .findFirst()
                .map(one -> one.text("reason"))
                .orElse(null);
    }

    private boolean ofOrganisation(@Nullable UUID person, Predicate<Row> and) {
        if (person == null) {
            return false;
        }
        var row = world.find("young_person", person);
        return at(row) && and.test(row);
    }

    /** Whoever sees all that is known of a young person. */
    public boolean whole(@Nullable UUID person) {
        return ofOrganisation(person, one -> countAll() || themselves(person) || teamOf(person) || emergency(person));
    }

    /** Whoever sees the whole of their record as well. */
    public boolean wholeRecord(@Nullable UUID person) {
        return readTheRecord() && whole(person);
    }

    public boolean inEmergency() {
        return about != null && emergency(about) && !teamOf(about);
    }

    /** Sections shared with them now: not before it starts, not once it has ended or is withdrawn. */
    public Set<String> sections(@Nullable UUID person, boolean toAdd) {
        if (person == null || !readTheRecord()) {
            return Set.of();
        }
        return world.rows("section_grant").stream()
                .filter(grant -> person.equals(grant.person()) && holds(grant) && (!toAdd || grant.is("may_add")))
                .map(grant -> grant.text("section"))
                .collect(Collectors.toSet());
    }

    public boolean holds(Row grant) {
        return at(grant)
                && receives.contains(grant.uuid("recipient_id"))
                && grant.lacks("withdrawn_at")
                && !grant.time("starts_at").isAfter(now())
                && grant.time("ends_at").isAfter(now());
    }

    public boolean something(@Nullable UUID person) {
        return whole(person) || !sections(person, false).isEmpty();
    }

    /**
     * Whose name they see: of whoever they see something, and in a list of whoever they have open in an emergency; in a list nobody of another
     * organisation, even if something of theirs were shared here.
     */
    public boolean named(@Nullable UUID person) {
        return something(person) && (isAbout(person) || ofHere(person)) || opened(person);
    }

    private boolean ofHere(@Nullable UUID person) {
        return !world.rows("person_name", name -> at(name) && Objects.equals(name.person(), person))
                .isEmpty();
    }

    public boolean sees(String table, @Nullable UUID id) {
        var row = id == null ? null : world.findIfThere(table, id);
        return row != null && Rules.of(table).sees(this, row).yes();
    }
}
