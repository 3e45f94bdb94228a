package org.kith.working;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.attachments.Received;
import org.kith.attachments.UploadIntake;
import org.kith.files.FileKind;
import org.kith.files.Portraits;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Photos of people who work here: chosen and taken away by themselves, and given out to whoever may see them. A browser keeps none. */
@Controller
class PhotoController {
    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    private final ActorTransactions acting;
    private final PhotoSql sql;
    private final UploadIntake reception;
    private final Portraits portraits;
    private final ChosenPhoto chosen;
    private final WorkingPages pages;

    PhotoController(
            ActorTransactions acting,
            PhotoSql sql,
            UploadIntake reception,
            Portraits portraits,
            ChosenPhoto chosen,
            WorkingPages pages) {
        this.acting = acting;
        this.sql = sql;
        this.reception = reception;
        this.portraits = portraits;
        this.chosen = chosen;
        this.pages = pages;
    }

    /** Asks whether they may before it looks at the file, and looks at the file before the transaction that keeps it; nobody else sees it yet. */
    @PostMapping(ChosenPhoto.ADDRESS)
    @OpenTo(Who.SIGNED_IN)
    Answer choose(Actor actor, Form sent, @RequestParam(required = false) @Nullable MultipartFile photo)
            throws IOException {
        acting.doAs(actor, viewer -> WorkingPermissions.of(viewer).mustSay());
        if (photo == null || photo.isEmpty()) {
            return again(actor, sent, say("working.photo.no-file"));
        }
        return switch (reception.receive(photo)) {
            case Received.Refused(String sentence) -> again(actor, sent, sentence);
            case Received.Safe safe
            when safe.file().kind() != FileKind.PHOTO -> again(actor, sent, say("working.photo.no-photo"));
            case Received.Safe safe when safe.held() -> again(actor, sent, say("working.photo.not-looked-at"));
            case Received.Safe safe ->
                keep(actor, sent, portraits.toChooseFrom(safe.file().content()));
        };
    }

    private Answer keep(Actor actor, Form sent, byte[] photo) {
        acting.doAs(actor, viewer -> chosen.keep(viewer, sent, photo));
        return Redirect.to(ChosenPhoto.ADDRESS);
    }

    private Answer again(Actor actor, Form sent, String sentence) {
        return acting.as(
                actor, viewer -> pages.page(viewer, sent.at(WorkingPage.PHOTO).refuseSaying("photo", sentence)));
    }

    @PostMapping("/working/photo/removal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("working-photo-gone")
    Redirect takeAway(Actor actor, Form form) {
        return acting.as(actor, viewer -> {
            WorkingPermissions.of(viewer).mustSay();
            var photo = form.uuid(WorkingPage.PHOTO);
            if (photo == null) {
                throw new NotAForm();
            }
            return sql.end(viewer.me(), photo) == 1
                    ? Redirect.to(WorkingPages.ADDRESS)
                    : Redirect.to(WorkingPages.ADDRESS).saying("working-photo-not-there");
        });
    }

    /** What belongs to a page needs no line in the log of its own, and it is of nobody's record. */
    @GetMapping("/faces/{photo}")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<byte[]> large(Actor actor, @PathVariable UUID photo) {
        var found = acting.as(actor, viewer -> sql.large(photo).orElseThrow(NotFound::new));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().build().toString())
                .body(found);
    }
}
