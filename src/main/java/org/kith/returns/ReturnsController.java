package org.kith.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.form.Form;
import org.kith.intake.ByteSource;
import org.kith.ssda903.ReadResult;
import org.kith.ssda903.ReturnReader;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The returns handed in, and handing in another. */
@Controller
@ConditionalOnWebApplication
class ReturnsController {
    private final ActorTransactions acting;
    private final ReturnInbox desk;
    private final OrganisationSql organisations;
    private final Clock clock;

    ReturnsController(ActorTransactions acting, ReturnInbox desk, OrganisationSql organisations, Clock clock) {
        this.acting = acting;
        this.desk = desk;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/returns")
    @OpenTo(Who.SIGNED_IN)
    ReturnsPage list(Actor actor) {
        return acting.as(actor, viewer -> page(viewer, Form.empty()));
    }

    /** Reads what was sent before any transaction begins, since reading may take a while. */
    @PostMapping("/returns")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("return-handed-in")
    Answer handIn(Actor actor, Form form, @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        var chosen = UploadForm.chosen(files);
        var checked = UploadForm.checked(form, chosen, acting.as(actor, this::teams), latest());
        var reportingYear = UploadForm.year(form, latest());
        if (checked.isWrong() || reportingYear.isEmpty()) {
            return acting.as(actor, viewer -> page(viewer, checked));
        }
        var team = form.value(UploadForm.TEAM);
        var sent = UploadForm.bytes(chosen);
        var read = read(sent, reportingYear.get());
        var received = acting.as(actor, viewer -> desk.handIn(viewer, reportingYear.get(), team, sent, read));
        var next = Redirect.to("/returns/" + received.id());
        if (received.before()) {
            return next.saying("return-there");
        }
        return read instanceof ReadResult.Unreadable unreadable && !unreadable.isQuestion()
                ? next.saying(ConfirmationMessage.NOTHING)
                : next;
    }

    private static ReadResult read(Map<String, byte[]> sent, ReportingYear year) throws IOException {
        var sources = new TreeMap<String, ByteSource>();
        sent.forEach((name, bytes) -> sources.put(name, () -> new ByteArrayInputStream(bytes)));
        return ReturnReader.read(sources, year);
    }

    private ReturnsPage page(Viewer viewer, Form form) {
        return new ReturnsPage(viewer, desk.list(viewer), form, teams(viewer), latest());
    }

    private ReportingYear latest() {
        return ReportingYear.of(LocalDate.now(clock));
    }

    /** The organisation's teams, and one named after itself where there is none yet. */
    private List<String> teams(Viewer viewer) {
        var names = new ArrayList<>(organisations.teamNames(ReturnInbox.organisation(viewer)));
        if (names.isEmpty()) {
            names.add(String.valueOf(viewer.organisationName()));
        }
        return names;
    }
}
