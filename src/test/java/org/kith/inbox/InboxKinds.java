package org.kith.inbox;

import static org.kith.inbox.InboxRows.ask;
import static org.kith.inbox.InboxRows.emergency;
import static org.kith.inbox.InboxRows.lost;
import static org.kith.inbox.InboxRows.passkey;
import static org.kith.inbox.InboxRows.question;
import static org.kith.inbox.InboxRows.returned;

import java.util.List;
import java.util.stream.Stream;

/** Each kind of thing that waits, made past the forms as rows of its table. */
final class InboxKinds {
    private static final String A_READING =
            "insert into reading (id, organisation_id, young_person_id, account_id, role, page, sections, in_list,"
                    + " read_at) overriding system value values (%d, :org, :jay, %s, 'worker', 'lifeline', '{}', %s, %s)";
    private static final String YESTERDAY_AT =
            "((now() at time zone 'Europe/London')::date - 1 + time '%s') at time zone 'Europe/London'";
    private static final String ALL = "amina ben tom nia";
    private static final String HOUSE = ALL + " ruth grace wendy piotr";

    private InboxKinds() {}

    /**
     * @param who for whom it waits
     * @param heading of its kind
     * @param words that stand in its line
     */
    record Kind(String name, String who, String heading, String words, List<String> makes, String done) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        var answered =
                "update look_question set answered_by = :tom, answered_at = now(), answer = 'So' where young_person_id"
                        + " = :jay";
        var asked = "update sharing_ask set answered_by = :tom, answered_at = now(), agreed = true, answer = '' where"
                + " young_person_id = :jay";
        return Stream.of(
                new Kind(
                        "an emergency nobody has seen",
                        "tom nia",
                        "Opened in an emergency",
                        "Jay – Ruth opened the record of Jay in an emergency, and no manager has looked at it yet."
                                + " “She rang”",
                        List.of(emergency(":ruth", "", "")),
                        "update emergency_access set seen_at = now(), seen_by = :tom where young_person_id = :jay"),
                new Kind(
                        "an emergency a manager opened",
                        "nia",
                        "Opened in an emergency",
                        "Jay – Tom opened the record of Jay",
                        List.of(emergency(":tom", "", "")),
                        "update emergency_access set seen_at = now(), seen_by = :nia where young_person_id = :jay"),
                new Kind(
                        "an emergency the young person is not told of",
                        "tom nia",
                        "Opened in an emergency",
                        "and Jay is not told yet",
                        List.of(emergency(
                                ":ruth",
                                ", not_told_because, review_on, seen_at, seen_by",
                                ", 'Not safe', current_date + 3, now(), :tom")),
                        "update emergency_access set told_at = now(), told_by = :tom where young_person_id = :jay"
                                + " and not_told_because is not null"),
                new Kind(
                        "unusual looking",
                        "tom nia",
                        "Unusual looking",
                        "Ruth – worker, looked at records of North on",
                        List.of(A_READING.formatted(900_001L, ":ruth", false, YESTERDAY_AT.formatted("23:30"))),
                        "insert into look_review (id, organisation_id, team_id, account_id, day, until_reading,"
                                + " reviewed_by, reviewed_at, words) select gen_random_uuid(), :org, :north, :ruth, (now()"
                                + " at time zone 'Europe/London')::date - 1, 900001, :tom, now(), 'Cover'"),
                new Kind(
                        "why somebody looked",
                        "amina",
                        "Why somebody looked",
                        "Jay asks why you looked. “What for?”",
                        List.of(
                                A_READING.formatted(900_002L, ":amina", true, YESTERDAY_AT.formatted("12:00")),
                                question(900_002L, ":amina", ":jayAccount", true)),
                        answered),
                new Kind(
                        "why somebody looked who left, asked by a manager",
                        "nia",
                        "Why somebody looked",
                        "Jay – Tom asks why Lee looked, who works here no more.",
                        List.of(
                                "insert into account (id, organisation_id, name, role, made_at, ended_at) values"
                                        + " ('00000000-0000-0000-0000-0000000000aa', :org, 'Lee', 'worker', now(), now())",
                                A_READING.formatted(
                                        900_003L,
                                        "'00000000-0000-0000-0000-0000000000aa'",
                                        true,
                                        YESTERDAY_AT.formatted("12:00")),
                                question(900_003L, "'00000000-0000-0000-0000-0000000000aa'", ":tom", false)),
                        answered),
                new Kind(
                        "what they wrote, for whoever works with them, until they look",
                        "amina",
                        "Wrote something",
                        "Jay wrote something in their record.",
                        List.of(
                                "insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind,"
                                        + " happened_on, written_at, title, body) values (gen_random_uuid(), :org, :jay, :jayAccount, true,"
                                        + " 'home', 'note', current_date, now() - interval '3 days', '', 'x')",
                                A_READING.formatted(900_004L, ":amina", true, YESTERDAY_AT.formatted("12:00"))),
                        "insert into reading (organisation_id, young_person_id, account_id, role, page, sections, read_at) values"
                                + " (:org, :jay, :amina, 'worker', 'record', '{}', "
                                + YESTERDAY_AT.formatted("12:30") + ")"),
                new Kind(
                        "something to put right",
                        ALL,
                        "Asked to put right",
                        "Jay asks to put something right. “No”",
                        List.of("insert into correction (id, organisation_id, young_person_id, entry_id, words,"
                                + " asked_by, asked_at) values (gen_random_uuid(), :org, :jay, :entry, 'No',"
                                + " :jayAccount, now())"),
                        "update correction set answered_by = :ben, answered_at = now(), changed = false, answer = 'So'"
                                + " where young_person_id = :jay"),
                new Kind(
                        "a wish to talk",
                        ALL,
                        "Would like to talk",
                        "Jay would like to talk first about what Brightwell Homes sees “Soon, please”",
                        List.of(ask("to talk", ":jayAccount")),
                        asked),
                new Kind(
                        "what they did not agree to",
                        "ben tom nia",
                        "Would like to talk",
                        "Jay says they did not agree to what Brightwell Homes sees.",
                        List.of(
                                ask("to talk", ":jayAccount"),
                                "update sharing_ask set disagrees_with = :amina where young_person_id = :jay"),
                        asked),
                new Kind(
                        "what a colleague asks to share",
                        "ben tom nia",
                        "Asked about sharing",
                        "Amina asks if Brightwell Homes may see: Home",
                        List.of(ask("to share", ":amina")),
                        asked),
                new Kind(
                        "sharing that ends soon",
                        ALL,
                        "Sharing that ends soon",
                        "Jay – Brightwell Homes sees Home",
                        List.of("update section_grant set ends_at = now() + interval '5 days' where young_person_id ="
                                + " :jay"),
                        "update section_grant set withdrawn_at = now(), withdrawn_by = :amina where young_person_id ="
                                + " :jay"),
                new Kind(
                        "what is kept back for too long",
                        ALL,
                        "Kept back, to be looked at again",
                        "Jay – A whole entry that Amina kept back.",
                        List.of("insert into withheld (id, organisation_id, young_person_id, entry_id, whole, reason,"
                                + " made_by, made_at, review_on) values (gen_random_uuid(), :org, :jay, :entry,"
                                + " true, 'crime', :amina, now(), current_date - 3)"),
                        "update withheld set ended_at = now(), ended_by = :ben, ended_because = 'x' where"
                                + " young_person_id = :jay"),
                new Kind(
                        "being asked to be there",
                        "ben",
                        "Reading something hard together",
                        "Jay asks you to be there when they read something hard",
                        List.of("insert into reading_plan (organisation_id, young_person_id, entry_id, made_at,"
                                + " with_account) values (:org, :jay, :entry, now(), :ben)"),
                        "update reading_plan set coming = true, answered_at = now() where young_person_id = :jay"),
                new Kind(
                        "what was begun",
                        "amina",
                        "Not sent yet",
                        "Jay – You began to write and did not send it. “Hi”",
                        List.of("insert into draft (id, organisation_id, young_person_id, author_id, form, fields,"
                                + " saved_at) values (gen_random_uuid(), :org, :jay, :amina, 'new', '{\"words\":"
                                + " \"Hi\"}', now())"),
                        "update draft set fields = null where young_person_id = :jay"),
                new Kind(
                        "a policy to read",
                        HOUSE,
                        "Policies to read",
                        "“Lone working” is for you to read.",
                        List.of(
                                "insert into our_policy (id, organisation_id, made_at, made_by) values"
                                        + " ('00000000-0000-0000-0000-0000000000bb', :org, now(), :tom)",
                                "insert into our_policy_version (id, organisation_id, policy_id, number, title,"
                                        + " summary, words, bound, moments, begins_on, changed, words_since, written_at,"
                                        + " written_by) values (gen_random_uuid(), :org,"
                                        + " '00000000-0000-0000-0000-0000000000bb', 1, 'Lone working', 'In short', 'All of"
                                        + " it', '{worker,manager,analyst,administrator,partner}', '{}', current_date - 9,"
                                        + " '', 1, now(), :tom)"),
                        "update our_policy set ended_at = now(), ended_by = :tom, ended_because = 'x' where"
                                + " organisation_id = :org"),
                new Kind(
                        "a colleague's lost device",
                        "piotr",
                        "Lost devices",
                        "Ben – Cannot come in: Tom said that a device is lost",
                        List.of(lost(":ben", ":tom")),
                        passkey(":ben")),
                new Kind(
                        "a young person's lost device",
                        "ben tom nia",
                        "Lost devices",
                        "Jay – Cannot come in: Amina said that a device is lost",
                        List.of(lost(":jayAccount", ":amina")),
                        passkey(":jayAccount")),
                new Kind(
                        "a partner's lost device",
                        "amina ben ruth tom nia grace",
                        "Lost devices",
                        "Dana – Cannot come in: Piotr said that a device is lost",
                        List.of(lost(":dana", ":piotr")),
                        passkey(":dana")),
                new Kind(
                        "a young person with nobody",
                        "tom nia",
                        "Nobody is there for them",
                        "Robin has had nobody who works with them yet, since",
                        List.of(
                                "insert into young_person (id, organisation_id, team_id, known_as, date_of_birth) values"
                                        + " ('00000000-0000-0000-0000-0000000000dd', :org, :north, 'Robin', current_date - 7000)",
                                "insert into person_name (young_person_id, organisation_id, known_as) select id,"
                                        + " organisation_id, known_as from young_person where known_as = 'Robin' and"
                                        + " organisation_id = :org on conflict do nothing"),
                        "insert into assignment (id, organisation_id, young_person_id, account_id, role, starts_on,"
                                + " starts_because, started_by, started_at) values (gen_random_uuid(), :org,"
                                + " '00000000-0000-0000-0000-0000000000dd', :amina, 'worker', current_date, 'x', :tom, now())"),
                new Kind(
                        "somebody in no team",
                        "piotr",
                        "In no team",
                        "Sam – Works with young people, and sees none without a team.",
                        List.of("insert into account (id, organisation_id, name, role, made_at) values"
                                + " ('00000000-0000-0000-0000-0000000000cc', :org, 'Sam', 'worker', now())"),
                        "insert into team_member (organisation_id, team_id, account_id, since) values (:org, :north,"
                                + " '00000000-0000-0000-0000-0000000000cc', now())"),
                new Kind(
                        "somebody who waits for a second person's word",
                        "tom nia grace piotr",
                        "New here",
                        "Max – Was let in to work here, and sees nothing yet. Do they work here?",
                        List.of("insert into account (id, organisation_id, name, role, made_at, waits) values"
                                + " ('00000000-0000-0000-0000-0000000000ef', :org, 'Max', 'analyst', now(), true)"),
                        "update account set waits = false where id = '00000000-0000-0000-0000-0000000000ef'"),
                new Kind(
                        "a return to decide about",
                        "wendy",
                        "Returns to decide about",
                        "Year to 31 March 2026 of North is read",
                        List.of(returned("ready", "null")),
                        "update return_import set state = 'discarded' where organisation_id = :org"),
                new Kind(
                        "a number to answer",
                        "wendy",
                        "Numbers to answer",
                        "Jay – Is 123 the same young person as",
                        List.of(
                                returned(
                                        "loaded",
                                        "jsonb_build_object('lookalikes',"
                                                + " jsonb_build_array(jsonb_build_object('number', '123', 'known',"
                                                + " jsonb_build_object('id', :jay))))"),
                                returned(
                                        "loaded",
                                        "jsonb_build_object('lookalikes',"
                                                + " jsonb_build_array(jsonb_build_object('number', '123', 'known',"
                                                + " jsonb_build_object('id', :jay))))")),
                        "insert into child_number_answer (id, organisation_id, young_person_id, number, is_same,"
                                + " said_at, said_by, because) values (gen_random_uuid(), :org, :jay, '123', false, now(),"
                                + " :wendy, 'No')"));
    }
}
