package org.kith.introductions;

/** How an introduction stands. It moves from one to another by a step that somebody took, and by nothing else. */
sealed interface IntroductionState {
    /** Somebody is to be introduced, and there is no plan. From here whoever helps with it plans, once the young person said what they wish. */
    record WishedFor() implements IntroductionState {}

    /** A day, a time and a place are said, and one side or both have not said yet that it suits them. */
    record Planned(Step plan) implements IntroductionState {}

    /** It suits both sides. */
    record Booked(Step plan) implements IntroductionState {}

    /** One side asked for another day: whoever helps with it plans anew. */
    record AnotherDay(Step plan, Step asked) implements IntroductionState {}

    /** What was planned did not take place, and why: it is planned anew or called off. */
    record FellThrough(Step plan, Step why) implements IntroductionState {}

    /** They have met: the end. How it went both can say later too. */
    record TookPlace(Step plan, Step how) implements IntroductionState {}

    /** Either called it off: the end. */
    record CalledOff(Step why) implements IntroductionState {}

    default boolean isOpen() {
        return !(this instanceof TookPlace || this instanceof CalledOff);
    }

    /** The rest of a key in the words files. */
    default String key() {
        return switch (this) {
            case WishedFor ignored -> "wished-for";
            case Planned ignored -> "planned";
            case Booked ignored -> "booked";
            case AnotherDay ignored -> "another-day";
            case FellThrough ignored -> "fell-through";
            case TookPlace ignored -> "took-place";
            case CalledOff ignored -> "called-off";
        };
    }
}
