package org.kith.sealing;

import static org.kith.sealing.Tampering.atStart;
import static org.kith.sealing.Tampering.byExported;
import static org.kith.sealing.Tampering.nothing;
import static org.kith.sealing.Tampering.said;
import static org.kith.sealing.Tampering.wrong;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.keys.SigningKey;

/** In the order of docs/THREATS.md. */
final class WaysOfTampering {
    private static final String CHANGED = "was changed after it was sealed";

    private WaysOfTampering() {}

    private static final List<Tampering> IN_THE_LOG = List.of(
            wrong(
                    "A line is changed",
                    CHANGED,
                    o -> o.change("reading", "update reading set page = 'list' where id = ?", number(o, 2))),
            wrong(
                    "A line is removed",
                    "is missing, and no sealed line says",
                    o -> o.change("reading", "delete from reading where id = ?", number(o, 3))),
            wrong(
                    "A line gets the time of another",
                    CHANGED,
                    o -> o.change(
                            "reading",
                            "update reading set read_at = (select x.read_at from reading x where x.id = ?) where id = ?",
                            number(o, 5),
                            number(o, 2))),
            wrong(
                    "A line is given to another organisation’s log",
                    "Line 3 (number",
                    o -> o.change(
                            "reading",
                            "update reading set organisation_id = ? where id = ?",
                            o.another(),
                            number(o, 2))),
            wrong("Two leaves change places", "not those that were sealed", o -> {
                leaf(o, "leaf_index = 1000", 4);
                leaf(o, "leaf_index = 4", 5);
                leaf(o, "leaf_index = 5", 1000);
            }),
            wrong("A line is changed and its leaf made to fit", "not those that were sealed", o -> {
                o.change("reading", "update reading set account_id = null where id = ?", number(o, 1));
                o.sealAnew(number(o, 1));
            }),
            wrong(
                    "A leaf is removed",
                    "has lost its seal",
                    o -> o.change(
                            "reading_leaf",
                            "delete from reading_leaf where organisation_id = ? and leaf_index = 4",
                            o.ashdown.id())),
            wrong("A leaf is changed", CHANGED, o -> leaf(o, "hash = sha256('')", 4)),
            wrong(
                    "A leaf is made to stand for another line",
                    CHANGED,
                    o -> leaf(o, "reading_id = " + o.unsealedLine("now()"), 4)),
            wrong("A line is put in where all are long sealed", "is not sealed", o -> {
                var gap = o.unusedNumber();
                o.reads(o.jay);
                o.settle();
                o.putIn(gap, "now()");
                o.seal();
            }),
            wrong("A line of long before is put in among new ones", "is out of order", o -> {
                var gap = o.unusedNumber();
                o.reads(o.jay);
                o.seal();
                o.putIn(gap, "now() - interval '2 hours'");
                o.seal();
            }),
            wrong(
                    "A stored checkpoint is changed",
                    "was changed: it is not what it should be",
                    o -> o.change(
                            "reading_checkpoint",
                            "update reading_checkpoint set note = replace(note, E'\\n3\\n', E'\\n2\\n') where organisation_id = ?",
                            o.ashdown.id())),
            wrong("Checkpoints are signed anew by another key", "has a wrong signature", o -> o.signAnew(anotherKey())),
            wrong(
                    "The newest checkpoint is removed",
                    "have leaves and no checkpoint",
                    o -> o.change(
                            "reading_checkpoint",
                            "delete from reading_checkpoint where organisation_id = ? and size > 3",
                            o.ashdown.id())),
            wrong(
                    "The newest leaves are removed and the checkpoint stays",
                    "has lost its seal",
                    o -> o.change(
                            "reading_leaf",
                            "delete from reading_leaf where organisation_id = ? and leaf_index > 5",
                            o.ashdown.id())),
            wrong(
                    "The newest lines, leaves and checkpoints are removed together",
                    "had 8 lines when it was last sealed and has 3 now",
                    o -> o.cutOff(3)),
            wrong("The same, and how many lines were sealed", "A checkpoint of 8 lines was taken elsewhere", o -> {
                o.exportedTo(8);
                sealedSetDown(o);
            }),
            byExported("The same, and what was exported", "has 8 lines and is newer than this log, which has 3", o -> {
                sealedSetDown(o);
            }),
            wrong(
                    "All lines, leaves and checkpoints are removed",
                    "had 8 lines when it was last sealed and has 0",
                    o -> {
                        o.cutOff(0);
                    }),
            byExported("The same, and all that knew of them", "newer than this log, which has 0", o -> {
                o.cutOff(0);
                o.forget("reading_sealing");
            }),
            wrong("How far the log was sealed is removed", "is gone: it was removed", o -> o.forget("reading_sealing")),
            wrong(
                            "The counter of lines is set back",
                            "the counter was set back",
                            o -> o.past("select setval('reading_id_seq', 1)"))
                    .putRight(o -> o.past("select setval('reading_id_seq', (select max(id) + 1000 from reading))")),
            wrong("Lines that are not sealed are said to be settled", "is not sealed", o -> {
                var number = o.unsealedLine("now()");
                o.change(
                        "reading_sealing",
                        "update reading_sealing set settled_to = ? where organisation_id = ?",
                        number,
                        o.ashdown.id());
            }),
            wrong("Sealing is stopped while lines are written", "sealing was stopped", o -> {
                o.unsealedLine("now() - interval '1 hour'");
                o.unsealedLine("now()");
            }),
            said("Sealing is stopped for a time", "waited longer than a quarter of an hour to be sealed", o -> {
                o.unsealedLine("now() - interval '20 minutes'");
                o.seal();
            }),
            said(
                    "Whoever looked is renamed",
                    "8 lines are sealed under a name that whoever looked had then",
                    o -> o.past("""
                    with told as materialized (select set_config('kith.actor', '', true), set_config('kith.role', 'nobody', true)),
                         renamed as (update account a set name = 'Somebody else' from told where a.id = '%s' returning 1)
                    select count(*) from renamed
                    """.formatted(o.amina.account()))),
            wrong("Whoever looked is renamed past the list of former names", "renamed past Kith", o -> {
                o.change("account", "alter table account disable trigger keep_former_name");
                o.change("account", "alter table account disable trigger tell_of_account");
                o.change("account", "update account set name = 'Somebody else' where id = ?", o.amina.account());
                o.change("account", "alter table account enable trigger keep_former_name");
                o.change("account", "alter table account enable trigger tell_of_account");
            }),
            wrong("A line is removed and said to be erased", "is missing, and no sealed line says", o -> {
                o.change(
                        "reading_erasure",
                        "insert into reading_erasure (organisation_id, why, leaves) values (?, 'because', '{3}')",
                        o.ashdown.id());
                o.change("reading", "delete from reading where id = ?", number(o, 3));
            }),
            wrong("Why lines were erased is changed", "is missing, and no sealed line says", o -> {
                o.erase();
                o.change(
                        "reading_erasure",
                        "update reading_erasure set why = 'no reason' where organisation_id = ?",
                        o.ashdown.id());
            }),
            said(
                    "Lines are erased as the law asks, and no law asks",
                    "lines were erased, and sealed lines say so",
                    o -> {
                        o.erase();
                    }),
            byExported(
                            "The log is written anew, by a key the database is told of",
                            "the log was written anew since",
                            WaysOfTampering::writeAnew)
                    .putRight(o -> o.change("signing_key", "delete from signing_key where id = 1")),
            nothing("A false line is added at the end", o -> {
                o.putIn(o.unusedNumber(), "now()");
                o.seal();
            }),
            nothing(
                    "A line is removed within the minute before it is sealed",
                    o -> o.change("reading", "delete from reading where id = ?", o.unsealedLine("now()"))),
            atStart(
                    "Kith is given the right to remove lines",
                    "there is: table reading: kith_app may delete",
                    "grant delete on reading to kith_app"),
            atStart(
                    "Lines are opened to everybody by a policy",
                    "there is: policy open on reading: lets kith_app select",
                    "create policy open on reading for select to kith_app using (true)"),
            atStart(
                    "What writes lines is replaced",
                    "missing: text of function kith.look_at_list",
                    "create or replace function kith.look_at_list(people_ uuid[], page_ text, sections_ text[]) returns int language sql return 0"),
            wrong(
                    "The newest lines are cut off with all that knew of them, and one was of an entry that was opened",
                    "An entry was opened on",
                    o -> {
                        o.opensAnEntry();
                        o.cutOffWithAllThatKnew();
                    }),
            wrong(
                    "The same, and one was of a young person’s device that was said to be lost",
                    "that their device was lost, and the log has no line of that",
                    o -> {
                        o.saysThatADeviceIsLost();
                        o.cutOffWithAllThatKnew();
                    }),
            wrong("The same, and a manager looked into them", "and the log has no such line", o -> {
                o.looksInto(number(o, 7));
                o.cutOff(3);
                o.setDown(3);
            }),
            wrong(
                    "The same, and somebody was asked why they looked, past what holds rows together",
                    "is gone or says something else",
                    o -> {
                        o.asksWhy(number(o, 7));
                        o.pastRules("delete from reading where id = " + number(o, 7));
                        o.cutOff(3);
                        o.setDown(3);
                    }),
            wrong(
                            "The log is written anew with a key the database is told of, and of whoever looked somebody was asked why",
                            "is gone or says something else",
                            o -> {
                                o.asksWhy(number(o, 2));
                                writeAnewAsSomebodyElse(o);
                            })
                    .putRight(o -> o.change("signing_key", "delete from signing_key where id = 1")),
            said(
                    "The newest lines are cut off with all that knew of them, and they were of an emergency",
                    "A record was opened in an emergency on",
                    o -> {
                        o.opensInAnEmergency();
                        o.cutOffWithAllThatKnew();
                    }));

