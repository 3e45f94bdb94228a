package org.kith.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives out what stands beside entries: photos to look at, everything else to save. A browser may keep none of it, or run it. */
@Controller
@RequestMapping("/young-people/{id}/attachments/{attachment}")
class AttachmentController {
    // The style is the browser's own, which it puts round a picture shown by itself.
    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    private final ActorTransactions acting;
    private final AttachmentSql sql;

    AttachmentController(ActorTransactions acting, AttachmentSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    /** A reading of the record, with its line in the log; so the entry it stands beside is found first. */
    @GetMapping
    @OpenTo(value = Who.SIGNED_IN, theirs = true)
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id, @PathVariable UUID attachment) {
        var entry =
                acting.changing(actor, id, viewer -> sql.entryOf(id, attachment).orElseThrow(NotFound::new));
        var found = acting.reading(
                actor, id, AccessLogEntry.atEntry("attachment", entry).alsoForRecipients(), viewer -> sql.content(
                                entry, attachment)
                        .orElseThrow(NotFound::new));
        return answer(MediaType.parseMediaType(found.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(found).toString())
                .body(found.bytes());
    }

    /** What opens in place has no name: a browser would put it into its history. What is saved keeps the name it is known by. */
    private static ContentDisposition disposition(AttachmentSql.Content found) {
        return found.download()
                ? ContentDisposition.attachment()
                        .filename(found.name(), StandardCharsets.UTF_8)
                        .build()
                : ContentDisposition.inline().build();
    }

    /**
     * A thumbnail belongs to the page it stands on, and that page has its line in the log already: a second one for each picture would bury
     * the lines that tell something. So this transaction looks without a line; what it finds, the same policy decides.
     */
    @GetMapping("/thumbnail")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<byte[]> thumbnail(Actor actor, @PathVariable UUID id, @PathVariable UUID attachment) {
        var found = acting.changing(
                actor, id, viewer -> sql.thumbnail(id, attachment).orElseThrow(NotFound::new));
        return answer(MediaType.IMAGE_JPEG).body(found);
    }

    private static ResponseEntity.BodyBuilder answer(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS);
    }
}
