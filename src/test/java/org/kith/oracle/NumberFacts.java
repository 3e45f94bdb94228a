package org.kith.oracle;

/** Facts about numbers of returns that somebody said are one young person's. */
final class NumberFacts {
    private NumberFacts() {}

    static void answer(MadeWorld world, Dice dice) {
        answer(world, dice, dice.row("young_person"));
    }

    private static void answer(MadeWorld world, Dice dice, Row person) {
        var by = dice.one(Cast.workers(world));
        var same = !dice.chance(3);
        var undone = same && dice.chance(2);
        world.add(Row.of(
                "child_number_answer",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(person),
                "young_person_id",
                person.id(),
                "number",
                dice.row("young_person").text("child_number"),
                "is_same",
                same,
                "said_at",
                world.now(),
                "said_by",
                by.id(),
                "because",
                "x",
                "undone_at",
                undone ? world.now() : null,
                "undone_by",
                undone ? by.id() : null,
                "undone_because",
                undone ? "x" : null));
    }

    /** One in each organisation. */
    static void row(MadeWorld world, Dice dice) {
        for (var organisation : world.rows("organisation")) {
            answer(world, dice, dice.one(world.rows("young_person", one -> organisation
                    .id()
                    .equals(one.organisation()))));
            row(world, world.rows("child_number_answer").getLast());
        }
    }

    private static void row(MadeWorld world, Row answer) {
        world.add(Row.of(
                "child_number_row",
                "id",
                world.newId(),
                "organisation_id",
                answer.organisation(),
                "answer_id",
                answer.id(),
                "of_table",
                "review",
                "of_id",
                world.newId(),
                "goes_to",
                "kept"));
    }
}