    static final List<Tampering> ALL =
            Stream.concat(IN_THE_LOG.stream(), WaysPastTheLog.ALL.stream()).toList();

    private static long number(WaysOfTamperingTest owner, int index) {
        return owner.numbers().get(index);
    }

    private static void leaf(WaysOfTamperingTest owner, String is, int index) {
        owner.change(
                "reading_leaf",
                "update reading_leaf set " + is + " where organisation_id = ? and leaf_index = ?",
                owner.ashdown.id(),
                index);
    }

    private static void sealedSetDown(WaysOfTamperingTest owner) {
        owner.cutOff(3);
        owner.change(
                "reading_sealing",
                "update reading_sealing set sealed = 3 where organisation_id = ?",
                owner.ashdown.id());
    }

    private static void writeAnew(WaysOfTamperingTest owner) {
        writeAnew(owner, "page = 'list'");
    }

    private static void writeAnewAsSomebodyElse(WaysOfTamperingTest owner) {
        writeAnew(owner, "role = 'analyst', named = null, account_id = '" + owner.wendy.account() + "'");
    }

    private static void writeAnew(WaysOfTamperingTest owner, String is) {
        var key = anotherKey();
        owner.change("reading", "update reading set " + is + " where id = ?", number(owner, 2));
        owner.sealAnew(number(owner, 2));
        owner.signAnew(key);
        owner.change("signing_key", "insert into signing_key values (1, ?, now(), now())", (Object) key.publicKey());
    }

    private static SigningKey anotherKey() {
        try {
            return TamperingTest.otherKey(Files.createTempDirectory("kith-key" + UUID.randomUUID()));
        } catch (java.io.IOException | org.kith.database.CannotStart e) {
            throw new AssertionError(e);
        }
    }
}
