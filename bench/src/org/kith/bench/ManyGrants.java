package org.kith.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.kith.bench.Load.Taken;
import org.kith.bench.PageClient.Route;

/** The same pages of the same ten young people, for a partner with whom nobody else shares and for one with whom everybody does. */
record ManyGrants(Viewer few, Viewer many) {
    private static final int CLIENTS = 8;
    private static final int FEW = 10;
    private static final double RATIO = 1.1;

    private record Turn(Taken few, Taken many) {}

    static ManyGrants made(SharedSql sql) throws Exception {
        var everybody = sql.everybody();
        var ten = everybody.subList(0, FEW);
        return new ManyGrants(
                sharing(sql, "Few", ten).of(ten),
                sharing(sql, "Many", everybody).of(ten));
    }

    private static Partner sharing(SharedSql sql, String name, List<UUID> youngPeople) throws Exception {
        var partner = sql.partner(name);
        sql.share(partner, youngPeople, SharedSql.SECTIONS);
        return partner;
    }

    void measure(String name, Served served, Options options, Report report) throws Exception {
        report.doing(name + ": few grants and many in turn");
        try (var ofFew = Sides.ofPages(served, Collections.nCopies(CLIENTS, few), Route.RECORD);
                var ofMany = Sides.ofPages(served, Collections.nCopies(CLIENTS, many), Route.RECORD)) {
            ofFew.kith(options.warmUp());
            ofMany.kith(options.warmUp());
            var turns = new ArrayList<Turn>();
            for (var i = 0; i < options.turns(); i++) {
                turns.add(new Turn(ofFew.kith(options.turn()), ofMany.kith(options.turn())));
            }
            var ratio = Median.of(
                    turns,
                    turn -> turn.many().cpuMillisPerRequest() / turn.few().cpuMillisPerRequest());
            report.add(name + ": CPU where everybody's record is shared beside ten", ratio, "x", RATIO);
        }
    }
}
