package org.kith.policies;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.web.ConfirmationMessage;
import org.kith.web.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing, changing and ending the policies of the organisation. What was typed is there again after whatever went wrong. */
@Controller
@RequestMapping("/our-policies")
class KeepingController {
    private static final int LONGEST_REASON = 500;

    private final ActorTransactions acting;
    private final OurPolicies policies;

    KeepingController(ActorTransactions acting, OurPolicies policies) {
        this.acting = acting;
        this.policies = policies;
    }

    @GetMapping("/new")
    @OpenTo(Who.SIGNED_IN)
    OurPolicyFormPage begin(Actor actor) {
        return acting.as(actor, viewer -> {
            OurPoliciesPermissions.of(viewer).mustKeep();
            return OurPolicyFormPage.writing(viewer, OurPolicyForm.empty(policies.today()), Map.of());
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    Object write(Actor actor, @RequestParam Optional<UUID> key, @RequestParam MultiValueMap<String, String> fields) {
        var form = OurPolicyForm.of(key.orElseGet(UUID::randomUUID), 0, fields);
        return acting.as(actor, viewer -> {
            var there = policies.alike(viewer, form);
            if (there.isPresent()) {
                return kept(there.get());
            }
            var outcome = policies.write(viewer, form);
            return outcome.kept() ? kept(form.key()) : OurPolicyFormPage.writing(viewer, form, outcome.wrong());
        });
    }

    @GetMapping("/{id}/change")
    @OpenTo(Who.SIGNED_IN)
    OurPolicyFormPage beginChange(Actor actor, @PathVariable UUID id) {
        return acting.as(actor, viewer -> {
            var policy = policies.toKeep(viewer, id);
            var form = OurPolicyForm.changing(policies.latest(id), policies.today());
            return new OurPolicyFormPage(viewer, policy, form, OurPolicies.Outcome.KEPT);
        });
    }

    @PostMapping("/{id}/versions")
    @OpenTo(Who.SIGNED_IN)
    Object change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Optional<UUID> key,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam MultiValueMap<String, String> fields) {
        var form = OurPolicyForm.of(key.orElseGet(UUID::randomUUID), seen, fields);
        return acting.as(actor, viewer -> {
            var outcome = policies.change(viewer, id, form);
            if (outcome.kept()) {
                return kept(id);
            }
            var again = outcome.theirs() == null ? form : form.after(outcome.theirs());
            return new OurPolicyFormPage(viewer, policies.one(id), again, outcome);
        });
    }

    @GetMapping("/{id}/ending")
    @OpenTo(Who.SIGNED_IN)
    OurPolicyEndingPage askToEnd(Actor actor, @PathVariable UUID id) {
        return acting.as(actor, viewer -> new OurPolicyEndingPage(viewer, policies.toKeep(viewer, id), "", null));
    }

    @PostMapping("/{id}/ending")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("policy-ended")
    Object end(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String because) {
        var typed = OurPolicyForm.text(because);
        return acting.as(actor, viewer -> {
            OurPoliciesPermissions.of(viewer).mustKeep();
            var policy = policies.one(id);
            var ended = policy.ended();
            if (ended != null) {
                return typed.isEmpty() || typed.equals(ended.because())
                        ? "redirect:" + policy.address()
                        : TooLate.page(viewer, "too-late.ended", because, policy.address());
            }
            var tooLong = typed.codePointCount(0, typed.length()) > LONGEST_REASON;
            if (typed.isEmpty() || tooLong) {
                var wrong = tooLong ? "our-policy.because.too-long" : "our-policy.because.none";
                return new OurPolicyEndingPage(viewer, policy, because, wrong);
            }
            policies.end(viewer, id, typed);
            return "redirect:" + policy.address();
        });
    }

    private static String kept(UUID id) {
        return "redirect:/our-policies/" + id + "?kept";
    }
}
