package org.kith.bench;

import java.util.ArrayList;
import java.util.List;
import org.kith.bench.FloorClient.Heard;
import org.kith.bench.PageClient.Route;

/** While others read, sharing is taken back and given again and again, and whom it concerns asks for the page as soon as that is answered. */
record GrantChanges(SharedSql sql, List<Heard> workers) {
    static final int READERS = 8;
    private static final int CHANGING = 4;

    void measure(String name, Served served, List<Viewer> readers, Options options, Report report) throws Exception {
        report.doing(name + ": changes while " + READERS + " read");
        var clients = new ArrayList<Client>();
        var changing = new ArrayList<ChangingClient>();
        try {
            for (var reader : readers) {
                clients.add(new PageClient(served.port(), reader, Route.RECORD));
            }
            for (var i = 0; i < CHANGING; i++) {
                var worker = workers.get(i % workers.size()).viewer();
                var youngPerson = worker.youngPeople().get(i);
                changing.add(
                        new ChangingClient(served.port(), worker.account(), sql.partner("Changing " + i), youngPerson));
            }
            clients.addAll(changing);
            Load.run(clients, options.turn().multipliedBy(options.turns()), () -> 0);
        } finally {
            for (var client : clients) {
                client.close();
            }
        }
        tell(name, changing, report);
    }

    private static void tell(String name, List<ChangingClient> changing, Report report) {
        var changes = changing.stream().mapToInt(ChangingClient::changes).sum();
        var stale = changing.stream().mapToInt(ChangingClient::stale).sum();
        report.add(name + ": changes under load", changes, "changes");
        report.add(
                name + ": answers after them that were not yet so", changes == 0 ? Double.NaN : stale, "answers", 0.0);
    }
}
