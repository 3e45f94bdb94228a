package org.kith.referrals;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writes down a referral on three short pages, the young person's wishes first. What was typed on each is kept until the last one is sent. */
@Controller
@RequestMapping("/young-people/{id}/referrals/new/{leaf}")
class ReferralPathController {
    private final ActorTransactions acting;
    private final Referrals referrals;
    private final ReferralSql sql;
    private final ReferralDrafts drafts;
    private final ReferralReaders readers;
    private final Clock clock;

    ReferralPathController(
            ActorTransactions acting,
            Referrals referrals,
            ReferralSql sql,
            ReferralDrafts drafts,
            ReferralReaders readers,
            Clock clock) {
        this.acting = acting;
        this.referrals = referrals;
        this.sql = sql;
        this.drafts = drafts;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor, @PathVariable UUID id, @PathVariable String leaf) {
        return acting.<Answer>reading(actor, id, ReferralsController.REFERRALS, viewer -> {
            ReferralPermissions.of(viewer).mustWrite();
            var which = of(leaf);
            var form = drafts.begun(id).orElseGet(Form::empty);
            var missing = missing(form, which);
            return missing == which
                    ? page(viewer, id, which, PathForm.toward(form, referrals.wanted(id), sql.services()))
                    : to(id, missing);
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("referral-written")
    Answer send(Actor actor, @PathVariable UUID id, @PathVariable String leaf, Form typed) {
        return acting.<Answer>reading(actor, id, ReferralsController.REFERRALS, viewer -> {
            ReferralPermissions.of(viewer).mustWrite();
            var which = of(leaf);
            var whole = drafts.whole(id, which, typed);
            var there = there(viewer, id, which, typed, whole);
            if (there.isPresent()) {
                return there.get();
            }
            var form = PathForm.once(checked(whole, which), which, sql.all(id));
            drafts.keep(viewer, id, which, typed);
            if (form.isWrong()) {
                return page(viewer, id, which, form);
            }
            var next = which.next();
            return next.isPresent() ? to(id, next.get()).saying(ConfirmationMessage.NOTHING) : finish(viewer, id, form);
        });
    }

    /** The same form was kept before, or the same words from another one wait already: sent again, and not asked twice. */
    private Optional<Answer> there(Viewer viewer, UUID id, PathPage.Part which, Form typed, Form whole) {
        var sent = sql.one(id, typed.key()).stream().findFirst();
        if (sent.isPresent()) {
            return Optional.of(
                    PathForm.isSame(sent.get(), typed, which)
                            ? Redirect.to(address(id) + "/" + typed.key())
                            : late(viewer, id, which, typed));
        }
        var same = sql.mine(id).stream()
                .filter(one -> PathForm.isThere(one, whole, which))
                .findFirst();
        same.ifPresent(one -> drafts.sent(viewer, id, whole));
        return same.map(one -> Redirect.to(address(id) + "/" + one.id()));
    }

    /** The last page was sent: it is written down, unless something is missing on one before. */
    private Answer finish(Viewer viewer, UUID id, Form form) {
        var missing = missing(form, PathPage.Part.SHARING);
        if (missing != PathPage.Part.SHARING) {
            return to(id, missing).saying(ConfirmationMessage.NOTHING);
        }
        var there = referrals.add(viewer, id, form);
        if (there.isEmpty()) {
            return late(viewer, id, PathPage.Part.SHARING, form);
        }
        drafts.sent(viewer, id, form);
        return Redirect.to(address(id) + "/" + there.get());
    }

    /** The same form was kept before with other words: what was typed now stays, as the beginning of another one. */
    private PathPage late(Viewer viewer, UUID id, PathPage.Part part, Form typed) {
        var again = typed.again();
        drafts.keep(viewer, id, part, again);
        return page(viewer, id, part, again.with(PathForm.LATE, "yes"));
    }

    /** The first page before this one on which something is to be put right; this one where there is none. */
    private PathPage.Part missing(Form form, PathPage.Part part) {
        for (var before : PathPage.Part.values()) {
            if (before == part || checked(form, before).isWrong()) {
                return before;
            }
        }
        return part;
    }

    private Form checked(Form form, PathPage.Part part) {
        return PathForm.checked(form, part, sql.services(), clock);
    }

    private PathPage page(Viewer viewer, UUID id, PathPage.Part part, Form form) {
        var header = readers.whose(id);
        return new PathPage(
                viewer,
                header,
                part,
                form,
                new PathPage.Around(
                        sql.services(), referrals.wanted(id), readers.names(), readers.team(viewer, header)));
    }

    private static Redirect to(UUID id, PathPage.Part part) {
        return Redirect.to(address(id) + "/new/" + part.key());
    }

    private static String address(UUID id) {
        return "/young-people/" + id + "/referrals";
    }

    private static PathPage.Part of(String leaf) {
        return PathPage.Part.ofKey(leaf).orElseThrow(NotFound::new);
    }
}
