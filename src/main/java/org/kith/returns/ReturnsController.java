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
import org.kith.intake.ByteSource;
import org.kith.ssda903.ReadResult;
import org.kith.ssda903.ReturnReader;
import org.kith.web.ConfirmationMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
        return acting.as(actor, viewer -> page(viewer, UploadForm.empty(), Map.of()));
    }

    /** Reads what was sent before any transaction begins, since reading may take a while. */
    @PostMapping("/returns")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("return-handed-in")
    Object handIn(
            Actor actor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes next)
            throws IOException {
        var form = UploadForm.of(year, team, files == null ? List.of() : files);
        var teams = acting.as(actor, this::teams);
        var problems = form.problems(teams);
        var reportingYear = form.reportingYear();
        if (!problems.isEmpty() || reportingYear.isEmpty()) {
            return acting.as(actor, viewer -> page(viewer, form, problems));
        }
        var sent = form.bytes();
        var read = read(sent, reportingYear.get());
        var received = acting.as(actor, viewer -> desk.handIn(viewer, reportingYear.get(), team, sent, read));
        if (received.before()) {
            next.addFlashAttribute(ConfirmationMessage.OTHERWISE, "return-there");
        } else if (read instanceof ReadResult.Unreadable unreadable && !unreadable.isQuestion()) {
            next.addFlashAttribute(ConfirmationMessage.OTHERWISE, ConfirmationMessage.NOTHING);
        }
        return "redirect:/returns/" + received.id();
    }

    private static ReadResult read(Map<String, byte[]> sent, ReportingYear year) throws IOException {
        var sources = new TreeMap<String, ByteSource>();
        sent.forEach((name, bytes) -> sources.put(name, () -> new ByteArrayInputStream(bytes)));
        return ReturnReader.read(sources, year);
    }

    private ReturnsPage page(Viewer viewer, UploadForm form, Map<String, String> problems) {
        var latest = ReportingYear.of(LocalDate.now(clock));
        return new ReturnsPage(viewer, desk.list(viewer), form, problems, teams(viewer), latest);
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
