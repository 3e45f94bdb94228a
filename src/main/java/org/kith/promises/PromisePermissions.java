package org.kith.promises;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about promises to and by a young person they can see. Which they see, the database decides.
 *
 * @param own whose record it is: says what was promised to them, that it was not kept, and answers
 * @param see read what was promised: the young person and whoever sees the whole record; no partner, whatever is shared
 * @param add write down a promise and say what became of it: the young person and their team; nobody in an emergency
 * @param count see how many promises were kept: those who work with young people, of what they promised themselves
 * @param countTeams the same of their teams and each in them: managers
 */
record PromisePermissions(boolean own, boolean see, boolean add, boolean count, boolean countTeams) {

    static PromisePermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var see = may.readRecord() && !may.seeShared() && !viewer.onlyShared();
        return new PromisePermissions(
                may.seeOwnRecord(), see, see && !viewer.inEmergency(), may.writeToYoungPeople(), may.lookInto());
    }

    void mustSee() {
        NotAllowed.unless(see, "promises.not-yours");
    }

    void mustAdd() {
        mustSee();
        NotAllowed.unless(add, "promises.emergency");
    }

    void mustCount() {
        NotAllowed.unless(count, "error.not-yours");
    }

    /**
     * That a young person did not keep what they promised, they alone say. What their team says was kept, and the young person says was not, the team
     * can still say was not.
     */
    boolean take(Step step, Promise promise) {
        var toThem = !promise.parties().byYoungPerson();
        return add
                && switch (step) {
                    case DISAGREEMENT -> promise.canDisagree(own);
                    case KEPT, CHANGE, NOT_KEPT, SAYS_NOT_KEPT, ANSWER -> move(step, promise.state(), toThem);
                };
    }

    private boolean move(Step step, PromiseState state, boolean toThem) {
        return switch (state) {
            case PromiseState.Open open ->
                switch (step) {
                    case KEPT, CHANGE -> true;
                    case NOT_KEPT -> own != toThem;
                    case SAYS_NOT_KEPT -> own && toThem && !open.disputed();
                    case DISAGREEMENT, ANSWER -> false;
                };
            case PromiseState.Kept kept ->
                switch (step) {
                    case NOT_KEPT -> !own && toThem && kept.disputed();
                    case SAYS_NOT_KEPT -> own && toThem && !kept.disputed();
                    case KEPT, CHANGE, DISAGREEMENT, ANSWER -> false;
                };
            case PromiseState.NotKept ignored -> step == Step.ANSWER && own && toThem;
        };
    }

    void mustTake(Step step, Promise promise) {
        NotAllowed.unless(take(step, promise), "promises.not-that");
    }
}
