package org.kith.handover;

import org.kith.actor.Role;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about handovers of young people they can see, and who may move one on. Whom they see, the database decides.
 *
 * @param own whose handover it is: says what they wish, and that they have met
 * @param see read it: the young person and whoever sees the whole record; no partner, whatever is shared
 * @param work be one of the workers of it, and say that they themselves leave: whoever works with young people; nobody in an emergency
 * @param manage open one for anybody, say who takes over, and count them: managers
 */
public record HandoverPermissions(boolean own, boolean see, boolean work, boolean manage) {

    public static HandoverPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var own = may.seeOwnRecord();
        var see = may.readRecord() && !may.seeShared() && !viewer.onlyShared();
        var work = see && !own && !viewer.inEmergency();
        return new HandoverPermissions(own, see, work, work && viewer.role() == Role.MANAGER);
    }

    /** Whoever stops, whoever takes over, and managers. */
    private boolean isOneOf(Handover handover) {
        var to = handover.to();
        return manage || work && (handover.from().you() || to != null && to.you());
    }

    /** The young person what they wish themselves, others what they were told. */
    boolean wish(Handover handover) {
        return handover.isOpen() && (own || isOneOf(handover));
    }

    boolean tellNow(Handover handover) {
        return handover.isOpen() && work && (manage || handover.from().you());
    }

    /** Nobody writes it for them. */
    boolean writeLetter(Handover handover) {
        return handover.isOpen() && work && handover.from().you();
    }

    boolean meet(Handover handover) {
        return handover.isOpen() && isOneOf(handover);
    }

    /** What is planned for them, and the letter: nobody answers for them. */
    boolean answer(Handover handover) {
        return own && handover.isOpen();
    }

    /** Once they have met and the days are over it stays who it is. */
    boolean name(Handover handover) {
        return handover.isOpen()
                && manage
                && (handover.done().met() == null || handover.done().ahead());
    }

    /** Nobody says it for them, and they may put it in other words. */
    boolean sayMet(Handover handover) {
        return own && handover.isOpen() && handover.to() != null;
    }

    /** That they said so by mistake. */
    boolean takeBackMet(Handover handover) {
        return sayMet(handover) && handover.done().met() != null;
    }

    /** What they want to be known of whoever takes over, where a manager reads it who is not that one, and what a manager answers: whoever takes over reads neither. */
    boolean sayOfThem(Handover handover) {
        var to = handover.to();
        return handover.isOpen()
                && (own && to != null && !to.hearers().isEmpty()
                        || manage && handover.done().kinds().contains("them"));
    }

    /** While there are days left to meet, or nobody takes over, a manager alone; the two workers once the days are over. Nobody while there are and nobody takes over. */
    boolean close(Handover handover) {
        return handover.isOpen()
                && isOneOf(handover)
                && !waitsForSomebody(handover)
                && (manage || handover.to() != null && !handover.done().ahead());
    }

    /** Whether it is closed by nobody yet, since somebody is to be named first. */
    boolean waitsForSomebody(Handover handover) {
        return handover.isOpen() && handover.to() == null && handover.done().ahead();
    }

    /** Whether it would be theirs to write, were it not over. */
    boolean wrote(HandoverPart part, Handover handover) {
        return switch (part) {
            case WISHES -> own || isOneOf(handover);
            case NOW -> work && (manage || handover.from().you());
            case LETTER -> work && handover.from().you();
            case REPLY, MET -> own;
            case THEM -> own || manage;
            case CLOSING -> isOneOf(handover);
        };
    }

    boolean write(HandoverPart part, Handover handover) {
        return switch (part) {
            case WISHES -> wish(handover);
            case NOW -> tellNow(handover);
            case LETTER -> writeLetter(handover);
            case REPLY -> answer(handover) && handover.done().kinds().contains("letter");
            case MET -> sayMet(handover);
            case THEM -> sayOfThem(handover);
            case CLOSING -> close(handover);
        };
    }

    /** What is said of whoever takes over is for managers, and not for the one who does so: whether there is anything or not. */
    void mustRead(HandoverPart part, Handover handover) {
        var to = handover.to();
        var isOfThem = to != null && to.you() && !handover.done().kinds().contains("them");
        NotAllowed.unless(part != HandoverPart.THEM || own || manage && !isOfThem, "handover.not-yours-to-hear");
    }

    public void mustSee() {
        NotAllowed.unless(see, "handover.not-yours");
    }

    void mustWork() {
        NotAllowed.unless(work, "handover.not-yours-to-open");
    }

    public void mustName(Handover handover) {
        NotAllowed.unless(manage, "handover.not-yours-to-name");
        NotAllowed.unless(name(handover), "handover.over");
    }

    /** That whoever was to stop goes on with them. */
    public void mustSettle() {
        NotAllowed.unless(manage, "handover.not-yours-to-name");
    }

    void mustMeet(Handover handover) {
        must(meet(handover), handover);
    }

    /** What is taken back already is not taken back once more, and no reason to refuse. */
    void mustTakeBackMet(Handover handover) {
        must(sayMet(handover), handover);
    }

    void mustAnswer(Handover handover) {
        must(answer(handover), handover);
    }

    void mustWrite(HandoverPart part, Handover handover) {
        NotAllowed.unless(
                part != HandoverPart.CLOSING || !isOneOf(handover) || !waitsForSomebody(handover), "handover.unnamed");
        must(write(part, handover), handover);
    }

    private static void must(boolean may, Handover handover) {
        NotAllowed.unless(may || handover.isOpen(), "handover.over");
        NotAllowed.unless(may, "handover.not-yours-to-say");
    }
}
