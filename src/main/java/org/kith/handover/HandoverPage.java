package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.AboutWorker;
import org.kith.people.SaidOfWorkers;
import org.kith.web.Page;
import org.kith.words.Line;

/**
 * One handover: how it stands, and the short pages it consists of.
 *
 * @param steps all that was said in it, the latest first
 * @param sees whether whoever is to take over can read the record already
 * @param newcomer how they look and what they say of themselves; null where nobody takes over
 */
record HandoverPage(
        Viewer viewer,
        Handover handover,
        List<HandoverStep> steps,
        boolean sees,
        @Nullable Face newcomer,
        LocalDateTime now)
        implements Page {
    private static final int DAYS_TO_CHOOSE = 7;

    record Face(
            SaidOfWorkers.@Nullable Photo photo, @Nullable AboutWorker about) {

        @Nullable
        String small() {
            return photo == null ? null : photo.small();
        }
    }

    @Override
    public String about() {
        return own() ? "" : handover.whose().name();
    }

    /** Who reads what the young person said of whoever takes over. */
    @Override
    public String reader() {
        var to = handover.to();
        return to == null ? "" : Line.all(to.hearers());
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    boolean own() {
        return may().own();
    }

    private HandoverPermissions may() {
        return HandoverPermissions.of(viewer);
    }

    /** Whether there is, or can be, something to be known of whoever takes over. */
    boolean mayTellOfThem() {
        return may().sayOfThem(handover);
    }

    /** How far the talk about them is; empty before it began. */
    String talkOfThem() {
        var last = last("them");
        if (last == null) {
            return "";
        }
        var answered = !last.said().byYoungPerson();
        return answered
                ? say("handover.them.answered", last.said().by())
                : say("handover.them." + (own() ? "sent" : "waits"));
    }

    /**
     * The pages somebody goes through: that somebody is named is for managers to say, that it is closed for those who work with them. Where all three met
     * and it was over before the young person said so, nobody says that they have not.
     */
    List<HandoverPath> path() {
        return Arrays.stream(HandoverPath.values())
                .filter(step -> step != HandoverPath.WORKER || may().name(handover))
                .filter(step -> step != HandoverPath.MET
                        || handover.isOpen()
                        || step.isDone(handover)
                        || !HandoverPath.haveThreeMet(handover))
                .filter(step -> step != HandoverPath.CLOSING || may().close(handover))
                .toList();
    }

    /** What was said last of something; null for nothing. */
    @Nullable
    HandoverStep last(String kind) {
        return steps.stream().filter(step -> step.is(kind)).findFirst().orElse(null);
    }

    /** That the young person has met whoever takes over, in their words. */
    @Nullable
    HandoverStep met() {
        return handover.done().met() == null
                ? null
                : steps.stream()
                        .filter(step -> step.is("met") && handover.isMet(step))
                        .findFirst()
                        .orElse(null);
    }

    /** Why it ended, as whoever closed it says it to the young person. */
    @Nullable
    HandoverStep ending() {
        var ended = handover.done().ended();
        return ended == null ? null : last(ended);
    }

    /** Whom a step of the path speaks of. */
    String who(HandoverPath step) {
        return handover.who(step == HandoverPath.WISHES || step == HandoverPath.MET || step == HandoverPath.WORKER);
    }

    /** Whether the young person may have met whoever takes over by now, and has not said so. */
    boolean isToMeet() {
        var to = handover.to();
        return handover.state() instanceof HandoverState.Named
                && to != null
                && (!to.firstDay().isAfter(today()) || !handover.done().held().isEmpty());
    }

    /** Whoever was to stop stays: nothing of it is to come. */
    boolean isTakenBack() {
        return handover.state() instanceof HandoverState.TakenBack;
    }

    boolean isUncovered() {
        return handover.isUncovered(today());
    }

    /** Whether what is not settled is no matter for a manager alone any more: the last day is days away. */
    boolean isNear() {
        return !handover.asTheyWent().lastDay().isAfter(today().plusDays(DAYS_TO_CHOOSE));
    }

    /** A young person is not frightened by what a manager has weeks to settle; that nobody is named is said in either case. */
    boolean tellsOfGap() {
        return isUncovered() && (!own() || isNear() || handover.to() != null);
    }

    /** The meetings that are to come, where the step is about them. */
    List<HandoverStep> toCome(HandoverPath step) {
        return step == HandoverPath.MEETINGS && handover.isOpen() ? new Meetings(steps).toCome(now) : List.of();
    }

    /** How far a step is, in a word or two. */
    String progress(HandoverPath step) {
        if (step.isDone(handover)) {
            return say("handover.done" + step.doneMood());
        }
        if (!toCome(step).isEmpty()) {
            return say("handover.planned");
        }
        if (!handover.isOpen()) {
            var partly =
                    step == HandoverPath.MEETINGS && !handover.done().held().isEmpty();
            return say(partly ? "handover.partly" : "handover.never");
        }
        return say(!own() && step == handover.next(may().manage()) ? "handover.next" : "handover.not-yet");
    }
}
