package org.kith.ahead;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about what is coming for a young person they can see. Which they see, the database decides.
 *
 * @param own whose record it is
 * @param see read what is coming: the young person and whoever sees the whole record; no partner, whatever is shared
 * @param add write down what is coming, what became of it and the steps: the young person and their team; nobody in an emergency
 * @param ofMany see what comes next for all they work with: workers and managers
 * @param manage look after what nobody prepares in their teams: managers
 */
record ComingPermissions(boolean own, boolean see, boolean add, boolean ofMany, boolean manage) {

    static ComingPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var see = may.readRecord() && !may.seeShared() && !viewer.onlyShared();
        return new ComingPermissions(
                may.seeOwnRecord(), see, see && !viewer.inEmergency(), may.writeToYoungPeople(), may.lookInto());
    }

    void mustSee() {
        NotAllowed.unless(see, "ahead.not-yours");
    }

    void mustAdd() {
        mustSee();
        NotAllowed.unless(add, "ahead.emergency");
    }

    void mustSeeMany() {
        NotAllowed.unless(ofMany, "error.not-yours");
    }

    /** Change it, or say what became of it: while it is ahead, and of what somebody wrote down. */
    boolean change(Coming coming) {
        return add && coming.now().kind().isTyped() && isOpen(coming.state());
    }

    /** Add steps, and say how they stand: of what is still ahead. */
    boolean prepare(Coming coming) {
        return add && coming.hasPage() && isOpen(coming.state());
    }

    /** Say how a step stands, whoever is to take it: the young person that they do not want it, their team with a reason. */
    boolean move(Coming coming, Preparation step) {
        return prepare(coming)
                && switch (step.state()) {
                    case StepState.Open ignored -> true;
                    case StepState.Done ignored -> true;
                    case StepState.NotNeeded ignored -> true;
                };
    }

    private static boolean isOpen(State state) {
        return switch (state) {
            case State.Ahead ignored -> true;
            case State.Happened ignored -> false;
            case State.Off ignored -> false;
        };
    }

    void mustChange(Coming coming) {
        mustAdd();
        NotAllowed.unless(change(coming), "ahead.over");
    }

    void mustPrepare(Coming coming) {
        mustAdd();
        NotAllowed.unless(prepare(coming), "ahead.over");
    }

    void mustMove(Coming coming, Preparation step) {
        mustAdd();
        NotAllowed.unless(move(coming, step), "ahead.over");
    }
}
