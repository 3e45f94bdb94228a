package org.kith.lifeline;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.people.PeoplePermissions;
import org.kith.people.YoungPeople;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;
import org.kith.words.DownloadName;
import org.kith.words.Spreadsheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How much one young person met the same people, as a file: what their lifeline shows, by numbers alone. It names nobody. */
@Controller
class SameFileController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ActorTransactions acting;
    private final YoungPeople people;
    private final LifelineSql sql;
    private final MetPeople met;

    SameFileController(ActorTransactions acting, YoungPeople people, LifelineSql sql, MetPeople met) {
        this.acting = acting;
        this.people = people;
        this.sql = sql;
        this.met = met;
    }

    @GetMapping("/young-people/{id}/continuity.csv")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> asFile(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String year)
            throws IOException {
        var same = acting.reading(actor, id, YoungPersonController.LIFELINE, viewer -> {
            NotAllowed.unless(
                    PeoplePermissions.of(viewer).seeYoungPeople()
                            || NavigationPermissions.of(viewer).seeOwnRecord(),
                    "error.not-yours");
            var person = people.person(id).orElseThrow(NotFound::new);
            var story = sql.told(id).story(person.dateOfBirth());
            return met.years(viewer, id, story, MetPeople.asked(year, met.asOf(viewer)));
        });
        var csv = new StringWriter();
        same.write(Spreadsheet.begin(csv));
        var name = ContentDisposition.attachment()
                .filename(DownloadName.csv("continuity", "one young person", same.latest()))
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(csv.toString());
    }
}
