package org.kith.services;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.web.PolicyPrompt;

/**
 * Who shares what with whoever looks.
 *
 * @param asks what they asked to see, the latest first
 * @param askedWhy how many questions why they looked wait for them
 * @param ours what is to be known of their own service
 */
record SharedPage(Viewer viewer, List<SharedPerson> people, List<Ask> asks, int askedWhy, OurService ours)
        implements Page {

    boolean mayAsk() {
        return SharedPermissions.of(viewer).ask();
    }

    List<Ask> asksAbout(SharedPerson person) {
        return asks.stream().filter(one -> one.person().equals(person.id())).toList();
    }

    /** Whom they asked last. */
    @Override
    public String about() {
        return asks.stream()
                .findFirst()
                .flatMap(ask -> people.stream()
                        .filter(one -> one.id().equals(ask.person()))
                        .findFirst())
                .map(SharedPerson::called)
                .orElse("");
    }

    @Override
    public PolicyPrompt moment() {
        return PolicyPrompt.COMING_IN;
    }
}
