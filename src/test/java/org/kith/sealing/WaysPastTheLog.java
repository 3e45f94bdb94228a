package org.kith.sealing;

import static org.kith.sealing.Tampering.atStart;
import static org.kith.sealing.Tampering.byExported;
import static org.kith.sealing.Tampering.nothing;
import static org.kith.sealing.Tampering.said;
import static org.kith.sealing.Tampering.wrong;

import java.util.List;

/** Those that change no line: what is done when one is written, what stands beside the log, and when it was sealed. Numbered after the others. */
final class WaysPastTheLog {
    private static final String GONE = "its organisation is not there";

    private WaysPastTheLog() {}

    static final List<Tampering> ALL = List.of(
            atStart(
                    "A rule says what else is done when a line is written",
                    "there is: rule aside on reading",
                    "create rule aside as on insert to reading do also delete from reading where in_list"),
            atStart(
                    "Kith is made to look for its tables elsewhere",
                    "there is: database: begins with search_path",
                    "alter database kith set search_path = elsewhere, public"),
            atStart(
                    "A trigger is made anew and does nothing",
                    "there is: text of trigger keep_former_name on account",
                    "create or replace trigger keep_former_name after update on account for each row when (false) execute function kith.keep_former_name()"),
            atStart(
                    "Lines get another time by themselves",
                    "there is: text of columns of reading",
                    "alter table reading alter column read_at set default now() - interval '40 minutes'"),
            atStart(
                    "Lines no longer carry what whoever looked is called",
                    "missing: table reading: fills in",
                    "alter table reading alter column named drop default"),
            wrong(
                    "What a checkpoint keeps to go on from is changed",
                    "keeps for sealing to go on from was changed",
                    o -> ofTheNewest(o, "edge = array[sha256('')]")),
            said(
                    "When a checkpoint was made is set back, before its lines",
                    "is said to have been made before",
                    o -> ofTheNewest(o, "made_at = made_at - interval '1 day'")),
            nothing(
                    "When a checkpoint was made is changed, and its lines fit",
                    o -> ofTheNewest(o, "made_at = made_at + interval '1 second'")),
            nothing(
                    "A checkpoint that is not the newest is removed",
                    o -> o.change(
                            "reading_checkpoint",
                            "delete from reading_checkpoint where organisation_id = ? and size = 3",
                            o.ashdown.id())),
            said(
                    "An emergency is changed, so that its lines are not shown",
                    "no emergency that the database knows",
                    o -> {
                        o.looksInAnEmergency();
                        o.pastRules("update emergency_access set reason = 'y' where young_person_id = '" + o.jay.id()
                                + "'");
                    }),
            said("An emergency is removed, and its lines stay", "no emergency that the database knows", o -> {
                o.looksInAnEmergency();
                o.pastRules("delete from emergency_access where young_person_id = '" + o.jay.id() + "'");
            }),
            nothing("Two young people exchange their names", o -> o.pastRules("""
                            update person_name p set known_as = x.known_as from person_name x
                             where p.young_person_id in ('%1$s', '%2$s') and x.young_person_id in ('%1$s', '%2$s')
                               and p.young_person_id <> x.young_person_id
                            """.formatted(o.jay.id(), o.kim.id()))),
            nothing("A question to whoever looked is removed, with its answer", o -> {
                o.asksWhy(o.numbers().get(2));
                o.pastRules("delete from look_question where young_person_id = '" + o.jay.id() + "'");
            }),
            atStart(
                    "An index runs what takes lines away when one is written",
                    "there is: text of index aside on reading",
                    "create index aside on reading ((page || ''))"),
            said("An emergency is changed, so that it is not told for long", "is not told to the young person", o -> {
                o.looksInAnEmergency();
                o.pastRules("update emergency_access set not_told_because = 'x', review_on = current_date + 300"
                        + " where young_person_id = '" + o.jay.id() + "'");
            }),
            atStart(
                    "What writes lines gets a namesake, as a part of an extension",
                    "there is: text of function kith.look(character varying, text[], uuid)",
                    """
                    set local role kith_owner; create extension citext;
                    create function kith.look(varchar, text[], uuid) returns boolean language sql return true;
                    alter extension citext add function kith.look(varchar, text[], uuid); reset role"""),
            nothing(
                    "A manager is said to have looked into it",
                    o -> o.looksInto(o.numbers().get(2))),
            nothing(
                    "Who works with somebody is said to have done so before they looked",
                    o -> o.pastRules("""
                            insert into involvement (organisation_id, young_person_id, worker_id, starts_on, known_at)
                            values ('%s', '%s', '%s', '2020-01-01', '2020-01-01')
                            """.formatted(o.ashdown.id(), o.jay.id(), o.amina.worker()))),
            wrong("An organisation is removed, and its log stays", GONE, o -> removed(o, "organisation"))
                    .putRight(WaysOfTamperingTest::removeAllOfIt),
            wrong(
                            "The same, with all lines, leaves and checkpoints",
                            GONE,
                            o -> removed(o, "organisation", "reading", "reading_leaf", "reading_checkpoint"))
                    .putRight(WaysOfTamperingTest::removeAllOfIt),
            byExported(
                    "An organisation is removed with all that is of it",
                    "no organisation here has it",
                    WaysOfTamperingTest::removeAllOfIt));

    private static void removed(WaysOfTamperingTest owner, String... tables) {
        for (var table : tables) {
            var by = table.equals("organisation") ? "id" : "organisation_id";
            owner.pastRules("delete from " + table + " where " + by + " = '" + owner.ashdown.id() + "'");
        }
    }

    private static void ofTheNewest(WaysOfTamperingTest owner, String is) {
        owner.change(
                "reading_checkpoint",
                "update reading_checkpoint set " + is + " where organisation_id = ? and size = 8",
                owner.ashdown.id());
    }
}
