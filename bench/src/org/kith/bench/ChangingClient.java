package org.kith.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.bench.PageClient.Route;

/**
 * A worker who shares one section with a partner and takes it back, by the form; and the partner, in three browsers, who asks for the record
 * after each.
 */
final class ChangingClient implements Client {
    private static final int BROWSERS = 3;

    private final Browser worker;
    private final List<Browser> partner = new ArrayList<>();
    private final String decide;
    private final String record;
    private final String token;
    private int changes;
    private int stale;

    ChangingClient(int port, UUID worker, Partner with, UUID youngPerson) throws IOException {
        this.decide = "/young-people/" + youngPerson + "/sharing/with/service/" + with.service();
        this.record = Route.RECORD.of(youngPerson);
        this.worker = new Browser(port);
        this.worker.signIn(worker);
        this.token = this.worker.token(decide);
        for (var i = 0; i < BROWSERS; i++) {
            var browser = new Browser(port);
            browser.signIn(with.account());
            partner.add(browser);
        }
    }

    @Override
    public void once() throws IOException {
        decide("sees");
        expect(200);
        decide("nothing");
        expect(404);
    }

    private void decide(String level) throws IOException {
        worker.sendOn(
                decide,
                Map.of(
                        "_csrf",
                        token,
                        "key",
                        UUID.randomUUID().toString(),
                        "section-home",
                        level,
                        "purpose",
                        "Finding a flat",
                        "until",
                        LocalDate.now().plusMonths(2).toString(),
                        "basis",
                        "agreed",
                        "because",
                        "They said so when we met"));
        changes++;
    }

    private void expect(int status) throws IOException {
        for (var browser : partner) {
            if (browser.get(record).status() != status) {
                stale++;
            }
        }
    }

    int changes() {
        return changes;
    }

    int stale() {
        return stale;
    }

    @Override
    public void close() throws IOException {
        worker.close();
        for (var browser : partner) {
            browser.close();
        }
    }
}
