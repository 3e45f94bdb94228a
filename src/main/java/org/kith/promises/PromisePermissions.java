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
                    case KEPT, CHANGE -> promise.open();
                    case NOT_KEPT ->
                        own
                                ? !toThem && promise.open()
                                : toThem && (promise.open() || promise.kept() && promise.disputed());
                    case DISAGREEMENT -> promise.canDisagree(own);
                    case SAYS_NOT_KEPT -> own && toThem && !promise.notKept() && !promise.disputed();
                    case ANSWER -> own && toThem && promise.notKept();
                };
    }

    void mustTake(Step step, Promise promise) {
        NotAllowed.unless(take(step, promise), "promises.not-that");
    }
}
