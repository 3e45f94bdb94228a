package org.kith.oracle;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** That two accounts of one name are two people: said by an administrator who is neither and was let in by neither, and taken back by any. */
final class TwoPeopleRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private TwoPeopleRules() {}

    static final Rule TOLD_APART = Rule.on("told_apart", TwoPeopleRules::seen)
            .added(TwoPeopleRules::said, "said_by")
            .filledLater("undone_at", "undone_by")
            .changed(TwoPeopleRules::takenBack)
            .way("takes it back", eyes -> Map.of("undone_at", eyes.now(), "undone_by", Rule.WHOEVER_ACTS))
            .way("took it back", eyes -> Map.of("undone_at", SOME_DAY, "undone_by", Rule.WHOEVER_ACTS))
            .together((row, eyes) ->
                    row.with("said_at", eyes.now()).with("undone_at", null).with("undone_by", null))
            .varied(TwoPeopleRules::otherwise);

    private static Row otherwise(Row row, Eyes eyes, Dice dice) {
        return switch (dice.oneOf("before", "over", "elsewhere", "others")) {
            case "before" -> Rule.before("said_at").of(row, eyes, dice);
            case "over" -> row.with("undone_at", eyes.now()).with("undone_by", eyes.account());
            case "elsewhere" ->
                row.with(
                        "organisation_id",
                        dice.one(eyes.world().rows("organisation", one -> !eyes.at(one)))
                                .id());
            default -> ofOthers(row, eyes, dice);
        };
    }

    /** Of any two who are in one of those rows, with whoever acts among them now and then. */
    private static Row ofOthers(Row row, Eyes eyes, Dice dice) {
        var of = TwoPeopleFacts.said(
                eyes.world(),
                account(eyes, dice.row("told_apart"), "one_id"),
                account(eyes, dice.row("told_apart"), "other_id"),
                account(eyes, row, "said_by"));
        return row.with("one_id", of.get("one_id")).with("other_id", of.get("other_id"));
    }

    private static Row account(Eyes eyes, Row row, String column) {
        return eyes.world().find("account", Objects.requireNonNull(row.uuid(column)));
    }

    private static Answer seen(Eyes eyes, Row row) {
        return first(yes(eyes.at(row) && eyes.are("administrator"), "looks after who works here"));
    }

    private static Answer said(Eyes eyes, Row row) {
        var one = account(eyes, row, "one_id");
        var other = account(eyes, row, "other_id");
        return first(
                no(!eyes.at(row) || !eyes.are("administrator"), "not theirs to say"),
                no(!eyes.acting(row.uuid("said_by")), "in another's name"),
                no(!row.time("said_at").equals(eyes.now()) || !row.lacks("undone_at"), "not now"),
                no(!eyes.at(one) || !eyes.at(other), "of another organisation"),
                no(!OnePerson.sameName(eyes.world(), one.id(), other.id()), "not of one name"),
                no(WayInRules.cameLately(eyes), "could be made up for it"),
                yes(isNeither(eyes, one.id()) && isNeither(eyes, other.id()), "is neither, and was let in by neither"));
    }

    private static boolean isNeither(Eyes eyes, UUID account) {
        return !OnePerson.is(eyes.world(), account, eyes.account())
                && eyes.world().rows("invitation", eyes::at).stream()
                        .filter(one -> eyes.acting(one.uuid("account_id")))
                        .noneMatch(one -> OnePerson.is(eyes.world(), one.uuid("made_by"), account));
    }

    private static Answer takenBack(Eyes eyes, Row before, Row after) {
        return first(
                no(!seen(eyes, before).yes() || !before.lacks("undone_at"), "nothing to take back"),
                no(!eyes.acting(after.uuid("undone_by")), "in another's name"),
                yes(!after.lacks("undone_at") && after.time("undone_at").equals(eyes.now()), "an administrator, now"));
    }
}
