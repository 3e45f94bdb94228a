package org.kith.oracle;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a row to be added out of one that is there: as a rule as it should be for whoever adds it, now and then with something forged. */
record Forger(MadeWorld world, Random random, boolean honest) {

    Row forged(Rule rule, Row like, Eyes eyes) {
        var row = newKey(rule, like);
        row = honest ? row : put(row, "organisation_id", eyes.organisation());
        row = put(
                row,
                "young_person_id",
                like.has("young_person_id") && like.lacks("young_person_id") ? null : eyes.about());
        if (row.has("entry_id") && !honest) {
            row = put(row, "entry_id", entryOf(row));
            row = usually()
                    ? row
                    : row.with("young_person_id", one("young_person").id());
        }
        for (var column : rule.by()) {
            row = put(row, column, eyes.account());
        }
        for (var column : rule.later()) {
            row = usually() ? row.with(column, null) : row;
        }
        return special(rule, row, eyes);
    }

    private boolean usually() {
        return honest || random.nextInt(6) != 0;
    }

    private Row put(Row row, String column, @Nullable UUID value) {
        return row.has(column) && value != null && usually() ? row.with(column, value) : row;
    }

    private Row one(String table) {
        var rows = world.rows(table);
        return rows.get(random.nextInt(rows.size()));
    }

    private @Nullable UUID entryOf(Row row) {
        var entries = world.rows("entry", entry -> entry.person().equals(row.person()));
        return entries.isEmpty()
                ? null
                : entries.get(random.nextInt(entries.size())).id();
    }

    private Row newKey(Rule rule, Row like) {
        if (rule.key().equals(List.of("id"))) {
            if (like.get("id") instanceof UUID) {
                return like.with("id", UUID.randomUUID());
            }
            var without = new java.util.LinkedHashMap<>(like.columns());
            without.remove("id");
            return new Row(like.table(), without);
        }
        return rule.key().equals(List.of("note_id")) || rule.key().contains("note_id")
                ? like.with("note_id", UUID.randomUUID())
                : like;
    }

    /** What must go together in a row of one table; a room that is new says so in its rule. */
    private Row special(Rule rule, Row row, Eyes eyes) {
        return switch (row.table()) {
            case "entry" ->
                chosen(row, "by_young_person", () -> eyes.own() != null)
                        .with("withheld", honest ? row.get("withheld") : random.nextInt(5) == 0);
            case "entry_version" -> sayingWhatItSays(row);
            case "history" -> chosen(row, "ended_by_role", eyes::role);
            case "reading" -> chosen(chosen(row, "role", eyes::role), "emergency", eyes::inEmergency);
            case "emergency_access" -> opened(row, eyes);
            case "emergency_review" -> chosen(row, "made_at", eyes::now);
            case "emergency_try" -> chosen(row, "tried_at", world::clock);
            case "look_question" ->
                chosen(ofLine(row, "reading_id", "looked_by"), "by_young_person", () -> eyes.own() != null);
            case "look_review" -> ofLine(row, "until_reading", "account_id");
            case "our_policy_version" ->
                chosen(
                        row,
                        "number",
                        () -> world.rows("our_policy_version", one -> row.get("policy_id")
                                                .equals(one.get("policy_id")))
                                        .size()
                                + 1);
            case "former_name" ->
                chosen(row, "ended_by_role", eyes::role)
                        .with(
                                "account_id",
                                honest ? row.get("account_id") : one("account").id());
            case "outbox_message" -> ofWhatTheySaid(row, eyes);
            case "way_in_change" -> ofSomebody(inNobodysName(row, eyes, "said_by"));
            case "invitation" ->
                honest ? row : row.with("account_id", one("account").id());
            case "sharing_ask" ->
                chosen(
                        chosen(row, "recipient_kind", () -> "service"),
                        "recipient_id",
                        () -> eyes.service() == null ? row.get("recipient_id") : eyes.service());
            case "assignment" -> saidAt("started_at", saidAt("ended_at", assigned(row, eyes), eyes), eyes);
            case "team_move" -> saidAt("moved_at", moved(row, eyes), eyes);
            case "worker_join" -> saidAt("joined_at", joined(row, eyes), eyes);
            case "contact_detail", "worker_detail" -> saidAt("since", inNobodysName(row, eyes, "set_by"), eyes);
            case "child_number_answer" -> said(row, eyes);
            case "attachment_description" -> ofOwnAttachment(row, eyes);
            default ->
                varied(
                        rule,
                        rule.together() == null || !usually()
                                ? row
                                : rule.together().of(row, eyes),
                        eyes);
        };
    }

    private Row varied(Rule rule, Row row, Eyes eyes) {
        return honest || rule.varied() == null || random.nextInt(2) == 0
                ? row
                : rule.varied().of(row, eyes, new Dice(world, random));
    }

