package org.kith.referrals;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** What was sent to a service: what waits for its answer first, then those it works with, then what is over. */
record OffersPage(Viewer viewer, List<Offer> all) implements Page {

    List<Offer> waiting() {
        return all.stream()
                .filter(one -> !one.steps().state().isOver() && !isRunning(one))
                .toList();
    }

    List<Offer> running() {
        return all.stream().filter(OffersPage::isRunning).toList();
    }

    List<Offer> over() {
        return all.stream().filter(one -> one.steps().state().isOver()).toList();
    }

    private static boolean isRunning(Offer one) {
        return one.steps().state() instanceof ReferralState.Running;
    }
}
