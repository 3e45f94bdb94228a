package org.kith.assignment;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.Line;

/**
 * The form that moves a young person to another team.
 *
 * @param ends what ends for whoever of these is not in the new team
 * @param teams the others that have a manager
 * @param unmanaged the others that have none, which nobody is moved to
 * @param goodbyes what is offered so that those who stop say goodbye first
 * @param seen the team they were in when the form was opened, by its id; another one now means that somebody moved them meanwhile
 */
record TeamPage(
        Viewer viewer,
        Person person,
        Ends ends,
        List<Choice> teams,
        List<Choice> unmanaged,
        Form form,
        @Nullable String seen,
        List<BeforeMoving.Goodbye> goodbyes)
        implements FormPage {

    /** Why some teams are not among those to choose from; empty where all are. */
    String whyNot() {
        return unmanaged.isEmpty()
                ? ""
                : say(
                        "assignment.team.no-manager",
                        Line.all(unmanaged.stream().map(Choice::name).toList()),
                        unmanaged.size(),
                        person.name());
    }

    @Override
    public boolean isLate() {
        return seen != null && !seen.equals(person.teamId().toString());
    }

    /** The team they were in when whoever moves them last saw it: they are told first of another one. */
    String against() {
        return person.teamId().toString();
    }
}
