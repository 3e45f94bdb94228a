package org.kith.introductions;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Role;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;
import org.kith.words.Today;

/**
 * What somebody may do about introductions of a young person they can see, and who may move one on. Which they see, the database decides.
 *
 * @param own whose introduction it is: says what they wish, what of them is told, and whether a plan suits them
 * @param see read it: the young person and whoever sees the whole record; no partner, whatever is shared
 * @param write begin one and say something of it: the young person and their team; nobody in an emergency
 * @param meet read when and where they meet somebody of one's own service, as far as the young person lets them: partners
 * @param manage have those in To do whose helper is in the team no more: managers
 */
record IntroductionPermissions(boolean own, boolean see, boolean write, boolean meet, boolean manage) {

    static IntroductionPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var see = may.readRecord() && !may.seeShared() && !viewer.onlyShared();
        var own = may.seeOwnRecord();
        return new IntroductionPermissions(
                own, see, see && !viewer.inEmergency(), may.seeShared(), see && !own && viewer.role() == Role.MANAGER);
    }

    /** Who has introductions in To do. */
    boolean work() {
        return see && !own;
    }

    void mustSee() {
        NotAllowed.unless(see, "introductions.not-yours");
    }

    void mustWrite() {
        mustSee();
        NotAllowed.unless(write, "introductions.emergency");
    }

    /** Their own words about themselves are nobody else’s page. */
    void mustBeOwn() {
        NotAllowed.unless(own, "introductions.about-me.not-yours");
    }

    void mustMeet() {
        NotAllowed.unless(meet, "introductions.of-services");
    }

    /** That their service reads something of it, the young person alone says. */
    void mustShow(Introduction one) {
        NotAllowed.unless(own, "introductions.shown.theirs");
        NotAllowed.unless(one.isOfService(), "introductions.not-that");
    }

    boolean say(Part part, Introduction one, Today today) {
        return write
                && switch (part) {
                    case WISHES -> one.isOpen();
                    case ABOUT -> own && one.isOpen();
                    case HELLO -> !own && one.isOpen();
                    case PASSED_ON -> !own && one.isOpen() && one.hasToldSomething();
                    case PLAN -> !own && one.isOpen() && one.someWish().isPresent() && !one.isDayOver(today.here());
                    case ANSWER -> one.standing().isPresent() && !one.isDayOver(today.here());
                    case OUTCOME -> hasBegun(one, today);
                    case WENT ->
                        one.state() instanceof IntroductionState.TookPlace
                                || one.state() instanceof IntroductionState.FellThrough;
                    case CALL_OFF -> one.isOpen();
                };
    }

    private static boolean hasBegun(Introduction one, Today today) {
        return one.standing()
                .map(Step::plan)
                .filter(plan -> today.hasBegun(plan.day(), plan.time()))
                .isPresent();
    }

    /** For whom somebody can answer: themselves, the young person as they told it, and whoever is no colleague as they told it. */
    List<String> sides(Introduction one) {
        if (own) {
            return List.of(Step.YOUNG);
        }
        var other = one.whom().you() || !one.whom().isColleague();
        return Stream.of(Step.OTHER, Step.YOUNG)
                .filter(side -> other || side.equals(Step.YOUNG))
                .toList();
    }

    /** What is for the other side alone is no page of theirs, however it stands. */
    void mustReach(Part part) {
        mustWrite();
        var reaches =
                switch (part) {
                    case ABOUT -> own;
                    case HELLO, PASSED_ON, PLAN -> !own;
                    case WISHES, ANSWER, OUTCOME, WENT, CALL_OFF -> true;
                };
        NotAllowed.unless(reaches, "introductions.not-that");
    }

    void mustSay(Part part, Introduction one, Today today) {
        NotAllowed.unless(say(part, one, today), "introductions.not-that");
    }
}
