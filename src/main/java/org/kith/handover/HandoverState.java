package org.kith.handover;

/**
 * How a handover stands. It moves from one to another by a step that somebody took; that the last day and the first one are over ends alone what was
 * whole by then.
 */
sealed interface HandoverState {
    /** Nobody takes over yet. */
    record Unnamed() implements HandoverState {}

    /** Somebody takes over, and the young person has not said that they have met. */
    record Named(Handover.Newcomer who) implements HandoverState {}

    /** The young person has met whoever takes over; the last day or the first one is still to come, and with it what was planned. */
    record MetAhead(Handover.Newcomer who) implements HandoverState {}

    /** The three met before the last day, the days are over, and of a meeting nobody said what came of it. */
    record MetUnsaid(Handover.Newcomer who) implements HandoverState {}

    /** The young person has met whoever takes over, but not the three of them together before the last day: somebody is to tell them why. */
    record MetAlone(Handover.Newcomer who) implements HandoverState {}

    /** The young person has met whoever takes over, the three of them met before the last day, and that is over. */
    record Met(Handover.Newcomer who) implements HandoverState {}

    /** Somebody of their team closed it, with words to the young person. */
    record Closed(boolean cold) implements HandoverState {}

    /** The young person was moved to a team in which the worker is not. */
    record Moved(boolean cold) implements HandoverState {}

    /** The worker stays. */
    record TakenBack() implements HandoverState {}

    default boolean isOpen() {
        return switch (this) {
            case Unnamed ignored -> true;
            case Named ignored -> true;
            case MetAhead ignored -> true;
            case MetUnsaid ignored -> true;
            case MetAlone ignored -> true;
            case Met ignored -> false;
            case Closed ignored -> false;
            case Moved ignored -> false;
            case TakenBack ignored -> false;
        };
    }

    /** The rest of a key in the words files. */
    default String key() {
        return switch (this) {
            case Unnamed ignored -> "unnamed";
            case Named ignored -> "named";
            case MetAhead ignored -> "met-ahead";
            case MetUnsaid ignored -> "met-unsaid";
            case MetAlone ignored -> "met-alone";
            case Met ignored -> "met";
            case Closed closed -> closed.cold() ? "closed-cold" : "closed";
            case Moved moved -> moved.cold() ? "moved-cold" : "moved";
            case TakenBack ignored -> "taken-back";
        };
    }
}
