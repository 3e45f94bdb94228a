package org.kith.bench;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A browser that is signed in and asks for a page over a connection it keeps. */
final class PageClient implements Client {
    private final Browser browser;
    private final Route route;
    private final List<UUID> youngPeople;

    PageClient(int port, Viewer viewer, Route route) throws IOException {
        this.browser = new Browser(port);
        this.route = route;
        this.youngPeople = viewer.youngPeople();
        browser.signIn(viewer.account());
    }

    /** The page measured: the list, or one of a young person's. */
    enum Route {
        LIFELINE("/young-people/{id}"),
        RECORD("/young-people/{id}/record"),
        LIST("/young-people"),
        TO_DO("/to-do"),
        HANDOVERS("/handovers");

        private final String address;

        Route(String address) {
            this.address = address;
        }

        String of(UUID youngPerson) {
            return address.replace("{id}", youngPerson.toString());
        }
    }

    @Override
    public void once() throws IOException {
        browser.page(route.of(youngPeople.get(ThreadLocalRandom.current().nextInt(youngPeople.size()))));
    }

    @Override
    public void close() throws IOException {
        browser.close();
    }
}
