package org.kith.referrals;

import java.util.List;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policies of services that would like to help. */
final class MutantsOfSupport {
    private static final String ASK = "R__referral_ask.sql";
    private static final String STEP = "R__referral_ask_step.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation())\n        and";

    private MutantsOfSupport() {}

    static final List<Mutant> ALL = List.of(
            ask("seen", "everybody's", "young_person_id in (select kith.young_people())", "true"),
            ask("seen", "of another organisation", OF_THEIR_ORGANISATION, "true and"),
            ask("seen", "of another service", "service_id = (select kith.service()) and", ""),
            ask(
                    "seen",
                    "by a service that sees nothing of them",
                    "young_person_id = (select kith.seen_person())",
                    "young_person_id = (select kith.person())"),
            ask("seen", "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
            ask("asked", "of whoever is named", "kith.seen_person()", "kith.person()"),
            ask("asked", "for another service", "and service_id = (select kith.service())", ""),
            ask("asked", "in another's name", "and asked_by = (select kith.actor())", ""),
            ask("asked", "as of yesterday", "and kith.is_now(asked_at)", ""),
            ask("asked", "it begins ended", "and ended_at is null", ""),
            ask("asked", "in another organisation", OF_THEIR_ORGANISATION, "true and"),
            ask("ended", "by the service", "(select kith.works_here()) and", ""),
            ask("ended", "in an emergency", " and not (select kith.in_emergency())", ""),
            ask("ended", "of somebody else", "and young_person_id = (select kith.whole_person())", ""),
            ask("ended", "twice", "\n        and ended_at is null", ""),
            ask("ended", "as of another day", "kith.is_now(ended_at)", "true"),
            step("seen", "everybody's", "young_person_id in (select kith.young_people())", "true"),
            step("seen", "the service reads their no", "('taken-up', 'closed')", "('taken-up', 'closed', 'no')"),
            step("seen", "the service reads their yes", "('taken-up', 'closed')", "('taken-up', 'closed', 'yes')"),
            step("seen", "of another organisation", OF_THEIR_ORGANISATION, "true and"),
            step(
                    "seen",
                    "of any service",
                    "and ask_id in (select a.id from referral_ask a where a.young_person_id = (select kith.seen_person()))",
                    "and young_person_id = (select kith.seen_person())"),
            step("said", "in another's name", "and said_by = (select kith.actor())", ""),
            step("said", "as of yesterday", "and kith.is_now(said_at)", ""),
            step("said", "of what is over", " and a.ended_at is null", ""),
            step("said", "they say that it goes on", "step in ('yes', 'no') and how is null", "how is null"),
            step("said", "as somebody else's word", "step in ('yes', 'no') and how is null", "step in ('yes', 'no')"),
            step("said", "in an emergency", " and not (select kith.in_emergency())", ""),
            step("said", "without how it was said", "and (step in ('yes', 'no')) = (how is not null)", ""),
            step("said", "a yes over what they said", "and (step <> 'yes' or kith.said_of_ask(ask_id) is null)", ""),
            step(
                    "said",
                    "it goes on without a yes",
                    "and (step <> 'taken-up' or kith.said_of_ask(ask_id) = 'yes')",
                    ""),
            step("said_of_ask", "the first counts", "order by s.said_at desc, s.id desc", "order by s.said_at, s.id"),
            step("said", "in another organisation", OF_THEIR_ORGANISATION, "true and"));

    private static Mutant ask(String in, String says, String was, String is) {
        return new Mutant(ASK, in, says, was, is);
    }

    private static Mutant step(String in, String says, String was, String is) {
        return new Mutant(STEP, in, says, was, is);
    }
}
