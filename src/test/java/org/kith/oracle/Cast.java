package org.kith.oracle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is there in every made-up world, in each of two organisations that call everything by the same names. */
public final class Cast {
    private final MadeWorld world;
    private final UUID organisation;

    private Cast(MadeWorld world) {
        this.world = world;
        this.organisation = world.newId();
        world.add(Row.of("organisation", "id", organisation, "name", "Ashdown", "made_at", longAgo()));
    }

    public static void enter(MadeWorld world) {
        new Cast(world).comeIn(3, true);
        new Cast(world).comeIn(1, false);
    }

    private Object longAgo() {
        return world.now().minus(Duration.ofDays(100));
    }

    private void comeIn(int young, boolean more) {
        var named = worker("Amina", null);
        world.add(Row.of("worker_part", "worker_id", named, "organisation_id", organisation, "part", "amina"));
        var north = team("North");
        var river = team("River");
        account("administrator", null, null, false);
        belongs(account("manager", null, null, false), north);
        var known = account("worker", null, null, false);
        belongs(known, north);
        worker(null, known);
        belongs(account("worker", null, null, false), river);
        account("worker", null, null, false);
        account("analyst", null, null, false);
        var housing = service(false);
        account("partner", null, housing, false);
        account("partner lead", null, housing, false);
        if (more) {
            belongs(account("manager", null, null, false), river);
            belongs(account("worker", null, null, true), north);
            account("partner", null, service(false), false);
            account("partner", null, housing, true);
            account("partner", null, service(true), false);
        }
        for (int i = 0; i < young; i++) {
            youngPerson(i < 2 ? north : river);
        }
    }

    /** As returns name them: by a name, or as somebody who signs in. */
    private UUID worker(@Nullable String name, @Nullable UUID account) {
        var id = world.newId();
        world.add(Row.of(
                "worker",
                "id",
                id,
                "organisation_id",
                organisation,
                "name",
                name,
                "account_id",
                account,
                "made_at",
                longAgo()));
        return id;
    }

    private UUID team(String name) {
        var id = world.newId();
        world.add(Row.of("team", "id", id, "organisation_id", organisation, "name", name, "made_at", longAgo()));
        return id;
    }

    private UUID service(boolean ended) {
        var id = world.newId();
        world.add(Row.of(
                "service",
                "id",
                id,
                "organisation_id",
                organisation,
                "name",
                "Brightwell",
                "kind",
                "housing",
                "made_at",
                longAgo(),
                "made_by",
                null,
                "ended_at",
                ended ? longAgo() : null));
        return id;
    }

    private UUID account(String role, @Nullable UUID young, @Nullable UUID service, boolean ended) {
        var id = world.newId();
        world.add(Row.of(
                "account",
                "id",
                id,
                "organisation_id",
                organisation,
                "name",
                young == null ? role + " " + world.rows("account").size() : "",
                "role",
                role,
                "about",
                null,
                "made_at",
                longAgo(),
                "ended_at",
                ended ? longAgo() : null,
                "young_person_id",
                young,
                "service_id",
                service,
                "waits",
                false));
        return id;
    }

    private void belongs(UUID account, UUID team) {
        world.add(HouseFacts.member(world, organisation, account, team).with("since", longAgo()));
    }

    private void youngPerson(UUID team) {
        var id = world.newId();
        var name = "Jay" + world.rows("young_person").size() % 3;
        world.add(Row.of(
                "young_person",
                "id",
                id,
                "organisation_id",
                organisation,
                "team_id",
                team,
                "child_number",
                String.valueOf(900_001 + world.rows("young_person").size()),
                "known_as",
                name,
                "pronouns",
                "she/her",
                "date_of_birth",
                "2008-01-05",
                "made_at",
                longAgo()));
        world.add(Row.of("person_name", "young_person_id", id, "organisation_id", organisation, "known_as", name));
        account("young person", id, null, false);
        for (var row : new ArrayList<>(ReturnFacts.said(world, organisation, id))) {
            world.add(row);
        }
    }

    public static Row ofYoung(MadeWorld world, UUID person) {
        return world.rows("account", account -> person.equals(account.uuid("young_person_id")))
                .getFirst();
    }

    public static List<Row> staff(MadeWorld world) {
        return world.rows("account", account -> account.lacks("young_person_id"));
    }

    public static List<Row> workers(MadeWorld world) {
        return world.rows("account", account -> account.isOneOf("role", "worker", "manager"));
    }
}
