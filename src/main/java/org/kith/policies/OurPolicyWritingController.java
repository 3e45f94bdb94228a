package org.kith.policies;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.drafts.OwnDrafts;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing, changing and ending the policies of the organisation. What was typed is there again after whatever went wrong. */
@Controller
@RequestMapping("/our-policies")
class OurPolicyWritingController {
    private final ActorTransactions acting;
    private final OurPolicies policies;
    private final OwnDrafts drafts;

    OurPolicyWritingController(ActorTransactions acting, OurPolicies policies, OwnDrafts drafts) {
        this.acting = acting;
        this.policies = policies;
        this.drafts = drafts;
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    OurPolicyFormPage begin(Actor actor) {
        return acting.as(actor, viewer -> {
            OurPoliciesPermissions.of(viewer).mustKeep();
            var form = begun(null, OurPolicyForm.empty(policies.today()));
            return new OurPolicyFormPage(viewer, null, form, null);
        });
    }

    @GetMapping("/new/look")
    @OpenTo(Who.SIGNED_IN)
    Answer lookAtNew(Actor actor) {
        return acting.<Answer>as(actor, viewer -> look(viewer, null));
    }

    @GetMapping("/{id}/change/look")
    @OpenTo(Who.SIGNED_IN)
    Answer lookAtChange(Actor actor, @PathVariable UUID id) {
        return acting.<Answer>as(actor, viewer -> look(viewer, policies.toKeep(viewer, id)));
    }

    /** What was typed, as it will be read; the form where nothing was, or something is to be put right in it. */
    private Answer look(Viewer viewer, @Nullable OurPolicy policy) {
        OurPoliciesPermissions.of(viewer).mustKeep();
        var id = policy == null ? null : policy.id();
        var form = drafts.of(OurPolicyDrafts.of(id)).orElseGet(Form::empty);
        return policies.looked(viewer, id, form).isWrong()
                ? Redirect.to(policy == null ? "/our-policies/new" : policy.address() + "/change")
                : new OurPolicyLookPage(viewer, policy, form, policies.asked(OurPolicyForm.scope(form)));
    }

    /** Keeps it as it was typed and leads to where it is looked at; empty where something is to be put right first, or it is not to be looked at. */
    private Optional<Answer> toLookAt(Viewer viewer, @Nullable OurPolicy policy, Form form) {
        var id = policy == null ? null : policy.id();
        if (!form.has(OurPolicyForm.LOOK) || policies.looked(viewer, id, form).isWrong()) {
            return Optional.empty();
        }
        var draft = OurPolicyDrafts.of(id);
        if (!drafts.keep(viewer, draft, form)) {
            drafts.keep(viewer, draft, form.again());
        }
        return Optional.of(Redirect.to(draft.place() + "/look").saying(ConfirmationMessage.NOTHING));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("policy-kept")
    Answer write(Actor actor, Form sent) {
        var form = sent.with(OurPolicyForm.SEEN, null);
        return acting.as(actor, viewer -> {
            var look = toLookAt(viewer, null, form);
            if (look.isPresent()) {
                return look.get();
            }
            var there = policies.alike(viewer, form);
            if (there.isPresent()) {
                drafts.sent(viewer, OurPolicyDrafts.of(null), form);
                return kept(there.get());
            }
            var outcome = policies.write(viewer, form);
            if (outcome.kept()) {
                drafts.sent(viewer, OurPolicyDrafts.of(null), form);
            }
            return outcome.kept() ? kept(form.key()) : new OurPolicyFormPage(viewer, null, outcome.form(), null);
        });
    }

    @GetMapping("/{id}/change")
    @OpenTo(Who.SIGNED_IN)
    OurPolicyFormPage beginChange(Actor actor, @PathVariable UUID id) {
        return acting.as(actor, viewer -> {
            var policy = policies.toKeep(viewer, id);
            var form = OurPolicyForm.changing(policies.latest(id), policies.today());
            return new OurPolicyFormPage(viewer, policy, begun(id, form), null);
        });
    }

    @PostMapping("/{id}/versions")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("policy-kept")
    Answer change(Actor actor, @PathVariable UUID id, Form form) {
        return acting.as(actor, viewer -> {
            var look = toLookAt(viewer, policies.toKeep(viewer, id), form);
            if (look.isPresent()) {
                return look.get();
            }
            var outcome = policies.change(viewer, id, form);
            if (outcome.kept()) {
                drafts.sent(viewer, OurPolicyDrafts.of(id), form);
                return kept(id);
            }
            var theirs = outcome.theirs();
            var again = theirs == null ? outcome.form() : OurPolicyForm.after(form, theirs);
            return new OurPolicyFormPage(viewer, policies.one(id), again, theirs);
        });
    }

    @GetMapping("/{id}/ending")
    @OpenTo(Who.SIGNED_IN)
    OurPolicyEndingPage askToEnd(Actor actor, @PathVariable UUID id) {
        return acting.as(actor, viewer -> new OurPolicyEndingPage(viewer, policies.toKeep(viewer, id), Form.empty()));
    }

    @PostMapping("/{id}/ending")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("policy-ended")
    Answer end(Actor actor, @PathVariable UUID id, Form form) {
        var because = form.words(OurPolicyForm.BECAUSE);
        return acting.as(actor, viewer -> {
            OurPoliciesPermissions.of(viewer).mustKeep();
            var policy = policies.one(id);
            var ended = policy.ended();
            if (ended != null) {
                return because.isEmpty() || because.equals(ended.because())
                        ? Redirect.to(policy.address())
                        : TooLate.page(viewer, "too-late.ended", form.value(OurPolicyForm.BECAUSE), policy.address());
            }
            var checked = OurPolicyForm.checkedToEnd(form);
            if (checked.isWrong()) {
                return new OurPolicyEndingPage(viewer, policy, checked);
            }
            policies.end(viewer, id, because);
            return Redirect.to(policy.address());
        });
    }

    private Form begun(@Nullable UUID policy, Form otherwise) {
        return drafts.of(OurPolicyDrafts.of(policy)).orElse(otherwise);
    }

    private static Redirect kept(UUID id) {
        return Redirect.to("/our-policies/" + id);
    }
}
