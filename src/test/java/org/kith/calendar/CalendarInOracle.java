package org.kith.calendar;

import static org.kith.oracle.Answer.first;
import static org.kith.oracle.Answer.no;
import static org.kith.oracle.Answer.yes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kith.oracle.Answer;
import org.kith.oracle.Dice;
import org.kith.oracle.Everyday;
import org.kith.oracle.Eyes;
import org.kith.oracle.FactKind;
import org.kith.oracle.InOracle;
import org.kith.oracle.MadeWorld;
import org.kith.oracle.Matrix;
import org.kith.oracle.Mutant;
import org.kith.oracle.Row;
import org.kith.oracle.Rule;

/** Addresses that somebody's calendar reads: theirs alone, and found by the job that lets people in while they open something. */
public final class CalendarInOracle implements InOracle {
    private static final FactKind FEED = new FactKind("an address for a calendar", 704, 3, CalendarInOracle::feed);
    private static final Instant SOME_DAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final String FILE = "R__calendar_feed.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation()) and ";

    @Override
    public int order() {
        return 305;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.on("calendar_feed", CalendarInOracle::seen)
                .added(CalendarInOracle::made, "account_id")
                .together((row, eyes) -> row.with("made_at", eyes.now()).with("ended_at", null))
                .filledLater("ended_at")
                .changed(CalendarInOracle::ended)
                .way("ends it", eyes -> Map.of("ended_at", eyes.now()))
                .way("ended it", eyes -> Map.of("ended_at", SOME_DAY)));
    }

    private static Answer seen(Eyes eyes, Row row) {
        return first(
                yes(isTheirs(eyes, row), "their own"),
                no(!eyes.are("job sign-in"), "nobody else's"),
                no(!row.lacks("ended_at"), "it has ended"),
                no(!eyes.world().find("account", row.uuid("account_id")).lacks("ended_at"), "their account has"),
                no(isLostSince(eyes, row), "a device of theirs was lost since"),
                yes(true, "lets their calendar in"));
    }

    private static boolean isTheirs(Eyes eyes, Row row) {
        return eyes.at(row) && eyes.acting(row.uuid("account_id"));
    }

    private static boolean isLostSince(Eyes eyes, Row row) {
        return eyes.world().rows("way_in_change", one -> one.isOneOf("what", "device lost")).stream()
                .anyMatch(one -> row.uuid("account_id").equals(one.uuid("account_id"))
                        && !one.time("happened_at").isBefore(row.time("made_at")));
    }

    private static Answer made(Eyes eyes, Row row) {
        return first(
                no(!isTheirs(eyes, row), "somebody else's"),
                no(!row.lacks("ended_at") || !row.time("made_at").equals(eyes.now()), "not new"),
                yes(eyes.own() != null, "a young person"),
                yes(eyes.standBy(), "works with young people"));
    }

    private static Answer ended(Eyes eyes, Row before, Row after) {
        return first(
                no(!isTheirs(eyes, before), "somebody else's"),
                no(!before.lacks("ended_at"), "ended once"),
                yes(after.time("ended_at").equals(eyes.now()), "now"));
    }

    @Override
    public List<FactKind> facts() {
        return List.of(FEED);
    }

    private static void feed(MadeWorld world, Dice dice) {
        var lost = dice.rowIfAny(world.rows("way_in_change", one -> one.isOneOf("what", "device lost")));
        var account =
                lost == null || dice.chance(2) ? dice.row("account") : world.find("account", lost.uuid("account_id"));
        world.add(Row.of(
                "calendar_feed",
                "id",
                world.newId(),
                "organisation_id",
                dice.organisationOf(account),
                "account_id",
                account.id(),
                "called",
                "Appointment",
                "token_hash",
                "\\x00",
                "made_at",
                dice.chance(3) ? world.now() : dice.ago(Duration.ofMinutes(3)),
                "ended_at",
                dice.chance(4) ? dice.ago(Duration.ofMinutes(1)) : null));
    }

    @Override
    public List<List<Mutant>> mutants() {
        return List.of(List.of(
                mutant("own", "of everybody", " and account_id = (select kith.actor())", ""),
                mutant("own", "elsewhere", OF_THEIR_ORGANISATION, ""),
                mutant("read_from", "by the job that sends", "'job sign-in'", "'job send'"),
                mutant("read_from", "by whoever acts", "(select kith.role()) = 'job sign-in' and ", ""),
                mutant("read_from", "that ended", "'job sign-in' and ended_at is null", "'job sign-in'"),
                mutant("read_from", "of an account that has ended", " and a.ended_at is null", ""),
                mutant("read_from", "where no device was lost", " and c.what = 'device lost'", ""),
                mutant(
                        "read_from",
                        "where a device was lost before",
                        " and c.happened_at >= calendar_feed.made_at",
                        ""),
                mutant("made", "for somebody else", " and account_id = (select kith.actor())", ""),
                mutant("made", "elsewhere", OF_THEIR_ORGANISATION, ""),
                mutant("made", "by whoever comes from a service", "or (select kith.works_here())", "or true"),
                mutant("made", "by nobody who works here", " or (select kith.works_here())", ""),
                mutant("made", "by no young person", "(select kith.own_person()) is not null or ", ""),
                mutant("made", "that has ended", " and ended_at is null and kith.is_now", " and kith.is_now"),
                mutant("made", "as of yesterday", " and kith.is_now(made_at)", ""),
                mutant("ended", "twice", " and ended_at is null)\n    with check", ")\n    with check"),
                mutant("ended", "as of another day", " and kith.is_now(ended_at)", "")));
    }

    private static Mutant mutant(String policy, String says, String was, String is) {
        return new Mutant(FILE, policy, says, was, is);
    }

    @Override
    public List<Matrix.Line> linesOfTheHouse(Everyday day) {
        var made = day.made(FEED, "calendar_feed");
        return List.of(new Matrix.Line(
                "`calendar_feed`, their own", day.replaced(made, made.with("ended_at", null)), Matrix.Whose.THEIR_OWN));
    }
}
