package org.kith.reconnecting;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about whom a young person would like back in their life. Which wishes they see, the database decides.
 *
 * @param own whose wish it can be: says it, chooses who looks, lets it rest, go on and be over
 * @param see have such a page of somebody: the young person and their team, who read there what they themselves look for; nobody in an emergency
 * @param name name somebody else who looks, where nobody is left, and answer whether somebody of their teams is looked for: managers
 */
record ReconnectingPermissions(boolean own, boolean see, boolean name) {

    static ReconnectingPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var see = may.readRecord() && !may.seeShared() && !viewer.onlyShared() && !viewer.inEmergency();
        return new ReconnectingPermissions(may.seeOwnRecord(), see, see && may.lookInto());
    }

    /** Those who work with young people. */
    boolean look() {
        return see && !own;
    }

    void mustSee() {
        NotAllowed.unless(see, "reconnecting.not-yours");
    }

    void mustLook() {
        NotAllowed.unless(look(), "reconnecting.not-yours");
    }

    void mustName() {
        NotAllowed.unless(name, "reconnecting.not-yours");
    }

    void mustMove() {
        NotAllowed.unless(own, "reconnecting.theirs");
    }

    /** What whoever looks, and the second person, can say of a search that has come so far. What a side says, it says with a button. */
    boolean take(Step step, Search search) {
        var wish = search.wish();
        var goesOn = look() && search.isMine() && !wish.isOver() && !wish.isResting();
        var standing = search.standing();
        var leads = standing.onward().contains(step) || standing.besides().contains(step);
        return switch (step) {
            case NOTE, TELL -> look() && search.isMine();
            case STOP -> goesOn && !wish.isOpen();
            case FOUND, ASKED, SAFE, NOT_SAFE, OPEN, CONTACT, WENT, PLAN -> goesOn && leads;
            case YES, NO -> goesOn && leads && search.through() == null;
            case CONFIRMED, NOT_CONFIRMED ->
                look()
                        && search.isSecond()
                        && !search.isMine()
                        && !wish.isOver()
                        && standing instanceof Standing.LookedAt;
            case PAUSE, GO_ON, END -> false;
        };
    }

    void mustTake(Step step, Search search) {
        NotAllowed.unless(take(step, search), "reconnecting.not-that");
    }

    /** What a side says by itself, at any time. */
    boolean move(Step step, Wish wish) {
        return own
                && !wish.isOver()
                && switch (step) {
                    case PAUSE -> !wish.isMineToGoOn();
                    case GO_ON -> wish.isMineToGoOn();
                    case END -> true;
                    default -> false;
                };
    }

    void mustChoose(Wish wish) {
        NotAllowed.unless(choose(wish), "reconnecting.not-that");
    }

    /** Who looks: the young person at any time before it is over; a manager where nobody is left who does. */
    boolean choose(Wish wish) {
        return own && !wish.asOther() && !wish.isOver();
    }
}
