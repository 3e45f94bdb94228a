package org.kith.reconnecting;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kith.oracle.Answer;
import org.kith.oracle.Dice;
import org.kith.oracle.Eyes;
import org.kith.oracle.OnePerson;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/**
 * Being in touch again: a wish for the young person, whoever looks and the second person; the search for the last two alone; and what both agree for
 * both sides once both said yes. Nobody else of a team, and no other side before that, sees a row.
 */
final class ReconnectingRules {
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");

    private ReconnectingRules() {}

    static final List<Rule> ALL = List.of(
            Rule.on("reconnection", ReconnectingRules::wish)
                    .added(ReconnectingRules::wished, "said_by")
                    .together(ReconnectingRules::now)
                    .varied(Parts::ofTheirs),
            Rule.on("reconnection_broker", ReconnectingRules::broker)
                    .added(ReconnectingRules::chosen, "said_by")
                    .filledLater("ended_at")
                    .changed(ReconnectingRules::endedLooking)
                    .way("ends it", eyes -> Map.of("ended_at", eyes.now()))
                    .way("ended it", eyes -> Map.of("ended_at", SOME_DAY))
                    .together(ReconnectingRules::chosenNow)
                    .varied(ReconnectingRules::chosenOtherwise),
            Rule.on("reconnection_second", ReconnectingRules::second)
                    .added(ReconnectingRules::asked, "said_by")
                    .together(ReconnectingRules::now)
                    .varied(Parts::ofTheirs),
            Rule.on("reconnection_step", ReconnectingRules::step)
                    .added(ReconnectingRules::stepped, "said_by")
                    .together(ReconnectingRules::now)
                    .varied(Parts::ofTheirs),
            Rule.on("reconnection_open", ReconnectingRules::opened)
                    .added(ReconnectingRules::open, "said_by")
                    .together(ReconnectingRules::now)
                    .varied(Parts::whomTheyFound),
            Rule.on("reconnection_word", ReconnectingRules::word)
                    .added(ReconnectingRules::said, "said_by")
                    .together(ReconnectingRules::now)
                    .varied(Parts::ofTheirs),
            Rule.on("findable", ReconnectingRules::findable)
                    .added(ReconnectingRules::agreed, "account_id")
                    .filledLater("ended_at")
                    .changed(ReconnectingRules::takenBack)
                    .way("takes it back", eyes -> Map.of("ended_at", eyes.now()))
                    .way("took it back", eyes -> Map.of("ended_at", SOME_DAY))
                    .together(ReconnectingRules::now));

