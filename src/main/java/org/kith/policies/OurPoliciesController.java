package org.kith.policies;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading the policies of the organisation, and saying that one was read. */
@Controller
@RequestMapping("/our-policies")
class OurPoliciesController {
    private static final String OWN_PATH = "/[a-z0-9-]+(/[a-z0-9-]+)*";

    private final ActorTransactions acting;
    private final OurPolicies policies;
    private final OurPolicySql sql;

    OurPoliciesController(ActorTransactions acting, OurPolicies policies, OurPolicySql sql) {
        this.acting = acting;
        this.policies = policies;
        this.sql = sql;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    OurPoliciesPage list(Actor actor) {
        return acting.as(actor, viewer -> new OurPoliciesPage(viewer, sql.all(policies.today()), policies.today()));
    }

    @GetMapping("/{id}")
    @OpenTo(Who.SIGNED_IN)
    OurPolicyPage show(Actor actor, @PathVariable UUID id) {
        return acting.as(actor, viewer -> {
            var versions = sql.versions(id);
            var asked = OurPoliciesPermissions.of(viewer).keep() && !versions.isEmpty()
                    ? policies.asked(versions.getFirst().scope())
                    : "";
            return new OurPolicyPage(viewer, policies.one(id), versions, policies.today(), asked);
        });
    }

    @GetMapping("/{id}/versions")
    @OpenTo(Who.SIGNED_IN)
    OurPolicyVersionsPage versions(Actor actor, @PathVariable UUID id) {
        return acting.as(actor, viewer -> new OurPolicyVersionsPage(viewer, policies.one(id), sql.versions(id)));
    }

    /** @param back where it was read: a path of Kith's own, or else the policy */
    @PostMapping("/{id}/acknowledgements")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("policy-read")
    Redirect acknowledge(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String back) {
        acting.doAs(actor, viewer -> policies.acknowledge(viewer, id, version));
        return Redirect.to(back.matches(OWN_PATH) ? back : "/our-policies/" + id);
    }
}
