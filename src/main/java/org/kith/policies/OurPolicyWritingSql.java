package org.kith.policies;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that write the policies of the organisation, their versions and their end. */
@Component
class OurPolicyWritingSql {
    private final JdbcClient jdbc;

    OurPolicyWritingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with this title that have not ended. What is sent at once in one organisation waits here for one another. */
    List<UUID> entitled(Viewer viewer, String title) {
        OneByOne.about(jdbc, Objects.requireNonNull(viewer.organisation()));
        return jdbc.sql("""
                        select p.id from our_policy p
                         where p.ended_at is null
                           and exists (select from our_policy_version v where v.policy_id = p.id and v.title = ?)
                         order by p.made_at, p.id
                        """).param(title).query(UUID.class).list();
    }

    /** Adding the same id again changes nothing, so a form sent twice is one policy. */
    void add(Viewer viewer, UUID id, Instant now) {
        jdbc.sql("""
                        insert into our_policy (id, organisation_id, made_at, made_by) values (?, ?, ?, ?) on conflict do nothing
                        """)
                .params(id, Objects.requireNonNull(viewer.organisation()), now.atOffset(ZoneOffset.UTC), viewer.me())
                .update();
    }

    /** Answers whether it was added: not when somebody else added that number first. */
    boolean addVersion(Viewer viewer, UUID policy, Form form, Scope scope, Instant now) {
        var words = OurPolicyForm.wording(form);
        return jdbc.sql("""
                        insert into our_policy_version (id, organisation_id, policy_id, number, title, summary, words, bound, moments, begins_on,
                               changed, words_since, written_at, written_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?) on conflict do nothing
                        """)
                        .params(
                                form.key(),
                                Objects.requireNonNull(viewer.organisation()),
                                policy,
                                form.number(OurPolicyForm.SEEN) + 1,
                                words.title(),
                                words.summary(),
                                words.words(),
                                scope.bound().stream().map(Bound::key).toArray(String[]::new),
                                scope.moments().stream().map(one -> one.key()).toArray(String[]::new),
                                scope.begins(),
                                OurPolicyForm.changed(form),
                                now.atOffset(ZoneOffset.UTC),
                                viewer.me())
                        .update()
                == 1;
    }

    /** Whether the form with this key was kept before. */
    boolean isKept(UUID policy, UUID key) {
        return jdbc.sql("select exists (select from our_policy_version where policy_id = ? and id = ?)")
                .params(policy, key)
                .query(Boolean.class)
                .single();
    }

    /** Ends it once; what was said first stays. */
    void end(Viewer viewer, UUID id, String because, Instant now) {
        jdbc.sql(
                        "update our_policy set ended_at = ?, ended_by = ?, ended_because = ? where id = ? and ended_at is null")
                .params(now.atOffset(ZoneOffset.UTC), viewer.me(), because, id)
                .update();
    }
}
