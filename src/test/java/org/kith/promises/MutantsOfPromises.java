package org.kith.promises;

import java.util.List;
import org.kith.oracle.Mutant;

/** Things that could be wrong in the policies of promises and of what became of them. */
final class MutantsOfPromises {
    private static final String PROMISE = "R__promise.sql";
    private static final String STORY = "R__promise_story.sql";
    private static final String OPENED = "R__promise_opened.sql";
    private static final String OF_THEIR_ORGANISATION = "organisation_id = (select kith.organisation())\n        and";

    private MutantsOfPromises() {}

    static final List<Mutant> ALL = List.of(
            seen(PROMISE, "everybody's", "young_person_id in (select kith.young_people())", "true"),
            seen(PROMISE, "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
            seen(PROMISE, "the analyst sees it", "'worker', 'manager')", "'worker', 'manager', 'analyst')"),
            seen(PROMISE, "they themselves do not", "in ('young person', 'worker'", "in ('worker'"),
            seen(PROMISE, "of another organisation", OF_THEIR_ORGANISATION, "true and"),
            said(PROMISE, "in another's name", "and said_by = (select kith.actor())", ""),
            said(PROMISE, "as of yesterday", "and kith.is_now(said_at)", ""),
            said(PROMISE, "of somebody else", "and young_person_id = (select kith.whole_person())", ""),
            said(PROMISE, "in an emergency", " and not (select kith.in_emergency())", ""),
            said(PROMISE, "in a colleague's name", "account_id is null or account_id = (select kith.actor())", "true"),
            said(PROMISE, "nothing of the team's", "account_id is null or ", ""),
            said(PROMISE, "nothing of their own", " or account_id = (select kith.actor())", ""),
            said(PROMISE, "not they themselves", "young_person_id = (select kith.own_person())\n            or ", ""),
            said(PROMISE, "their team cannot", "(select kith.works_here()) and", "false and"),
            said(PROMISE, "in another organisation", OF_THEIR_ORGANISATION, "true and"),
            said(PROMISE, "it begins ended", "and ended_at is null", ""),
            ended("of somebody else", "and young_person_id = (select kith.whole_person())", ""),
            ended("twice", "and ended_at is null", ""),
            ended("in an emergency", " and not (select kith.in_emergency())", ""),
            ended("as of yesterday", "kith.is_now(ended_at)", "true"),
            ended("not they themselves", "young_person_id = (select kith.own_person())\n            or ", ""),
            ended("their team cannot", "(select kith.works_here()) and", "false and"),
            seen(STORY, "everybody's", "young_person_id in (select kith.young_people())", "true"),
            seen(STORY, "whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
            seen(STORY, "the analyst sees it", "'worker', 'manager')", "'worker', 'manager', 'analyst')"),
            seen(STORY, "they themselves do not", "in ('young person', 'worker'", "in ('worker'"),
            seen(STORY, "of another organisation", OF_THEIR_ORGANISATION, "true and"),
            said(STORY, "in another's name", "and said_by = (select kith.actor())", ""),
            said(STORY, "as of yesterday", "and kith.is_now(said_at)", ""),
            said(STORY, "of somebody else", "and young_person_id = (select kith.whole_person())", ""),
            said(STORY, "in an emergency", " and not (select kith.in_emergency())", ""),
            said(
                    STORY,
                    "their team says it was not kept for them",
                    "'disagreement')",
                    "'disagreement', 'says-not-kept')"),
            said(STORY, "their team answers for them", "'disagreement')", "'disagreement', 'answer')"),
            said(STORY, "nobody explains", "'not-kept', 'disagreement'", "'disagreement'"),
            said(STORY, "not they themselves", "young_person_id = (select kith.own_person())\n            or ", ""),
            said(STORY, "their team cannot", "(select kith.works_here()) and", "false and"),
            said(STORY, "in another organisation", OF_THEIR_ORGANISATION, "true and"),
            new Mutant(OPENED, "own", "somebody is told who read it", " and account_id = (select kith.actor())", ""),
            new Mutant(
                    OPENED,
                    "own",
                    "of another organisation",
                    "organisation_id = (select kith.organisation()) and account_id",
                    "account_id"),
            opened("in another's name", "\n        and account_id = (select kith.actor())", ""),
            opened("of somebody else", "and young_person_id = (select kith.whole_person())", ""),
            opened("whoever a part is shared with", "kith.whole_person()", "kith.seen_person()"),
            opened("the analyst notes it", "'worker', 'manager')", "'worker', 'manager', 'analyst')"),
            opened("not they themselves", "in ('young person', 'worker'", "in ('worker'"),
            opened("into another organisation", OF_THEIR_ORGANISATION, "true and"));

    private static Mutant opened(String says, String was, String is) {
        return new Mutant(OPENED, "opened", says, was, is);
    }

    private static Mutant seen(String file, String says, String was, String is) {
        return new Mutant(file, "seen", says, was, is);
    }

    private static Mutant said(String file, String says, String was, String is) {
        return new Mutant(file, "said", says, was, is);
    }

    private static Mutant ended(String says, String was, String is) {
        return new Mutant(PROMISE, "ended", says, was, is);
    }
}
