package org.kith.policies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/** Writing, changing, ending and reading the policies of the organisation. Called inside the actor's transaction; nothing is overwritten. */
@Component
class OurPolicies {
    private final OurPolicySql sql;
    private final OurPolicyWritingSql writing;
    private final ReaderSql readers;
    private final Clock clock;

    OurPolicies(OurPolicySql sql, OurPolicyWritingSql writing, ReaderSql readers, Clock clock) {
        this.sql = sql;
        this.writing = writing;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * How writing a form went.
     *
     * @param form with what is wrong in it
     * @param theirs the version somebody else kept meanwhile; null when there is none
     */
    record Outcome(Form form, @Nullable Version theirs) {
        boolean kept() {
            return !form.isWrong() && theirs == null;
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OurPolicy one(UUID id) {
        return sql.one(id, today()).orElseThrow(NotFound::new);
    }

    /** The one policy, for whoever may change it while it holds. */
    OurPolicy toKeep(Viewer viewer, UUID id) {
        var policy = one(id);
        OurPoliciesPermissions.of(viewer).mustKeep();
        NotAllowed.unless(!policy.hasEnded(), "our-policy.refused.ended");
        return policy;
    }

    /** One that says the same already and holds, or will: whoever sends the same by a form fetched anew is led to it. */
    Optional<UUID> alike(Viewer viewer, Form form) {
        OurPoliciesPermissions.of(viewer).mustKeep();
        return writing.entitled(viewer, OurPolicyForm.wording(form).title()).stream()
                .filter(id -> !OurPolicyForm.changes(form, latest(id)))
                .findFirst();
    }

    Outcome write(Viewer viewer, Form form) {
        OurPoliciesPermissions.of(viewer).mustKeep();
        var checked = OurPolicyForm.checked(form, null, today());
        if (checked.isWrong()) {
            return new Outcome(checked, null);
        }
        writing.add(viewer, form.key(), clock.instant());
        return addVersion(viewer, form.key(), form);
    }

    /** Keeps another version, unless it says what the one before says. */
    Outcome change(Viewer viewer, UUID id, Form form) {
        toKeep(viewer, id);
        if (writing.isKept(id, form.key())) {
            return new Outcome(form, null);
        }
        var latest = latest(id);
        if (!OurPolicyForm.changes(form, latest)) {
            return new Outcome(form, null);
        }
        if (latest.number() != form.number(OurPolicyForm.SEEN)) {
            return new Outcome(form, latest);
        }
        var checked = OurPolicyForm.checked(form, latest, today());
        return checked.isWrong() ? new Outcome(checked, null) : addVersion(viewer, id, form);
    }

    /** The form with what is wrong in it, before anything is kept. */
    Form looked(Viewer viewer, @Nullable UUID id, Form form) {
        OurPoliciesPermissions.of(viewer).mustKeep();
        return OurPolicyForm.checked(form, id == null ? null : latest(id), today());
    }

    /** Who is asked to read it, as one says it. */
    String asked(Scope scope) {
        return readers.audience(scope).words(today());
    }

    Version latest(UUID id) {
        return sql.versions(id).stream().findFirst().orElseThrow(NotFound::new);
    }

    private Outcome addVersion(Viewer viewer, UUID id, Form form) {
        if (writing.addVersion(viewer, id, form, OurPolicyForm.scope(form), clock.instant())
                || writing.isKept(id, form.key())) {
            return new Outcome(form, null);
        }
        return new Outcome(form, latest(id));
    }

    void end(Viewer viewer, UUID id, String because) {
        writing.end(viewer, id, because, clock.instant());
    }

    /** Says that whoever acts read one version, whether or not another holds by now. */
    void acknowledge(Viewer viewer, UUID id, int number) {
        var policy = one(id);
        var version = sql.versions(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        OurPoliciesPermissions.of(viewer).mustAcknowledge(policy, version, today());
        readers.acknowledge(viewer, id, number, clock.instant());
    }
}
