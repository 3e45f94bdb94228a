package org.kith.oracle;

import java.util.List;
import java.util.UUID;

/** Facts about what is written. */
final class RecordFacts {
    private RecordFacts() {}

    static void entry(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        var theirs = world.rows("account", account -> person.id().equals(account.uuid("young_person_id")));
        var author = dice.chance(3)
                ? theirs.getFirst()
                : dice.one(Cast.staff(world).stream()
                        .filter(account -> account.organisation().equals(person.organisation()))
                        .toList());
        var byYoung = !author.lacks("young_person_id");
        var takenAway = dice.chance(6);
        world.add(Row.of(
                "entry",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(person),
                "young_person_id",
                person.id(),
                "author_id",
                author.id(),
                "by_young_person",
                byYoung,
                "withheld",
                !byYoung && dice.chance(3),
                "taken_away",
                takenAway,
                "version",
                3,
                "section",
                dice.one(Dice.SECTIONS),
                "kind",
                dice.chance(3) ? "catch-up" : "note",
                "happened_on",
                "2025-05-05",
                "written_at",
                world.now(),
                "changed_at",
                null,
                "changed_by",
                null,
                "changed_because",
                null,
                "title",
                "",
                "body",
                takenAway ? "" : "A day out"));
    }

    static void besideEntry(MadeWorld world, Dice dice) {
        var entry = dice.rowIfAny(world.rows("entry"));
        if (entry == null) {
            return;
        }
        var own = world.rows("account", account -> entry.person().equals(account.uuid("young_person_id")))
                .getFirst();
        var someone = dice.row("account");
        switch (dice.random().nextInt(8)) {
            case 0 -> BesideFacts.version(world, dice, entry);
            case 1 -> BesideFacts.ownAccount(world, dice, entry, own);
            case 2 -> BesideFacts.correction(world, dice, entry, own);
            case 3 -> BesideFacts.hardMark(world, dice, entry, dice.chance(2) ? own : someone);
            case 4 -> BesideFacts.opened(world, dice, entry, dice.chance(2) ? own : someone);
            case 5 -> BesideFacts.readingPlan(world, dice, entry);
            default -> BesideFacts.attachment(world, dice, entry, someone);
        }
    }

    static void withheld(MadeWorld world, Dice dice) {
        var entry = dice.rowIfAny(world.rows("entry", one -> !one.is("by_young_person")));
        if (entry == null) {
            return;
        }
        var id = world.newId();
        var passage = dice.chance(2);
        var ended = dice.chance(3);
        world.add(BesideFacts.beside(world, dice, "withheld", entry)
                .with("id", id)
                .with("whole", !passage)
                .with("reason", "serious-harm")
                .with("made_by", entry.uuid("author_id"))
                .with("made_at", world.now())
                .with("review_on", "2027-05-05")
                .with("ended_at", ended ? world.now() : null)
                .with("ended_by", ended ? entry.uuid("author_id") : null)
                .with("ended_because", ended ? "x" : null)
                .with("passage_id", passage ? id : null));
        if (passage) {
            world.add(Row.of(
                    "withheld_words",
                    "withheld_id",
                    id,
                    "organisation_id",
                    dice.organisationOf(entry),
                    "young_person_id",
                    entry.person(),
                    "words",
                    "Your aunt"));
        }
    }

    static void draft(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        world.add(Row.of(
                "draft",
                "id",
                world.newId(),
                "organisation_id",
                person.organisation(),
                "young_person_id",
                person.id(),
                "author_id",
                dice.row("account").id(),
                "form",
                "entry " + world.newId(),
                "fields",
                "{}",
                "saved_at",
                world.now(),
                "sent",
                List.of()));
    }

    static void justForMe(MadeWorld world, Dice dice) {
        var person = dice.row("young_person");
        var organisation = dice.organisationOf(person);
        world.add(sealed(world, "just_for_me", organisation, person.id())
                .with("note_id", world.newId())
                .with("version", 1)
                .with("written_at", world.now())
                .with("sealed", "\\x01"));
        world.add(sealed(world, "just_for_me_draft", organisation, person.id())
                .with("note_id", world.newId())
                .with("saved_at", world.now())
                .with("sealed", "\\x01"));
        if (world.rows("person_key", key -> person.id().equals(key.person())).isEmpty()) {
            world.add(sealed(world, "person_key", person.organisation(), person.id())
                    .with("sealed_key", "\\x01")
                    .with("wrapping_key_id", 1)
                    .with("made_at", world.now()));
        }
    }

    private static Row sealed(MadeWorld world, String table, UUID organisation, UUID person) {
        return Row.of(table, "organisation_id", organisation, "young_person_id", person);
    }
}
