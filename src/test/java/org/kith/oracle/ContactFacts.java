package org.kith.oracle;

/** Facts about how young people can be reached, and what lists say of workers. */
final class ContactFacts {
    private ContactFacts() {}

    static void detail(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        var kind = dice.oneOf("email", "phone");
        var ended = dice.chance(2)
                || !world.rows(
                                "contact_detail",
                                one -> person.id().equals(one.person())
                                        && kind.equals(one.text("kind"))
                                        && one.lacks("ended_at"))
                        .isEmpty();
        var by = dice.row("account");
        world.add(Row.of(
                "contact_detail",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(person),
                "young_person_id",
                person.id(),
                "kind",
                kind,
                "value",
                "x",
                "since",
                world.now(),
                "set_by",
                dice.chance(4) ? null : by.id(),
                "ended_at",
                ended ? world.now() : null,
                "ended_by",
                ended ? by.id() : null));
    }

    static void ofWorker(MadeWorld world, Dice dice) {
        var worker = dice.row("worker");
        var kind = dice.oneOf("email", "team");
        var ended = dice.chance(2)
                || !world.rows(
                                "worker_detail",
                                one -> worker.id().equals(one.uuid("worker_id"))
                                        && kind.equals(one.text("kind"))
                                        && one.lacks("ended_at"))
                        .isEmpty();
        var by = dice.row("account");
        world.add(Row.of(
                "worker_detail",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(worker),
                "worker_id",
                worker.id(),
                "kind",
                kind,
                "value",
                "x",
                "since",
                world.now(),
                "set_by",
                dice.chance(4) ? null : by.id(),
                "ended_at",
                ended ? world.now() : null,
                "ended_by",
                ended ? by.id() : null));
    }
}
