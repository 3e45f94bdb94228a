package org.kith.referrals;

import java.util.Set;

/** How a referral stands, and who may take it further by which step. Nothing moves it but a step that somebody took. */
sealed interface ReferralState {
    /** The young person is asked. */
    record Written() implements ReferralState {}

    record SaidYes() implements ReferralState {}

    record SaidNo() implements ReferralState {}

    /** The service has it before it. */
    record Sent() implements ReferralState {}

    /** The service asked something back. */
    record AskedBack() implements ReferralState {}

    /** The service accepted, and sees what it was to see. */
    record Running() implements ReferralState {}

    /**
     * It is over.
     *
     * @param how by which step
     * @param read whether their team knows: it said so itself, or read what the other side said
     */
    record Over(Step how, Side by, boolean read) implements ReferralState {}

    default Set<Step> next(Side side) {
        return switch (side) {
            case YOUNG -> nextOfYoungPerson();
            case TEAM -> nextOfTeam();
            case SERVICE -> nextOfService();
        };
    }

    private Set<Step> nextOfYoungPerson() {
        return switch (this) {
            case Written ignored -> Set.of(Step.YES, Step.NO);
            case SaidYes ignored -> Set.of(Step.NO);
            case SaidNo ignored -> Set.of(Step.YES);
            case Sent ignored -> Set.of(Step.REVOKED);
            case AskedBack ignored -> Set.of(Step.REVOKED);
            case Running ignored -> Set.of(Step.REVOKED);
            case Over ignored -> Set.of();
        };
    }

    private Set<Step> nextOfTeam() {
        return switch (this) {
            case Written ignored -> Set.of(Step.YES, Step.NO, Step.WITHDRAWN);
            case SaidYes ignored -> Set.of(Step.SENT, Step.NO, Step.WITHDRAWN);
            case SaidNo ignored -> Set.of(Step.ASK_AGAIN, Step.WITHDRAWN);
            case Sent ignored -> Set.of(Step.REVOKED);
            case AskedBack ignored -> Set.of(Step.ANSWER, Step.REVOKED);
            case Running ignored -> Set.of(Step.ENDED, Step.REVOKED);
            case Over over -> over.read() ? Set.of() : Set.of(Step.READ);
        };
    }

    private Set<Step> nextOfService() {
        return switch (this) {
            case Sent ignored -> Set.of(Step.ACCEPTED, Step.DECLINED, Step.QUESTION);
            case AskedBack ignored -> Set.of(Step.ACCEPTED, Step.DECLINED);
            case Running ignored -> Set.of(Step.ENDED, Step.REVOKED);
            case Written ignored -> Set.of();
            case SaidYes ignored -> Set.of();
            case SaidNo ignored -> Set.of();
            case Over ignored -> Set.of();
        };
    }

    /** The rest of a key in the words files. */
    default String key() {
        return switch (this) {
            case Written ignored -> "written";
            case SaidYes ignored -> "yes";
            case SaidNo ignored -> "no";
            case Sent ignored -> "sent";
            case AskedBack ignored -> "question";
            case Running ignored -> "running";
            case Over over -> over.how().key();
        };
    }

    /** Whether the young person is asked, or answered, and nothing was sent. */
    default boolean isBeforeSending() {
        return this instanceof Written || this instanceof SaidYes || this instanceof SaidNo;
    }

    default boolean isOver() {
        return this instanceof Over;
    }
}
