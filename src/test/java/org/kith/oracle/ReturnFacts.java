package org.kith.oracle;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts that a return states, and what is kept of who changed and who looked. */
final class ReturnFacts {
    /** Numbers that lines added meanwhile do not come to. */
    static final long MADE = 1_000_000_000;

    private static final String DAY = "2025-05-05";

    private ReturnFacts() {}

    /** What every return says of a young person. */
    static List<Row> said(MadeWorld world, UUID organisation, UUID person) {
        return List.of(
                dated(world, "episode", organisation, person)
                        .with("starts_on", DAY)
                        .with("place", "U1")
                        .with("legal_status", "C2")
                        .with("need", "N1")
                        .with("reason_new", "S"),
                dated(world, "involvement", organisation, person)
                        .with("starts_on", DAY)
                        .with("worker_id", world.rows("worker").getFirst().id()),
                dated(world, "review", organisation, person)
                        .with("held_on", DAY)
                        .with("participation", "PN1"),
                dated(world, "missing_period", organisation, person)
                        .with("starts_on", DAY)
                        .with("kind", "M"),
                dated(world, "deprivation_of_liberty", organisation, person).with("starts_on", DAY),
                dated(world, "care_leaver_status", organisation, person)
                        .with("year", 2025)
                        .with("in_touch", "YES")
                        .with("activity", "F1")
                        .with("accommodation", "U"),
                Row.of(
                        "young_person_figures",
                        "young_person_id",
                        person,
                        "organisation_id",
                        organisation,
                        "as_of",
                        DAY,
                        "care_leaver",
                        true,
                        "in_care",
                        false,
                        "attention",
                        1),
                Row.of("name_part", "young_person_id", person, "organisation_id", organisation, "part", "jay"));
    }

    private static Row dated(MadeWorld world, String table, UUID organisation, UUID person) {
        return Row.of(
                table,
                "id",
                world.newId(),
                "organisation_id",
                organisation,
                "young_person_id",
                person,
                "stated_year",
                2025);
    }

    static void partsOfReturn(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        var table = dice.oneOf(
                "episode", "involvement", "review", "missing_period", "deprivation_of_liberty", "care_leaver_status");
        said(world, dice.organisationOf(person), person.id()).stream()
                .filter(row -> row.table().equals(table))
                .forEach(world::add);
    }

    private static UUID theReturn(MadeWorld world, Dice dice, UUID organisation) {
        var id = world.newId();
        world.add(Row.of(
                "return_import",
                "id",
                id,
                "organisation_id",
                organisation,
                "team_name",
                "North",
                "year",
                2025,
                "came_by",
                "browser",
                "state",
                dice.oneOf("loaded", "ready"),
                "done",
                0,
                "total",
                0,
                "made_at",
                world.now()));
        world.add(Row.of(
                "return_file",
                "id",
                world.newId(),
                "organisation_id",
                organisation,
                "return_id",
                id,
                "name",
                "a.csv",
                "bytes",
                "\\x01"));
        return id;
    }

    static void finding(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        world.add(Row.of(
                "return_finding",
                "id",
                number(world),
                "organisation_id",
                dice.organisationOf(person),
                "return_id",
                theReturn(world, dice, person.organisation()),
                "young_person_id",
                dice.chance(3) ? null : person.id(),
                "kind",
                "ROW_LEFT_OUT",
                "file",
                "a.csv",
                "line",
                1,
                "col",
                "x",
                "found",
                "y",
                "expected",
                "z",
                "child",
                ""));
    }

    private static long number(MadeWorld world) {
        return MADE + (world.newId().getLeastSignificantBits() & 0xffffL);
    }

    static void history(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        var by = dice.row("account");
        world.add(Row.of(
                "history",
                "id",
                number(world),
                "organisation_id",
                dice.organisationOf(person),
                "young_person_id",
                person.id(),
                "of_table",
                "review",
                "of_id",
                world.newId(),
                "was",
                "{}",
                "ended_at",
                world.now(),
                "ended_by",
                by.id(),
                "ended_by_role",
                by.text("role"),
                "withdrawn",
                false));
    }

    static void reading(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        var emergency = dice.chance(3);
        @Nullable Row by = emergency ? dice.one(Cast.workers(world)) : dice.row("account");
        world.add(Row.of(
                "reading",
                "id",
                number(world),
                "organisation_id",
                dice.organisationOf(person),
                "young_person_id",
                person.id(),
                "read_at",
                dice.oneOf(
                        world.clock(),
                        world.clock().minus(Duration.ofMinutes(20)),
                        world.clock().minus(Duration.ofHours(3))),
                "account_id",
                by.id(),
                "role",
                by.text("role"),
                "page",
                "record",
                "sections",
                List.of("home"),
                "in_list",
                false,
                "emergency",
                emergency,
                "purpose",
                emergency ? dice.oneOf("x", "y") : null));
    }
}
