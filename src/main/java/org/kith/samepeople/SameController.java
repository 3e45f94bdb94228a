package org.kith.samepeople;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.continuity.SameBand;
import org.kith.continuity.SameSource;
import org.kith.continuity.TeamContinuity;
import org.kith.paging.Part;
import org.kith.web.NotAllowed;
import org.kith.web.Page;
import org.kith.words.DownloadName;
import org.kith.words.Spreadsheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How much young people met the same people: to whoever works with them as it stands in their records, with the people behind it, whose list is logged;
 * to whoever answers for all of them by teams, without small numbers. As a page, and as a file that says the same.
 */
@Controller
class SameController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("list", "people");
    private static final Comparator<SameYears.Counted> LEAST_FIRST = comparing(
                    (SameYears.Counted one) -> one.same().upc().orElse(BigDecimal.TWO))
            .thenComparing(SameYears.Counted::youngPerson);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ActorTransactions acting;
    private final SameCounts counts;
    private final TeamContinuity teams;
    private final SameSql sql;

    SameController(ActorTransactions acting, SameCounts counts, TeamContinuity teams, SameSql sql) {
        this.acting = acting;
        this.counts = counts;
        this.teams = teams;
        this.sql = sql;
    }

    @GetMapping("/figures/continuity")
    @OpenTo(Who.SIGNED_IN)
    Page show(Actor actor, @RequestParam(defaultValue = "") String year, @RequestParam Optional<UUID> whose) {
        return acting.as(actor, viewer -> page(viewer, year, whose));
    }

    @GetMapping("/figures/continuity.csv")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> asFile(Actor actor, @RequestParam Optional<UUID> whose) throws IOException {
        var csv = new StringWriter();
        var page = acting.as(actor, viewer -> page(viewer, "", whose));
        page.write(Spreadsheet.begin(csv));
        var name = ContentDisposition.attachment()
                .filename(DownloadName.csv("continuity", page.ofWhom(), page.fileYears()))
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(csv.toString());
    }

    private SameFigures page(Viewer viewer, String year, Optional<UUID> whose) {
        NotAllowed.unless(SamePermissions.of(viewer).seeFigures(), "error.not-yours");
        if (SamePermissions.of(viewer).openPeople()) {
            var scope = counts.scope(viewer, whose);
            return new SamePage(viewer, scope, counts.of(viewer, scope));
        }
        if (whose.isPresent()) {
            throw new NotFound();
        }
        var years = teams.years(viewer);
        var kept = teams.all(SameCounts.organisation(viewer));
        var latest =
                kept.stream().map(one -> String.valueOf(one.year())).findFirst().orElse("");
        return new SameTeamsPage(viewer, years, chosen(years, year.isEmpty() ? latest : year), TeamsYear.of(kept));
    }

    @GetMapping("/figures/continuity/young-people")
    @OpenTo(Who.SIGNED_IN)
    SameBehindPage behind(
            Actor actor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "catch-ups") String from,
            @RequestParam(defaultValue = SameTable.PEOPLE) String those,
            @RequestParam Optional<UUID> whose,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String back) {
        return acting.as(actor, viewer -> {
            NotAllowed.unless(SamePermissions.of(viewer).openPeople(), "error.not-yours");
            var source = SameSource.ofKey(from).orElseThrow(NotFound::new);
            var scope = counts.scope(viewer, whose);
            var counted = counts.of(viewer, scope);
            var one = chosen(counted.years(), year);
            var all = those.equals(SameTable.PEOPLE)
                    ? counted.in(one, source)
                    : counted.in(one, source, SameBand.ofKey(those).orElseThrow(NotFound::new));
            var sorted = all.stream().sorted(LEAST_FIRST).toList();
            var part = Part.of(sorted, SameYears.Counted::place, SameBehindPage.SIZE, next, back);
            return new SameBehindPage(viewer, scope, one, source, those, rows(part.shown()), part);
        });
    }

    private List<SameBehindPage.Row> rows(List<SameYears.Counted> shown) {
        var ids = shown.stream().map(SameYears.Counted::youngPerson).toList();
        acting.shownInList(ids, IN_LIST);
        var named = sql.named(ids);
        return shown.stream()
                .flatMap(one -> Stream.ofNullable(named.get(one.youngPerson()))
                        .map(who -> new SameBehindPage.Row(who, one.same())))
                .toList();
    }

    private static ReportingYear chosen(List<ReportingYear> years, String asked) {
        return ReportingYear.parse(asked).filter(years::contains).orElse(years.getFirst());
    }
}
