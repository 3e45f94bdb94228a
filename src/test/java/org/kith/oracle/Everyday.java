package org.kith.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.TestClock;

/** One plain world in which everybody is there whom docs/POLICY.md speaks of, and one row of each kind. */
public final class Everyday {
    public final MadeWorld world;
    public final Row young;
    public final Row home;
    private final Dice dice;

    public Everyday() {
        var now = TestClock.now();
        world = MadeWorld.of(List.of(), now, now);
        dice = new Dice(world, new Random(1));
        young = world.rows("young_person").getFirst();
        home = entry("home", false, worker());
        world.add(HouseFacts.member(world, young.organisation(), leaver().id(), young.uuid("team_id"))
                .with("since", ago(9))
                .with("until", ago(1)));
        shares("home", partner().uuid("service_id"), false);
        shares("home", adder().uuid("service_id"), true);
        shares("money", colleague().id(), false);
        emergency(true, rescuer());
    }

    private Row account(int number) {
        return world.rows("account").get(number);
    }

    public Row administrator() {
        return account(0);
    }

    public Row manager() {
        return account(1);
    }

    public Row worker() {
        return account(2);
    }

    /** That worker, as returns name them. */
    Row knownWorker() {
        return world.rows("worker", one -> worker().id().equals(one.uuid("account_id")))
                .getFirst();
    }

    public Row rescuer() {
        return account(3);
    }

    public Row leaver() {
        return account(4);
    }

    public Row analyst() {
        return account(5);
    }

    /** Of a service that sees a section. */
    public Row partner() {
        return account(6);
    }

    public Row lead() {
        return account(7);
    }

    /** Of another team; another section is shared with them. */
    public Row colleague() {
        return account(8);
    }

    /** Of a service that may add to the section. */
    public Row adder() {
        return account(10);
    }

    public Row themselves() {
        return world.rows("account", one -> young.id().equals(one.uuid("young_person_id")))
                .getFirst();
    }

    public Row another() {
        return world.rows("account", one -> !one.lacks("young_person_id")).get(1);
    }

    /** A manager of another organisation. */
    public Row stranger() {
        return world.rows("account", one -> one.isOneOf("role", "manager")).getLast();
    }

    private Instant ago(int days) {
        return world.now().minus(Duration.ofDays(days));
    }

    public Row entry(String section, boolean withheld, Row author) {
        RecordFacts.entry(world, dice);
        var made = world.rows("entry").getLast();
        return replaced(
                made,
                made.with("young_person_id", young.id())
                        .with("organisation_id", young.organisation())
                        .with("section", section)
                        .with("withheld", withheld)
                        .with("taken_away", false)
                        .with("body", "A day out")
                        .with("author_id", author.id())
                        .with("by_young_person", author.equals(themselves())));
    }

    /** What a fact made, as it should stand here. */
    public Row replaced(Row made, Row asItShouldBe) {
        return world.replace(made, asItShouldBe);
    }

    public Row made(FactKind kind, String table) {
        for (int number = 0; number < 500; number++) {
            var before = world.rows(table).size();
            kind.addTo(world, new Dice(world, new Random(number)));
            var rows = world.rows(table);
            if (rows.size() > before) {
                return ofYoung(rows.getLast());
            }
        }
        throw new AssertionError("No fact makes a row of " + table);
    }

    private Row ofYoung(Row row) {
        var theirs = row.has("young_person_id") && !row.table().equals("account")
                ? row.with("young_person_id", young.id())
                : row;
        return replaced(
                row, theirs.has("organisation_id") ? theirs.with("organisation_id", young.organisation()) : theirs);
    }

    private void shares(String section, UUID with, boolean add) {
        SharingFacts.grant(world, dice);
        var made = world.rows("section_grant").getLast();
        replaced(made, grant(made, with).with("section", section).with("may_add", add));
    }

    private Row grant(Row made, UUID with) {
        return made.with("young_person_id", young.id())
                .with("organisation_id", young.organisation())
                .with("recipient_id", with)
                .with("recipient_kind", world.findIfThere("service", with) == null ? "person" : "service")
                .with("starts_at", ago(1))
                .with("ends_at", world.now().plus(Duration.ofDays(1)))
                .with("basis", "agreed")
                .with("withdrawn_at", null)
                .with("withdrawn_by", null);
    }

    public Row emergency(boolean told, Row by) {
        EmergencyFacts.emergency(world, dice);
        var made = world.rows("emergency_access").getLast();
        var opened = world.now().minus(Duration.ofMinutes(5));
        @Nullable String because = told ? null : "x";
        return replaced(
                made,
                made.with("young_person_id", young.id())
                        .with("organisation_id", young.organisation())
                        .with("team_id", young.uuid("team_id"))
                        .with("account_id", by.id())
                        .with("opened_at", opened)
                        .with("opened_by_clock", opened)
                        .with("ends_at", opened.plus(Duration.ofHours(1)))
                        .with("reason", "x")
                        .with("not_told_because", because)
                        .with("review_on", null)
                        .with("heard_at", null)
                        .with("told_at", null)
                        .with("told_by", null)
                        .with("seen_at", null)
                        .with("seen_by", null));
    }
}
