package org.kith.oracle;

import java.util.List;

/** Things that could be wrong in the policies of messages that go out. */
final class MutantsOfOutbox {
    private static final String FILE = "R__outbox_message.sql";

    private MutantsOfOutbox() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(FILE, "sent", "everybody reads them", "(select kith.role()) = 'job send'", "true"),
            new Mutant(
                    FILE,
                    "sent",
                    "the administrator reads them",
                    "'administrator' and (select kith.counting())",
                    "'administrator'"),
            new Mutant(
                    FILE,
                    "sent",
                    "those of another organisation",
                    "organisation_id = (select kith.organisation())\n        and",
                    "true and"),
            new Mutant(FILE, "caused", "about somebody else’s passkey", " and account_id = (select kith.actor())", ""),
            new Mutant(FILE, "caused", "long after a device was lost", " and c.happened_at = now()", ""),
            new Mutant(
                    FILE,
                    "caused",
                    "of a loss that somebody else said",
                    "c.said_by is not distinct from (select kith.actor())",
                    "true"),
            new Mutant(FILE, "caused", "of another change than was said", " and c.what = outbox_message.what", ""),
            new Mutant(
                    FILE, "caused", "of somebody else’s change", "c.account_id = outbox_message.account_id and ", ""),
            new Mutant(FILE, "caused", "said to be sent", " and sent_at is null", ""),
            new Mutant(FILE, "caused", "made before", "made_at = now() and", ""),
            new Mutant(FILE, "tried", "by the job that seals", "= 'job send'", "= 'job seal'"),
            new Mutant(
                    "R__account.sql",
                    "written_to",
                    "accounts to which no message waits",
                    " and id = any ((select kith.written_to())::uuid[])",
                    ""),
            new Mutant(
                    "R__contact_detail.sql",
                    "written_to",
                    "their languages too",
                    " and kind in ('email', 'phone', 'letters')",
                    ""),
            new Mutant(
                    FILE,
                    "caused",
                    "a code for whoever asks",
                    "(account_id = (select kith.actor()) or (select kith.role()) = 'job sign-in')",
                    "true"),
            new Mutant(
                    FILE,
                    "caused",
                    "a code to somebody else’s number",
                    "where a.id = outbox_message.account_id and d.ended_at",
                    "where d.ended_at"),
            new Mutant(FILE, "caused", "a code to a number of before", " and d.ended_at is null", ""),
            new Mutant(
                    FILE,
                    "caused",
                    "a link to somebody else’s address",
                    "where p.account_id = outbox_message.account_id and a.ended_at",
                    "where a.ended_at"),
            new Mutant(
                    FILE,
                    "caused",
                    "a link by whoever works at a service",
                    "('worker', 'manager', 'administrator', 'partner lead')",
                    "('worker', 'manager', 'administrator', 'partner lead', 'partner')"),
            new Mutant(
                    "R__contact_detail.sql",
                    "written_to",
                    "what it was before",
                    "ended_at is null and young_person_id",
                    "young_person_id"),
            new Mutant(
                    "R__contact_detail.sql",
                    "written_to",
                    "of whomever no message waits for",
                    " and young_person_id = any ((select kith.young_people_written_to())::uuid[])",
                    ""),
            new Mutant(
                    "R__contact_detail.sql",
                    "written_to",
                    "not the address of before that a message is meant for",
                    "\n            or id = any ((select kith.addresses_written_to())::uuid[])",
                    ""),
            new Mutant(
                    "R__00_actor.sql",
                    "addresses_written_to",
                    "what a message was sent to long ago",
                    " and m.sent_at is null",
                    ""));
}