    private Row chosen(Row row, String column, Supplier<@Nullable Object> value) {
        return usually() ? row.with(column, value.get()) : row;
    }

    /** Of what whoever writes it said of an account. */
    private Row ofWhatTheySaid(Row row, Eyes eyes) {
        var said = world.rows(
                "way_in_change",
                one -> !one.isOneOf("what", "passkey made") && Objects.equals(one.uuid("said_by"), eyes.account()));
        if (said.isEmpty() || honest || OutboxRules.isOfAPasskey(row) || row.isOneOf("what", "partner link")) {
            return row;
        }
        var one = said.get(random.nextInt(said.size()));
        return chosen(chosen(row, "account_id", () -> one.get("account_id")), "what", () -> one.get("what"));
    }

    private Row ofSomebody(Row row) {
        return honest ? row : row.with("account_id", one("account").id());
    }

    private Row sayingWhatItSays(Row row) {
        var entry = world.find("entry", row.uuid("entry_id"));
        var said = chosen(row, "version", () -> entry.get("version"));
        return chosen(chosen(said, "body", () -> entry.get("body")), "written_by", () -> entry.get("author_id"));
    }

    /** Of a line of the log about that young person, or of their team. */
    private Row ofLine(Row row, String id, String lookedBy) {
        var lines = world.rows(
                "reading", line -> row.has("team_id") || line.person().equals(row.person()));
        if (honest || lines.isEmpty()) {
            return row;
        }
        var line = lines.get(random.nextInt(lines.size()));
        var of = chosen(chosen(row, id, () -> line.get("id")), lookedBy, () -> line.get("account_id"));
        return row.has("team_id")
                ? chosen(of, "team_id", () -> world.find("young_person", line.person())
                        .uuid("team_id"))
                : chosen(of, "looked_at", () -> line.get("read_at"));
    }

    private Row opened(Row row, Eyes eyes) {
        var opens = chosen(chosen(row, "opened_at", eyes::now), "opened_by_clock", world::clock);
        opens = opens.with(
                "ends_at", opens.time("opened_at").plus(usually() ? Duration.ofHours(1) : Duration.ofMinutes(59)));
        return eyes.about() == null
                ? opens
                : chosen(opens, "team_id", () -> world.find("young_person", eyes.about())
                        .uuid("team_id"));
    }

    /** A colleague of the team of the young person it is about. */
    private Row assigned(Row row, Eyes eyes) {
        if (honest || eyes.about() == null || row.lacks("role")) {
            return row;
        }
        var team = world.find("young_person", eyes.about()).uuid("team_id");
        var members = world.rows("team_member", member -> member.get("team_id").equals(team));
        return members.isEmpty()
                ? row
                : chosen(row, "account_id", () -> members.get(random.nextInt(members.size()))
                        .get("account_id"));
    }

    /** Now, or as if it had been said before. */
    private Row saidAt(String column, Row row, Eyes eyes) {
        return row.lacks(column)
                ? row
                : row.with(column, usually() ? eyes.now() : eyes.now().minus(Duration.ofMinutes(3)));
    }

    private Row moved(Row row, Eyes eyes) {
        return eyes.about() == null
                ? row
                : chosen(row, "from_team_id", () -> world.find("young_person", eyes.about())
                        .get("team_id"));
    }

    /** A job joins in nobody's name. */
    private Row joined(Row row, Eyes eyes) {
        var by = eyes.account() == null && usually()
                ? row.with("joined_by", null).with("because", null)
                : row;
        var workers = world.rows("worker", eyes::at);
        var colleagues = world.rows("account", one -> eyes.at(one) && one.lacks("young_person_id"));
        if (workers.isEmpty() || colleagues.isEmpty()) {
            return by;
        }
        return chosen(chosen(by, "worker_id", () -> workers.getFirst().id()), "account_id", () -> colleagues
                .get(random.nextInt(colleagues.size()))
                .id());
    }

    /** A job says it in nobody's name. */
    private Row inNobodysName(Row row, Eyes eyes, String column) {
        return eyes.account() == null && usually() ? row.with(column, null) : row;
    }

    /** Of a number of somebody in their teams; a job says it in nobody's name. */
    private Row said(Row row, Eyes eyes) {
        var said = saidAt("said_at", row, eyes);
        var by = eyes.account() == null && usually() ? said.with("said_by", null) : said;
        var known = world.rows("young_person", one -> eyes.at(one) && eyes.teamOf(one.id()));
        return known.isEmpty()
                ? by
                : chosen(by, "number", () -> known.getFirst().get("child_number"));
    }

    private Row ofOwnAttachment(Row row, Eyes eyes) {
        var own = world.rows("attachment", one -> eyes.acting(one.uuid("added_by")));
        return own.isEmpty()
                ? row
                : chosen(row, "attachment_id", () -> own.get(random.nextInt(own.size()))
                        .id());
    }
}
