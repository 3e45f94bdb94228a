package org.kith.calendar;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.walk.FormToTry;
import org.kith.walk.InWalks;

/** The calendar: an address that whoever holds it reads. */
final class CalendarInWalks implements InWalks {
    private static final String HELD = "walk-";

    @Override
    public void tell(InOrganisation house, Young young, Colleague worker) {
        var id = UUID.randomUUID();
        young.hasWrittenOfThem(worker, """
                insert into calendar_feed (id, organisation_id, account_id, called, token_hash, made_at) values (?, ?, ?, 'Busy', sha256(?::bytea), kith.now())
                """, id, house.id(), worker.account(), HELD + id);
    }

    @Override
    public Map<String, String> ids() {
        return Map.of(
                "calendar/{feed}",
                "select '" + HELD
                        + "' || id from calendar_feed where organisation_id = :id and called = 'Busy' order by id limit 1");
    }

    /** Nobody comes by it to what is somebody else's: who does not hold it has none. */
    @Override
    public Map<String, String> ofTheHouse() {
        return Map.of("calendar/{feed}", "select 'nothing'");
    }

    @Override
    public List<FormToTry> forms(Around there) {
        return List.of(FormToTry.at(there.worker().account(), "/calendar", "/calendar")
                .right("called", "Dentist")
                .wrong("called", "", "x".repeat(41), "Typed [[and kept back]] here"));
    }
}
