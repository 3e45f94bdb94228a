package org.kith.reconnecting;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;

/**
 * Whether somebody of their teams is looked for, as a manager is asked.
 *
 * @param theirs the young people of their teams
 */
record ThroughPage(Viewer viewer, ThroughSql.Ask ask, List<Option> theirs, Form form) implements KeptApart, FormPage {
    static final String ANSWER = "answer";
    static final String WHO = "who";
    static final String YES = "yes";

    static final String NO = "no";

    List<Option> answers() {
        return List.of(
                new Option(YES, say("reconnecting.through.yes")), new Option(NO, say("reconnecting.through.no")));
    }

    String address() {
        return "/reconnecting-asked/" + ask.id();
    }

    static Form checked(Form form, List<Option> theirs) {
        var yes = form.chose(ANSWER, YES);
        return form.refuseIf(!yes && !form.chose(ANSWER, NO), ANSWER, "reconnecting.through.none")
                .refuseIf(yes && WishForm.isNone(form.value(WHO), theirs), WHO, "reconnecting.through.who.none");
    }
}
