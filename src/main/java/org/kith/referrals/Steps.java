package org.kith.referrals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that was said of one referral, in the order in which it was said: of a service, what was told to it. */
record Steps(List<ReferralStep> all) {

    ReferralState state() {
        var last = all.stream()
                .filter(one -> one.step() != Step.READ)
                .reduce((one, other) -> other)
                .orElse(null);
        if (last == null) {
            return new ReferralState.Written();
        }
        return switch (last.step()) {
            case YES -> new ReferralState.SaidYes();
            case NO -> new ReferralState.SaidNo();
            case SENT, ANSWER -> new ReferralState.Sent();
            case QUESTION -> new ReferralState.AskedBack();
            case ACCEPTED -> new ReferralState.Running();
            case DECLINED, WITHDRAWN, ENDED, REVOKED ->
                new ReferralState.Over(
                        last.step(),
                        last.said().side(),
                        !last.said().byAnother() || !all.getLast().equals(last));
            case ASK_AGAIN, READ -> new ReferralState.Written();
        };
    }

    /** The number of what was said last: whoever says more says that they saw as much. */
    int seen() {
        return all.isEmpty() ? 0 : all.getLast().number();
    }

    /** A step by the key of the form that sent it. */
    Optional<ReferralStep> sentBy(UUID key) {
        return all.stream().filter(one -> one.id().equals(key)).findFirst();
    }

    Optional<ReferralStep> last(Step step) {
        return all.stream().filter(one -> one.step() == step).reduce((one, other) -> other);
    }
}
