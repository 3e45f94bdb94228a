package org.kith.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.web.PolicyPrompt;
import org.kith.words.Dates;

/**
 * Who shares what with whoever looks.
 *
 * @param asks what they asked to see, the latest first
 * @param askedWhy how many questions why they looked wait for them
 * @param ours what is to be known of their own service
 */
record SharedPage(Viewer viewer, List<SharedPerson> people, List<Ask> asks, int askedWhy, Ours ours) implements Page {

    /**
     * @param waits whether whoever looks waits until somebody says that they work there
     * @param waiting who waits for the word of whoever looks
     * @param leadsLeft leads whose accounts ended lately
     */
    record Ours(boolean waits, List<Named> waiting, List<Named> leadsLeft) {}

    /** @param at when they were let in, or their account ended */
    record Named(UUID id, String name, Instant at) {

        LocalDate day() {
            return at.atZone(Dates.LONDON).toLocalDate();
        }
    }

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
