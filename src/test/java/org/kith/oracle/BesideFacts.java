package org.kith.oracle;

import java.util.UUID;

/** Facts about what stands beside an entry. */
final class BesideFacts {
    private BesideFacts() {}

    static Row beside(MadeWorld world, Dice dice, String table, Row entry) {
        return Row.of(
                table,
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(entry),
                "young_person_id",
                entry.person(),
                "entry_id",
                entry.id());
    }

    static void version(MadeWorld world, Dice dice, Row entry) {
        var version = dice.oneOf(1, 2);
        if (!world.rows(
                        "entry_version",
                        row -> entry.id().equals(row.uuid("entry_id"))
                                && row.get("version").equals(version))
                .isEmpty()) {
            return;
        }
        world.add(Row.of(
                "entry_version",
                "entry_id",
                entry.id(),
                "version",
                version,
                "organisation_id",
                dice.organisationOf(entry),
                "young_person_id",
                entry.person(),
                "written_by",
                entry.uuid("author_id"),
                "written_at",
                world.now(),
                "because",
                null,
                "section",
                entry.text("section"),
                "kind",
                "note",
                "happened_on",
                "2025-05-05",
                "title",
                "",
                "body",
                "Before",
                "withheld",
                dice.chance(3)));
    }

    static void ownAccount(MadeWorld world, Dice dice, Row entry, Row own) {
        world.add(beside(world, dice, "own_account", entry)
                .with("author_id", own.id())
                .with("written_at", world.now())
                .with("words", "I see it so"));
    }

    static void correction(MadeWorld world, Dice dice, Row entry, Row own) {
        var answered = dice.chance(3);
        world.add(beside(world, dice, "correction", entry)
                .with("asked_by", own.id())
                .with("asked_at", world.now())
                .with("words", "It was Tuesday")
                .with("answered_by", answered ? entry.uuid("author_id") : null)
                .with("answered_at", answered ? world.now() : null)
                .with("changed", answered ? true : null)
                .with("answer", answered ? "Yes" : null));
    }

    static void hardMark(MadeWorld world, Dice dice, Row entry, Row by) {
        world.add(beside(world, dice, "hard_mark", entry)
                .with("marked_by", by.id())
                .with("marked_at", world.now())
                .with("ended_at", dice.chance(3) ? world.now() : null));
    }

    static void opened(MadeWorld world, Dice dice, Row entry, Row by) {
        if (world.rows(
                        "entry_opened",
                        row -> by.id().equals(row.uuid("account_id"))
                                && entry.id().equals(row.uuid("entry_id")))
                .isEmpty()) {
            world.add(Row.of(
                    "entry_opened",
                    "account_id",
                    by.id(),
                    "entry_id",
                    entry.id(),
                    "organisation_id",
                    dice.organisationOf(entry),
                    "young_person_id",
                    entry.person(),
                    "opened_at",
                    world.now(),
                    "page",
                    dice.oneOf("entry", "record")));
        }
    }

    static void readingPlan(MadeWorld world, Dice dice, Row entry) {
        var with = dice.chance(3) ? null : dice.one(Cast.staff(world)).id();
        world.add(beside(world, dice, "reading_plan", entry)
                .with("made_at", world.now())
                .with("remind_on", with == null ? "2027-05-05" : null)
                .with("with_account", with)
                .with("coming", null)
                .with("answered_at", null)
                .with("ended_at", dice.chance(3) ? world.now() : null));
    }

    static void attachment(MadeWorld world, Dice dice, Row entry, Row by) {
        var state = dice.oneOf("held", "held", "kept", "kept", "refused");
        var taken = dice.chance(4);
        UUID addedBy = dice.chance(2) ? entry.uuid("author_id") : by.id();
        var attachment = world.add(beside(world, dice, "attachment", entry)
                .with("added_by", addedBy)
                .with("added_at", world.now())
                .with("state", state)
                .with("checked_at", !state.equals("held") && dice.chance(2) ? world.clock() : null)
                .with("kind", "photo")
                .with("name", "a.jpg")
                .with("media_type", "image/jpeg")
                .with("description", "A dog")
                .with("byte_count", 1)
                .with("width", 1)
                .with("height", 1)
                .with("bytes", state.equals("refused") ? null : "\\x01")
                .with("taken_away_at", taken ? world.now() : null)
                .with("taken_away_by", taken ? addedBy : null)
                .with("taken_away_because", taken ? "x" : null));
        if (dice.chance(2)) {
            world.add(Row.of(
                    "attachment_description",
                    "id",
                    world.newId(),
                    "attachment_id",
                    attachment.id(),
                    "organisation_id",
                    dice.organisationOf(entry),
                    "young_person_id",
                    entry.person(),
                    "description",
                    "A cat",
                    "until",
                    world.now(),
                    "changed_by",
                    addedBy));
        }
    }
}
