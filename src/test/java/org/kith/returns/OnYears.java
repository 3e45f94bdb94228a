package org.kith.returns;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Continuity;
import org.kith.continuity.Figures;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.springframework.beans.factory.annotation.Autowired;

/** A house into which returns are loaded, and what its pages and its rows say then. */
abstract class OnYears extends OnPages {
    static final String SPELLS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n";

    @Autowired
    ReturnLoader loader;

    @Autowired
    KnownSql known;

    @Autowired
    Figures figures;

    @Autowired
    RecordedContinuity continuity;

    @Autowired
    Clock clock;

    InOrganisation ashdown;
    Colleague wendy;
    Colleague tom;
    Colleague amina;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        tom = ashdown.team("North").manager("Tom");
        wendy = ashdown.analyst("Wendy");
        amina = ashdown.worker("Amina");
        world.settle();
    }

    LoadCounts load(SmallReturn one, int year) throws IOException {
        return loader.load(ashdown.id(), "North", one.readable(new ReportingYear(year)), Progress.UNWATCHED);
    }

    Document lifeline(String number) throws Exception {
        return sees(wendy, "/young-people/" + id(number));
    }

    UUID id(String number) {
        return inRecord(
                "select id from young_person where organisation_id = ? and child_number = '" + number + "'",
                UUID.class);
    }

    <T> T inRecord(String sql, Class<T> type) {
        return acting.as(
                Actor.job(JobName.IMPORT, ashdown.id()),
                viewer -> jdbc.sql(sql).param(ashdown.id()).query(type).single());
    }

    static String row(Document page, String words) {
        return page.select("#list tr:has(th a:containsOwn(" + words + "))").text();
    }

    static Continuity of11(Map<String, Continuity> byChild) {
        return Objects.requireNonNull(byChild.get("11"));
    }
}
