package org.kith.together;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about how a young person and their workers work together. What they see of it, the database decides.
 *
 * @param own whose record it is: says their side to each worker, agrees, and says that they see it differently
 * @param see read it: the young person, and whoever sees the whole record; no partner, whatever is shared
 * @param write say something at all: the young person, and their team each of themselves; nobody in an emergency
 * @param stages say by which stages people here speak of getting to know each other: whoever chooses the organisation’s words
 * @param me who looks; null for jobs
 */
record TogetherPermissions(
        boolean own,
        boolean see,
        boolean write,
        boolean stages,
        @Nullable UUID me) {

    static TogetherPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var see = may.readRecord() && !may.seeShared() && !viewer.onlyShared();
        return new TogetherPermissions(
                may.seeOwnRecord(), see, see && !viewer.inEmergency(), may.chooseWords(), viewer.account());
    }

    /** Whether they are one of the two: the young person with any of their workers, a worker themselves. */
    boolean isOneOf(Mate mate) {
        return own || mate.account().equals(me);
    }

    /** Of somebody who is in the team no more, what was said stays as it is. */
    boolean say(Mate mate) {
        return write && mate.here() && isOneOf(mate);
    }

    /** Whoever is asked: for the young person nobody else agrees. */
    boolean answer(Mate mate, Said said) {
        return say(mate) && said.asksYoung() == own;
    }

    /** Whether something can wait for them: those who work with young people. */
    boolean isAsked() {
        return write && !own;
    }

    void mustSee() {
        NotAllowed.unless(see, "together.not-yours");
    }

    void mustSay(Mate mate) {
        mustSee();
        NotAllowed.unless(write, "together.emergency");
        NotAllowed.unless(say(mate), "together.not-one-of-both");
    }

    void mustAnswer(Mate mate, Said said) {
        mustSay(mate);
        NotAllowed.unless(answer(mate, said), "together.not-asked");
    }

    void mustChooseStages() {
        NotAllowed.unless(stages, "error.not-yours");
    }
}
