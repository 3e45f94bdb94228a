package org.kith.groups;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Objects;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;

/**
 * Who of another team is asked whether young people of theirs were there.
 *
 * @param subject what it is about
 * @param asked whom they asked before
 * @param colleagues whom they can ask, with their teams
 */
record GroupAskPage(Viewer viewer, GroupAsk.About subject, List<GroupAsk> asked, List<Option> colleagues, Form form)
        implements FormPage {
    static final String WHO = "who";

    /** A list of one line each: with the team beside the name. */
    List<Option> named() {
        return Option.each(
                colleagues,
                Option::value,
                one -> say("groups.ask.who.of", one.words(), Objects.requireNonNullElse(one.hint(), "")));
    }

    /** Whether something is written for each of them; a group that stays is asked about otherwise. */
    boolean isWritten() {
        return subject.isWritten();
    }
}
