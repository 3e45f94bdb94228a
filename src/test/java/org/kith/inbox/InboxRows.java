package org.kith.inbox;

/** Rows of what waits for somebody, as statements. */
final class InboxRows {

    private InboxRows() {}

    static String emergency(String by, String more, String values) {
        return "insert into emergency_access (id, organisation_id, young_person_id, team_id, account_id, reason,"
                + " opened_at, ends_at, opened_by_clock"
                + more + ") values (gen_random_uuid(), :org, :jay, :north, " + by
                + ", 'She rang', now() - interval '2 hours', now() - interval '1 hour', now() - interval '2 hours'"
                + values + ")";
    }

    static String question(long reading, String of, String by, boolean young) {
        return "insert into look_question (id, organisation_id, young_person_id, reading_id, looked_by, looked_at,"
                + " sections, by_young_person, asked_by, asked_at, words) values"
                + " (gen_random_uuid(),"
                + " :org,"
                + " :jay,"
                + " " + reading + ", " + of + ", now(), '{}', "
                + young + ", " + by + ", now(), 'What for?')";
    }

    static String lost(String account, String by) {
        return "insert into way_in_change (organisation_id, account_id, what, said_by, because) values (:org, "
                + account + ", 'device lost', " + by + ", 'Left on a bus')";
    }

    static String ask(String asks, String by) {
        return "insert into sharing_ask (id, organisation_id, young_person_id, asks, sections, recipient_kind,"
                + " recipient_id, may_add, words, asked_by, asked_at) values (gen_random_uuid(), :org, :jay, '" + asks
                + "', '{home}', 'service', :homes, false, 'Soon, please', " + by + ", now())";
    }

    static String returned(String state, String counts) {
        return "insert into return_import (id, organisation_id, team_name, year, came_by, state, made_at, finished_at,"
                + " counts, findings) values (gen_random_uuid(), :org, 'North',"
                + " 2026, 'command line', '" + state + "', now(), now(), " + counts
                + ", 0)";
    }

    static String passkey(String account) {
        return "insert into passkey (account_id, organisation_id, credential_id, public_key, signature_count, label,"
                + " backup_eligible, backup_state, uv_initialized, made_at) values (" + account
                + ", :org, decode(md5(random()::text), 'hex'), '\\x00', 0, '', false, false, true, now())";
    }
}
