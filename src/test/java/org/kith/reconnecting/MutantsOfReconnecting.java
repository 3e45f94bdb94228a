package org.kith.reconnecting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policies of being in touch again. */
final class MutantsOfReconnecting {
    private static final String WISH = "R__reconnection.sql";
    private static final String BROKER = "R__reconnection_broker.sql";
    private static final String SECOND = "R__reconnection_second.sql";
    private static final String STEP = "R__reconnection_step.sql";
    private static final String OPEN = "R__reconnection_open.sql";
    private static final String WORD = "R__reconnection_word.sql";
    private static final String FINDABLE = "R__findable.sql";
    private static final String PARTS = "R__01_reconnecting.sql";
    private static final String HERE = "organisation_id = (select kith.organisation())";
    private static final String MINE = "young_person_id = (select kith.own_person())";
    private static final String LOOKS = "reconnection_id = any ((select kith.brokering())::uuid[])";
    private static final String ASKED = "reconnection_id = any ((select kith.seconding())::uuid[])";
    private static final String AROUND = "and kith.is_around(account_id, young_person_id)";
    private static final String OVER = "kith.wish_is_over(reconnection_id)";

    private MutantsOfReconnecting() {}

    static final List<Mutant> ALL = new ArrayList<>();

    static {
        ALL.addAll(List.of(
                new Mutant(STEP, "seen", "the young person reads the search", LOOKS, "true"),
                new Mutant(
                        WISH,
                        "seen",
                        "their whole team",
                        "id = any ((select kith.brokering())::uuid[])",
                        "young_person_id in (select kith.young_people())"),
                new Mutant(WISH, "seen", "not they themselves", MINE, "false"),
                new Mutant(
                        WISH, "seen", "not the second person", "id = any ((select kith.seconding())::uuid[])", "false"),
                new Mutant(WISH, "said", "not they themselves", MINE, "false"),
                new Mutant(
                        WISH, "said", "anybody of their team", "id = any ((select kith.brokering())::uuid[])", "true"),
                new Mutant(
                        WISH,
                        "said",
                        "nobody as they were told",
                        "id = any ((select kith.brokering())::uuid[])",
                        "false"),
                new Mutant(
                        BROKER,
                        "said",
                        "a manager in an emergency",
                        "and not (select kith.in_emergency()) and chosen",
                        "and chosen"),
                new Mutant(STEP, "said", "nobody as a second person", ASKED, "false"),
                new Mutant(BROKER, "seen", "not they themselves", MINE, "false"),
                new Mutant(BROKER, "seen", "not whoever looks", "account_id = (select kith.actor())", "false"),
                new Mutant(
                        BROKER,
                        "seen",
                        "workers too",
                        "(select kith.role()) = 'manager'",
                        "(select kith.works_here())"),
                new Mutant(
                        BROKER, "seen", "managers of all", "and young_person_id in (select kith.young_people())", ""),
                new Mutant(BROKER, "seen", "in an emergency", "and not (select kith.in_emergency())", ""),
                new Mutant(BROKER, "seen", "who looked once", "and (ended_at is null or kith.is_now(ended_at))", ""),
                new Mutant(
                        BROKER,
                        "seen",
                        "who is there",
                        "and not kith.goes_on_looking(account_id, young_person_id)",
                        ""),
                new Mutant(BROKER, "said", "somebody of another team", AROUND, ""),
                new Mutant(BROKER, "said", "it begins ended", "and ended_at is null", ""),
                new Mutant(BROKER, "said", "not they themselves", MINE, "false"),
                new Mutant(BROKER, "said", "as if they had not chosen", "and chosen = 'by-them'", ""),
                new Mutant(
                        BROKER, "said", "a worker names somebody", "and account_id = (select kith.actor()) and", "and"),
                new Mutant(BROKER, "said", "as if they had chosen", "and chosen = 'as-told'", ""),
                new Mutant(BROKER, "said", "no manager", "(select kith.role()) = 'manager'", "false"),
                new Mutant(BROKER, "said", "a manager chooses as them", "and chosen <> 'by-them'", ""),
                new Mutant(
                        BROKER, "ended", "of somebody else", "and young_person_id = (select kith.whole_person())", ""),
                new Mutant(BROKER, "ended", "twice", "and ended_at is null", ""),
                new Mutant(BROKER, "ended", "not they themselves", MINE, "false"),
                new Mutant(
                        BROKER,
                        "ended",
                        "by whoever looks",
                        "(select kith.role()) = 'manager'",
                        "(select kith.works_here())"),
                new Mutant(
                        BROKER,
                        "ended",
                        "while they are there",
                        " and not kith.goes_on_looking(account_id, young_person_id)",
                        ""),
                new Mutant(BROKER, "ended", "as of yesterday", "kith.is_now(ended_at)", "true"),
                new Mutant(SECOND, "seen", "not whoever is asked", "account_id = (select kith.actor())", "false"),
                new Mutant(SECOND, "seen", "everybody", LOOKS, "true"),
                new Mutant(
                        SECOND, "said", "themselves", "and not kith.one_person(account_id, (select kith.actor()))", ""),
                new Mutant(SECOND, "said", "a worker", "and kith.manages(account_id)", ""),
                new Mutant(SECOND, "said", "of another team", AROUND, ""),
                new Mutant(SECOND, "said", "whoever does not look", "and " + LOOKS, ""),
                new Mutant(STEP, "seen", "not the second person", ASKED, "false"),
                new Mutant(STEP, "said", "they themselves", "found_person <> young_person_id and ", ""),
                new Mutant(STEP, "said", "anybody anywhere", "and found_person in (select kith.young_people())", ""),
                new Mutant(STEP, "said", "whoever looks agrees with themselves", ASKED, LOOKS),
                new Mutant(STEP, "said", "anybody", LOOKS, "true"),
                new Mutant(OPEN, "seen", "not they themselves", MINE, "false"),
                new Mutant(OPEN, "seen", "not the other side", "other_id = (select kith.own_person())", "false"),
                new Mutant(OPEN, "seen", "everybody", LOOKS, "true"),
                new Mutant(OPEN, "seen", "not the second person", ASKED, "false"),
                new Mutant(OPEN, "said", "anybody", "and " + LOOKS, ""),
                new Mutant(
                        OPEN, "said", "before both said yes", "and kith.both_said_yes(reconnection_id, other_id)", ""),
                new Mutant(WORD, "seen", "not they themselves", MINE, "false"),
                new Mutant(WORD, "seen", "everybody", LOOKS, "true"),
                new Mutant(WORD, "seen", "not the second person", ASKED, "false"),
                new Mutant(WORD, "seen", "the other side reads all", "both_read and ", ""),
                new Mutant(WORD, "seen", "not the other side", "both_read and", "false and"),
                new Mutant(WORD, "said", "in another's name", "and said_by = (select kith.actor())", ""),
                new Mutant(WORD, "said", "as of yesterday", "and kith.is_now(said_at)", ""),
                new Mutant(
                        WORD,
                        "said",
                        "for them",
                        "not by_other and young_person_id = (select kith.own_person())",
                        "not by_other"),
                new Mutant(
                        WORD,
                        "said",
                        "the other side, before both said yes",
                        "by_other and both_read and "
                                + "reconnection_id = any ((select kith.reconnected_to_me())::uuid[])",
                        "by_other and both_read"),
                new Mutant(WORD, "said", "whoever does not look", "and " + LOOKS, ""),
                new Mutant(
                        WORD,
                        "said",
                        "to both, before both said yes",
                        "both_read and reconnection_id = any ((select kith.reconnected())::uuid[]) end",
                        "both_read end"),
                new Mutant(WORD, "said", "to both what is for one", "then not both_read", "then true"),
                new Mutant(FINDABLE, "seen", "not their own", "account_id = (select kith.actor())", "false"),
                new Mutant(
                        FINDABLE,
                        "seen",
                        "whoever looks for nobody",
                        "(select cardinality(kith.brokering())) > 0",
                        "true"),
                new Mutant(FINDABLE, "seen", "taken back", "and ended_at is null", ""),
                new Mutant(
                        FINDABLE,
                        "seen",
                        "after their day",
                        "until >= ((select kith.now()) at time zone 'Europe/London')::date",
                        "true"),
                new Mutant(FINDABLE, "seen", "while they are here", "and kith.has_left(account_id)", ""),
                new Mutant(FINDABLE, "agreed", "for a colleague", "and account_id = (select kith.actor())", ""),
                new Mutant(FINDABLE, "agreed", "whoever does not work here", "and (select kith.works_here())", ""),
                new Mutant(FINDABLE, "agreed", "as of yesterday", "and kith.is_now(said_at)", ""),
                new Mutant(FINDABLE, "agreed", "it begins ended", "and ended_at is null", ""),
                new Mutant(
                        "R__reading.sql",
                        "of_whoever_looked",
                        "the log tells who looks",
                        "account_id = (select kith.actor())",
                        "true"),
                new Mutant(
                        "R__reading.sql",
                        "of_whoever_looked",
                        "not even whoever looked",
                        "account_id = (select kith.actor())",
                        "false"),
                new Mutant(FINDABLE, "ended", "of a colleague", "and account_id = (select kith.actor())", ""),
                new Mutant(FINDABLE, "ended", "twice", "and ended_at is null", ""),
                new Mutant(FINDABLE, "ended", "as of yesterday", "kith.is_now(ended_at)", "true"),
                new Mutant(PARTS, "brokering", "whoever is in the team", "b.account_id = kith.actor() and", ""),
                new Mutant(
                        PARTS,
                        "is_around",
                        "whoever left the team",
                        "and (m.until is null or m.until > kith.now())",
                        ""),
                new Mutant(PARTS, "is_around", "whoever comes later", "and m.since <= kith.now()", ""),
                new Mutant(PARTS, "is_around", "whoever has left", "and a.ended_at is null", ""),
                new Mutant(
                        "R__worker_leaving.sql", "leaves_soon", "whoever stays after all", "and not l.taken_back", ""),
                new Mutant(
                        "R__worker_leaving.sql",
                        "leaves_soon",
                        "whenever it is",
                        "between today - 92 and today + 7",
                        "is not null"),
                new Mutant(PARTS, "brokering", "whoever looked once", "and b.ended_at is null", ""),
                new Mutant(PARTS, "brokering", "whoever left the team", "and y.team_id = any (kith.teams())", ""),
                new Mutant(PARTS, "seconding", "whoever left the team", "and y.team_id = any (kith.teams())", ""),
                new Mutant(
                        PARTS,
                        "both_said_yes",
                        "somebody else than was found",
                        "found_.found_person is not distinct from other_ and",
                        ""),
                new Mutant(PARTS, "both_said_yes", "one said no", "and answer_ = 'yes'", ""),
                new Mutant(PARTS, "both_said_yes", "not safe", "and checked_.step = 'safe'", ""),
                new Mutant(PARTS, "both_said_yes", "no second person", "and second_.step = 'confirmed'", ""),
                new Mutant(
                        PARTS,
                        "both_said_yes",
                        "twice the same person",
                        "and not kith.one_person(second_.said_by, checked_.said_by)",
                        ""),
                new Mutant(PARTS, "both_said_yes", "while it rests", "and coalesce(rests_, 'go-on') = 'go-on'", "")));
        for (var file : List.of(WISH, BROKER, SECOND, STEP, OPEN, WORD)) {
            ALL.add(new Mutant(file, "seen", "of another organisation", HERE + "\n        and", "true and"));
        }
        ALL.addAll(List.of(
                new Mutant(BROKER, "seen", "what is over", "\n                and not " + OVER, ""),
                new Mutant(BROKER, "said", "of what is over", "and not " + OVER, ""),
                new Mutant(SECOND, "said", "of what is over", "and not " + OVER, ""),
                new Mutant(PARTS, "wish_is_over", "whatever was said", "and w.step = 'end'", "")));
        for (var file : List.of(WISH, BROKER, SECOND, STEP, OPEN)) {
            ALL.addAll(written(file).toList());
        }
    }

    private static Stream<Mutant> written(String file) {
        return Stream.of(
                new Mutant(file, "said", "of somebody else", "and young_person_id = (select kith.whole_person())", ""),
                new Mutant(file, "said", "in another's name", "and said_by = (select kith.actor())", ""),
                new Mutant(file, "said", "as of yesterday", "and kith.is_now(said_at)", ""));
    }
}
