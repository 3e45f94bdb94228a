package org.kith.people;

import java.util.Optional;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.continuity.CountedAgain;
import org.kith.paging.Paging;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAForm;
import org.kith.web.NotAllowed;
import org.kith.web.TooLate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A worker's page, and who a worker of a return turns out to be. */
@Controller
@ConditionalOnWebApplication
class WorkerController {
    private final ActorTransactions acting;
    private final WorkerPages pages;
    private final WorkerSql sql;
    private final CountedAgain countedAgain;

    WorkerController(ActorTransactions acting, WorkerPages pages, WorkerSql sql, CountedAgain countedAgain) {
        this.acting = acting;
        this.pages = pages;
        this.sql = sql;
        this.countedAgain = countedAgain;
    }

    @GetMapping("/workers/{id}")
    @OpenTo(Who.SIGNED_IN)
    WorkerPage worker(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String page) {
        return acting.as(actor, viewer -> pages.page(viewer, id, Paging.asked(page)));
    }

    @PostMapping("/workers/{id}/name")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("worker-named")
    Object name(Actor actor, @PathVariable UUID id, @RequestParam Optional<String> name) {
        return acting.<Object>as(actor, viewer -> {
            var worker = mayChange(viewer, id);
            var form = NameForm.of(name.orElseThrow(NotAForm::new), "");
            if (form.wrong() != null) {
                return pages.page(viewer, worker, form, form.wrong());
            }
            sql.name(id, form.name());
            return backTo(id);
        });
    }

    @PostMapping("/workers/{id}/account")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("worker-joined")
    Object join(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String because) {
        var form = new JoinForm(account, because);
        return acting.<Object>as(actor, viewer -> {
            var worker = mayChange(viewer, id);
            var chosen = sql.accounts().stream().filter(form::chose).findFirst();
            if (chosen.isEmpty() || form.wrong() != null) {
                return pages.page(viewer, worker, form, chosen.isEmpty() ? "worker.account.choose" : form.wrong());
            }
            sql.join(viewer, id, chosen.get().id(), form.because());
            if (!chosen.get().id().equals(pages.worker(viewer, id).accountId())
                    || sql.joins(id).stream()
                            .noneMatch(one ->
                                    one.undoneAt() == null && form.because().equals(one.because()))) {
                return TooLate.page(viewer, "too-late.joined", because, "/workers/" + id);
            }
            countedAgain.everybody(viewer);
            return backTo(id);
        });
    }

    @GetMapping("/workers/{id}/account/removal")
    @OpenTo(Who.SIGNED_IN)
    Object askToPart(Actor actor, @PathVariable UUID id) {
        return acting.<Object>as(actor, viewer -> {
            var worker = mayChange(viewer, id);
            return worker.accountName() == null ? backTo(id) : new PartingPage(viewer, worker, JoinForm.EMPTY, null);
        });
    }

    /** Of an account that was joined meanwhile, nothing is taken back. */
    @PostMapping("/workers/{id}/account/removal")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("worker-parted")
    Object part(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String because) {
        var form = new JoinForm(account, because);
        return acting.<Object>as(actor, viewer -> {
            var worker = mayChange(viewer, id);
            var joined = worker.accountId();
            if (joined != null && form.wrong() != null) {
                return new PartingPage(viewer, worker, form, form.wrong());
            }
            if (joined != null && (account.isEmpty() || joined.toString().equals(account))) {
                sql.part(viewer, id, joined, form.because());
                countedAgain.everybody(viewer);
            }
            return form.because().isEmpty()
                            || sql.joins(id).stream()
                                    .anyMatch(one -> form.because().equals(one.undoneBecause()))
                    ? backTo(id)
                    : TooLate.page(viewer, "too-late.parted", because, "/workers/" + id);
        });
    }

    private Worker mayChange(Viewer viewer, UUID id) {
        var worker = pages.worker(viewer, id);
        NotAllowed.unless(PeoplePermissions.of(viewer).sayWhoWorkerIs(), "worker.not-yours");
        return worker;
    }

    private static String backTo(UUID id) {
        return "redirect:/workers/" + id;
    }
}