    private static Answer wish(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.themselves(row.person()), "their own"),
                yes(Parts.looks(eyes, row.id()) || Parts.isSecond(eyes, row.id()), "looks, or is asked"));
    }

    private static Answer wished(Eyes eyes, Row row) {
        return first(
                no(!mayWrite(eyes, row), "not as themselves, of somebody they see, now"),
                yes(eyes.themselves(row.person()), "their own"),
                yes(Parts.looks(eyes, row.id()), "as they were told, and looks themselves"));
    }

    private static Answer broker(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.themselves(row.person()), "their own"),
                yes(eyes.acting(row.uuid("account_id")), "they look"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                no(!row.lacks("ended_at") && !row.time("ended_at").equals(eyes.now()), "they look no more"),
                no(Parts.isOver(eyes, row.uuid("reconnection_id")), "over"),
                yes(
                        eyes.are("manager")
                                && eyes.whole(row.person())
                                && !Parts.goesOnLooking(eyes, row.uuid("account_id"), row.person()),
                        "nobody is left who looks"));
    }

    private static Answer chosen(Eyes eyes, Row row) {
        var account = row.uuid("account_id");
        return first(
                no(!mayWrite(eyes, row) || !row.lacks("ended_at"), "not as themselves, of somebody they see, now"),
                no(!Parts.isAround(eyes, account, row.person()), "not of the team"),
                no(Parts.isOver(eyes, row.uuid("reconnection_id")), "over"),
                yes(eyes.themselves(row.person()) && row.isOneOf("chosen", "by-them"), "theirs to choose"),
                no(eyes.inEmergency(), "nobody in an emergency"),
                yes(
                        eyes.standBy() && eyes.acting(account) && row.isOneOf("chosen", "as-told"),
                        "looks themselves, as they were asked"),
                yes(eyes.are("manager") && !row.isOneOf("chosen", "by-them"), "names somebody"));
    }

    private static Answer endedLooking(Eyes eyes, Row before, Row after) {
        return first(
                no(!broker(eyes, before).yes() || !eyes.isAbout(before.person()), "does not see it"),
                no(!eyes.wholeRecord(before.person()) || !before.lacks("ended_at"), "ended once"),
                no(after.lacks("ended_at") || !after.time("ended_at").equals(eyes.now()), "not now"),
                yes(eyes.themselves(before.person()), "their own"),
                yes(
                        eyes.are("manager")
                                && !eyes.inEmergency()
                                && !Parts.goesOnLooking(eyes, before.uuid("account_id"), before.person()),
                        "nobody is left who looks"));
    }

    private static Answer second(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.acting(row.uuid("account_id")), "is asked"),
                yes(Parts.looks(eyes, row.uuid("reconnection_id")), "looks"));
    }

    private static Answer asked(Eyes eyes, Row row) {
        var account = row.uuid("account_id");
        return first(
                no(
                        !mayWrite(eyes, row) || OnePerson.is(eyes.world(), account, eyes.account()),
                        "not as themselves, or of themselves"),
                no(!Parts.isAround(eyes, account, row.person()), "not of the team"),
                no(!eyes.world().find("account", account).isOneOf("role", "manager"), "no manager"),
                no(Parts.isOver(eyes, row.uuid("reconnection_id")), "over"),
                yes(Parts.looks(eyes, row.uuid("reconnection_id")), "looks"));
    }

    private static Answer step(Eyes eyes, Row row) {
        var wish = row.uuid("reconnection_id");
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(Parts.looks(eyes, wish) || Parts.isSecond(eyes, wish), "looks, or is asked"));
    }

    private static Answer stepped(Eyes eyes, Row row) {
        var wish = row.uuid("reconnection_id");
        var found = row.uuid("found_person");
        return first(
                no(!mayWrite(eyes, row), "not as themselves, of somebody they see, now"),
                no(found != null && (found.equals(row.person()) || !eyes.whole(found)), "nobody they see"),
                no(!ThroughRules.isOfAnotherTeam(eyes, row), "no manager of another team"),
                yes(
                        row.isOneOf("step", "confirmed", "not-confirmed")
                                ? Parts.isSecond(eyes, wish)
                                : Parts.looks(eyes, wish),
                        "theirs to say"));
    }

    static Answer opened(Eyes eyes, Row row) {
        var wish = row.uuid("reconnection_id");
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.themselves(row.person()) || eyes.themselves(row.uuid("other_id")), "one of both"),
                yes(Parts.looks(eyes, wish) || Parts.isSecond(eyes, wish), "looks, or is asked"));
    }

    private static Answer open(Eyes eyes, Row row) {
        return first(
                no(!mayWrite(eyes, row), "not as themselves, of somebody they see, now"),
                no(!Parts.looks(eyes, row.uuid("reconnection_id")), "does not look"),
                yes(Parts.bothSaidYes(eyes, row), "both said yes"));
    }

    private static Answer word(Eyes eyes, Row row) {
        var wish = row.uuid("reconnection_id");
        return first(
                no(!eyes.at(row), "not of their organisation"),
                yes(eyes.themselves(row.person()), "written to them"),
                yes(Parts.looks(eyes, wish) || Parts.isSecond(eyes, wish), "looks, or is asked"),
                yes(row.is("both_read") && Parts.isOpenToThem(eyes, wish), "the other side, of what both read"));
    }

    private static Answer said(Eyes eyes, Row row) {
        var wish = row.uuid("reconnection_id");
        var other = row.is("by_other");
        var both = row.is("both_read");
        return first(
                no(!eyes.at(row) || !eyes.acting(row.uuid("said_by")), "not as themselves"),
                no(!row.time("said_at").equals(eyes.now()), "not now"),
                yes(
                        ofASide(row) && other && both && Parts.isOpenToThem(eyes, wish),
                        "the other side, once both said yes"),
                yes(
                        ofASide(row) && !other && eyes.themselves(row.person()) && both == Parts.isOpen(eyes, wish),
                        "theirs to say"),
                no(ofASide(row) || other, "for nobody else to say"),
                no(!eyes.isAbout(row.person()) || !eyes.wholeRecord(row.person()), "about somebody else"),
                no(!Parts.looks(eyes, wish), "does not look"),
                yes(
                        row.isOneOf("step", "tell", "stop") ? !both : both && Parts.isOpen(eyes, wish),
                        "to them, or to both"));
    }

    private static boolean ofASide(Row row) {
        return row.isOneOf("step", "pause", "go-on", "end");
    }

    private static Answer findable(Eyes eyes, Row row) {
        var account = row.uuid("account_id");
        return first(
                no(!eyes.at(row) || !eyes.standBy(), "does not work here"),
                yes(eyes.acting(account), "their own"),
                no(
                        !row.lacks("ended_at") || row.text("until").compareTo(ReconnectingFacts.day(eyes.now())) < 0,
                        "over"),
                no(
                        !eyes.sees("account", account)
                                || eyes.world().find("account", account).lacks("ended_at"),
                        "is here"),
                yes(Parts.looksForAny(eyes), "looks for somebody"));
    }

    private static Answer agreed(Eyes eyes, Row row) {
        return first(
                no(!eyes.at(row) || !eyes.acting(row.uuid("account_id")), "for nobody else"),
                no(!row.lacks("ended_at") || !row.time("said_at").equals(eyes.now()), "not now"),
                yes(eyes.standBy(), "works here"));
    }

    private static Answer takenBack(Eyes eyes, Row before, Row after) {
        return first(
                no(!eyes.at(before) || !eyes.standBy() || !eyes.acting(before.uuid("account_id")), "for nobody else"),
                no(!before.lacks("ended_at"), "once"),
                yes(!after.lacks("ended_at") && after.time("ended_at").equals(eyes.now()), "now"));
    }

    private static boolean mayWrite(Eyes eyes, Row row) {
        return eyes.at(row)
                && eyes.isAbout(row.person())
                && eyes.wholeRecord(row.person())
                && eyes.acting(row.uuid("said_by"))
                && row.time("said_at").equals(eyes.now());
    }

    private static Row now(Row row, Eyes eyes) {
        return row.with("said_at", eyes.now());
    }

    /** Now; a young person chooses, and whoever works with them looks themselves. */
    private static Row chosenNow(Row row, Eyes eyes) {
        var now = now(row, eyes);
        return eyes.themselves(row.person())
                ? now.with("chosen", "by-them")
                : now.with("chosen", "as-told").with("account_id", now.get("said_by"));
    }

    /** Whoever it is, as whoever it is said to be chosen by. */
    private static Row chosenOtherwise(Row row, Eyes eyes, Dice dice) {
        var account = dice.chance(2)
                ? row.uuid("account_id")
                : dice.row("team_member").uuid("account_id");
        return row.with("chosen", dice.oneOf("by-them", "as-told", "for-them")).with("account_id", account);
    }
}
