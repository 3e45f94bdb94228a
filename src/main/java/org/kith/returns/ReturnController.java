package org.kith.returns;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.jobs.Queue;
import org.kith.ssda903.Findings;
import org.kith.ssda903.FindingsCsv;
import org.kith.ssda903.ReadResult;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.DownloadName;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One return: what it would change, what it changed, and deciding about it. */
@Controller
@ConditionalOnWebApplication
class ReturnController {
    private static final int SHOWN = 100;
    private static final AccessLogEntry IN_FINDINGS = AccessLogEntry.at("return-findings", "home", "people");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ActorTransactions acting;
    private final ReturnInbox desk;
    private final Preview preview;
    private final FindingSql findings;
    private final Queue queue;

    ReturnController(ActorTransactions acting, ReturnInbox desk, Preview preview, FindingSql findings, Queue queue) {
        this.acting = acting;
        this.desk = desk;
        this.preview = preview;
        this.findings = findings;
        this.queue = queue;
    }

    @GetMapping("/returns/{id}")
    @OpenTo(Who.SIGNED_IN)
    ReturnPage one(Actor actor, @PathVariable UUID id) {
        var read = preview.read(actor, id);
        return acting.as(actor, viewer -> page(viewer, desk.find(viewer, id), read, choosing(read)));
    }

    /** Reads the files as somebody says they are, before any transaction begins. Nothing has to be handed in again. */
    @PostMapping("/returns/{id}/files")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("return-files-told")
    Answer choose(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var before = preview.read(actor, id);
        var choosing = choosing(before).answered(fields);
        if (before.isPresent() && !choosing.isAnswered()) {
            return acting.as(actor, viewer -> page(viewer, desk.find(viewer, id), before, choosing));
        }
        var read = preview.read(actor, id, choosing.chosen());
        if (read.isPresent() && read.get() instanceof ReadResult.Unreadable wrong && !wrong.isQuestion()) {
            return acting.as(actor, viewer -> page(viewer, desk.find(viewer, id), before, choosing.refused(wrong)));
        }
        boolean kept = read.isPresent()
                && acting.<Boolean>as(actor, viewer -> {
                    var chosen = Preview.both(desk.find(viewer, id), choosing.chosen());
                    return desk.choose(viewer, id, chosen, read.get());
                });
        return after(id, kept);
    }

    @PostMapping("/returns/{id}/loading")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("return-loading")
    Redirect load(Actor actor, @PathVariable UUID id) {
        boolean underWay = acting.<Boolean>as(actor, viewer -> desk.load(viewer, id));
        queue.lookNow();
        return after(id, underWay);
    }

    @PostMapping("/returns/{id}/putting-aside")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("return-put-aside")
    Redirect putAside(Actor actor, @PathVariable UUID id) {
        return after(id, acting.<Boolean>as(actor, viewer -> desk.putAside(viewer, id)));
    }

    @GetMapping("/returns/{id}/findings.csv")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> findings(Actor actor, @PathVariable UUID id) throws IOException {
        var one = acting.as(actor, viewer -> desk.find(viewer, id));
        var all = acting.as(actor, viewer -> shown(id, Findings.MOST + 1));
        var csv = new StringWriter();
        FindingsCsv.write(all.stream().map(FindingSql.Kept::finding).toList(), csv);
        var name = ContentDisposition.attachment()
                .filename(DownloadName.csv("return findings", one.team(), String.valueOf(one.year())))
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(csv.toString());
    }

    /** A return on which somebody else decided meanwhile stays as it is, and the page does not say otherwise. */
    private static Redirect after(UUID id, boolean so) {
        var next = Redirect.to("/returns/" + id);
        return so ? next : next.saying("return-stands");
    }

    private ReturnPage page(Viewer viewer, HandedIn one, Optional<ReadResult> read, Choosing choosing) {
        var counts = preview.of(viewer, one, read);
        if (counts != null) {
            acting.shownInList(counts.named(), IN_FINDINGS);
        }
        acting.shownInList(
                findings.numbered(one.organisation(), choosing.which().shown()), IN_FINDINGS);
        return new ReturnPage(
                viewer,
                one,
                ReturnsPermissions.of(viewer, one.state()),
                counts,
                desk.loadedAfter(one),
                desk.isLoadedOf(one),
                preview.numbers(one, counts, read),
                shown(one.id(), SHOWN),
                choosing,
                Preview.asksForTheYear(read),
                Preview.saysMonthFirst(read));
    }

    private static Choosing choosing(Optional<ReadResult> read) {
        return read.map(Choosing::of).orElseGet(Choosing::nothing);
    }

    /** Findings name young people, so whoever of them is in the record is told. */
    private List<FindingSql.Kept> shown(UUID id, int most) {
        var shown = findings.of(id, most);
        acting.shownInList(
                shown.stream()
                        .map(FindingSql.Kept::youngPerson)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                IN_FINDINGS);
        return shown;
    }
}
