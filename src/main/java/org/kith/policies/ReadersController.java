package org.kith.policies;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.words.DownloadName;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who of those bound read which version when, today or as it was on a day before: as a page, and as a file. */
@Controller
@RequestMapping("/our-policies/{id}")
class ReadersController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ActorTransactions acting;
    private final OurPolicies policies;
    private final OurPolicySql sql;
    private final ReaderSql readers;

    ReadersController(ActorTransactions acting, OurPolicies policies, OurPolicySql sql, ReaderSql readers) {
        this.acting = acting;
        this.policies = policies;
        this.sql = sql;
        this.readers = readers;
    }

    @GetMapping("/readers")
    @OpenTo(Who.SIGNED_IN)
    ReadersPage show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String on) {
        var day = day(on);
        return acting.as(actor, viewer -> {
            var policy = policies.one(id);
            OurPoliciesPermissions.of(viewer).mustKeep();
            var held = sql.heldOn(id, day).orElse(null);
            var bound = held == null ? List.<Reader>of() : readers.on(id, held, day);
            return new ReadersPage(viewer, policy, held, bound, day);
        });
    }

    @GetMapping("/readers.csv")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> asFile(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String on)
            throws IOException {
        var page = show(actor, id, on);
        var csv = new StringWriter();
        ReadersCsv.write(page, csv);
        var name = ContentDisposition.attachment()
                .filename(DownloadName.csv(
                        "readers", page.policy().title(), page.day().toString()))
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(csv.toString());
    }

    /** A day that is not one, or has not come yet, is today. */
    private LocalDate day(String typed) {
        var today = policies.today();
        try {
            var day = LocalDate.parse(typed);
            return day.isAfter(today) ? today : day;
        } catch (DateTimeParseException e) {
            return today;
        }
    }
}
