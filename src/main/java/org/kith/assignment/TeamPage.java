package org.kith.assignment;

import static java.util.stream.Collectors.joining;
import static org.kith.words.Words.say;
import static org.kith.words.Words.sayEach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * The form that moves a young person to another team.
 *
 * @param teams the others that have a manager
 * @param unmanaged the others that have none, which nobody is moved to
 * @param seen the team they were in when the form was opened, by its id; another one now means that somebody moved them meanwhile
 * @param wrong what is to be put right, field by field, as keys in the words files
 */
record TeamPage(
        Viewer viewer,
        Person person,
        List<TimeTogether> now,
        List<Choice> teams,
        List<Choice> unmanaged,
        AssignmentForm form,
        @Nullable String seen,
        Map<String, String> wrong,
        LocalDate today)
        implements Page {

    /** Why some teams are not among those to choose from; empty where all are. */
    String whyNot() {
        return unmanaged.isEmpty()
                ? ""
                : say(
                        "assignment.team.no-manager",
                        unmanaged.stream().map(Choice::name).collect(joining(", ")),
                        unmanaged.size(),
                        person.name());
    }

    boolean movedMeanwhile() {
        return seen != null && !seen.equals(person.teamId().toString());
    }

    /** The team they were in when whoever moves them last saw it: they are told first of another one. */
    String against() {
        return person.teamId().toString();
    }

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(wrong);
    }

    @Override
    public int status() {
        return movedMeanwhile() ? 409 : wrong.isEmpty() ? 200 : 422;
    }
}
