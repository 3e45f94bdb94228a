package org.kith.referrals;

import java.util.List;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policies of referrals, of what became of them, and of the terms. */
final class MutantsOfReferrals {
    private static final String TERMS = "R__referral_terms.sql";
    private static final String REFERRAL = "R__referral.sql";
    private static final String STEP = "R__referral_step.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation())\n        and";

    private MutantsOfReferrals() {}

    static final List<Mutant> ALL = List.of(
            new Mutant(REFERRAL, "seen", "everybody's", "young_person_id in (select kith.young_people())", "true"),
            new Mutant(REFERRAL, "seen", "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
            new Mutant(REFERRAL, "seen", "the analyst", "'worker', 'manager')", "'worker', 'manager', 'analyst')"),
            new Mutant(REFERRAL, "seen", "they themselves do not", "in ('young person', 'worker'", "in ('worker'"),
            new Mutant(REFERRAL, "seen", "of another organisation", OF_THEIR_ORGANISATION, "true and"),
            written("in another's name", "and made_by = (select kith.actor())", ""),
            written("as of yesterday", "and kith.is_now(made_at)", ""),
            written("of somebody else", "and young_person_id = (select kith.whole_person())", ""),
            written("in an emergency", " and not (select kith.in_emergency())", ""),
            written("by anybody", "(select kith.works_here()) and", ""),
            written("it begins sent", "and stands = 'written'", ""),
            written("in another organisation", OF_THEIR_ORGANISATION, "true and"),
            written("to one that ended", " where s.ended_at is null", ""),
            step(
                    "of another service",
                    "service_id = any ((select kith.recipients())::uuid[])\n                and",
                    ""),
            step("their no is told", "'declined', 'ended', 'revoked')", "'declined', 'ended', 'revoked', 'no')"),
            step("their yes is told", "in ('sent'", "in ('yes', 'sent'"),
            step("not what is sent", "'sent', ", ""),
            step("of whomever", "referral_id in (select kith.referrals())", "true"),
            step("of another organisation", OF_THEIR_ORGANISATION, "true and"),
            said("in another's name", "and said_by = (select kith.actor())", ""),
            said("as of yesterday", "and kith.is_now(said_at)", ""),
            said("the service answers itself", "('question', 'accepted'", "('question', 'answer', 'accepted'"),
            said("for the young person", "(select kith.own_person()) is not null and", ""),
            said("the young person sends it", "('yes', 'no', 'revoked')", "('yes', 'no', 'revoked', 'sent')"),
            said("in an emergency", " and not (select kith.in_emergency())", ""),
            said("by no one of the team", "(select kith.works_here()) and", ""),
            said("for the service", "and step not in ('question', 'accepted', 'declined')", ""),
            said("in any order", "and kith.referral_goes_on(referral_id, number, step, side) is true", ""),
            goesOn(
                    "sent without a yes",
                    "last_.step = 'yes'\n        when",
                    "last_.step in ('yes', 'no')\n        when"),
            goesOn(
                    "accepted when it is over",
                    "in ('sent', 'question', 'answer')",
                    "in ('sent', 'question', 'answer', 'revoked')"),
            goesOn("at any place", "number_ = coalesce(last_.number, 0) + 1 and", ""),
            goesOn(
                    "their yes after a no is anybody's",
                    "or last_.step = 'no' and side_ = 'young'",
                    "or last_.step = 'no'"),
            goesOn("read by whoever said it", "last_.side <> 'team' or last_.said_by <> kith.actor()", "true or true"),
            goesOn(
                    "what whoever wrote it stopped",
                    "last_.said_by <> (select r.made_by",
                    "true or last_.said_by <> (select r.made_by"),
            new Mutant(TERMS, "seen", "the analyst", "and (select kith.reads_record())", ""),
            new Mutant(TERMS, "seen", "elsewhere", "organisation_id = (select kith.organisation()) and", ""),
            new Mutant(TERMS, "made", "by workers", "(select kith.role()) = 'manager'", "(select kith.works_here())"),
            new Mutant(TERMS, "made", "in another's name", "and made_by = (select kith.actor())", ""),
            new Mutant(TERMS, "made", "as of yesterday", "and kith.is_now(made_at)", ""),
            new Mutant(TERMS, "made", "elsewhere", OF_THEIR_ORGANISATION, "true and"));

    private static Mutant written(String says, String was, String is) {
        return new Mutant(REFERRAL, "written", says, was, is);
    }

    private static Mutant step(String says, String was, String is) {
        return new Mutant(STEP, "seen", says, was, is);
    }

    private static Mutant said(String says, String was, String is) {
        return new Mutant(STEP, "said", says, was, is);
    }

    private static Mutant goesOn(String says, String was, String is) {
        return new Mutant(STEP, "referral_goes_on", says, was, is);
    }
}
