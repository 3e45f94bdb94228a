package org.kith.referrals;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.vocabulary.Section;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that write down referrals and what became of them: rows are only added. */
@Component
class ReferralWritingSql {
    private final JdbcClient jdbc;

    ReferralWritingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the organisation lets services do.
     *
     * @param number of how many that were written it is the last
     */
    record Terms(UUID id, String words, String by, OffsetDateTime at, int number) {}

    /** What is said at once of one referral, from whichever side, waits for one another. */
    void oneByOne(UUID referral) {
        OneByOne.about(jdbc, referral);
    }

    /** Answers how many rows were written: none where the id is taken. */
    int add(Viewer viewer, UUID youngPerson, UUID id, UUID service, Referral.Content content) {
        return jdbc.sql("""
                        insert into referral (id, organisation_id, young_person_id, service_id, help, wants, not_told, purpose, sections, ends_at,
                               made_by, made_at, stands_since)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment(), kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        id,
                        Objects.requireNonNull(viewer.organisation()),
                        youngPerson,
                        service,
                        content.help(),
                        content.wants(),
                        content.notTold(),
                        content.purpose(),
                        content.sections().stream().map(Section::key).toArray(String[]::new),
                        content.until()
                                .plusDays(1)
                                .atStartOfDay(Dates.LONDON)
                                .toInstant()
                                .minusSeconds(1)
                                .atOffset(ZoneOffset.UTC),
                        viewer.me()))
                .update();
    }

    /** A step as it is to be written. */
    record NewStep(
            UUID referral,
            UUID service,
            UUID id,
            int number,
            Step step,
            Side side,
            @Nullable String words,
            @Nullable String how,
            ReferralStep.@Nullable Told told,
            @Nullable UUID terms) {}

    int say(Viewer viewer, NewStep one) {
        var told = one.told();
        var shows = told == null ? null : told.shows();
        return jdbc.sql("""
                        insert into referral_step (id, organisation_id, referral_id, service_id, number, side, step, words, how, help, sent_from, shows,
                               shows_until, terms_id, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict do nothing
                        """)
                .params(Arrays.asList(
                        one.id(),
                        Objects.requireNonNull(viewer.organisation()),
                        one.referral(),
                        one.service(),
                        one.number(),
                        one.side().key(),
                        one.step().key(),
                        one.words(),
                        one.how(),
                        told == null ? null : told.help(),
                        told == null ? null : told.from(),
                        shows == null
                                ? null
                                : shows.sections().stream().map(Section::key).toArray(String[]::new),
                        shows == null ? null : shows.until(),
                        one.terms(),
                        viewer.me()))
                .update();
    }

    /** The service of whoever acts. */
    UUID ownService() {
        return jdbc.sql("select kith.service()").query(UUID.class).single();
    }

    String teamOf(UUID youngPerson) {
        return jdbc.sql("select t.name from young_person y join team t on t.id = y.team_id where y.id = ?")
                .param(youngPerson)
                .query(String.class)
                .single();
    }

    /** Those that hold now; none where nobody wrote any. */
    Optional<Terms> terms() {
        return jdbc.sql("""
                        select t.id, t.words, coalesce(a.name, '') as by, t.made_at as at, (select count(*) from referral_terms) as number
                          from referral_terms t left join account a on a.id = t.made_by order by t.made_at desc, t.id limit 1
                        """).query(Terms.class).optional();
    }

    /** Whether they were written by this form, now or before. */
    boolean areTerms(UUID id, String words) {
        return jdbc.sql("select exists (select from referral_terms where id = ? and words = ?)")
                .params(id, words)
                .query(Boolean.class)
                .single();
    }

    /** Answers whether they stand there, now or from before: the same form sent twice says them once. */
    boolean addTerms(Viewer viewer, UUID id, String words) {
        jdbc.sql("""
                        insert into referral_terms (id, organisation_id, words, made_by, made_at)
                        values (?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(id, Objects.requireNonNull(viewer.organisation()), words, viewer.me())
                .update();
        return areTerms(id, words);
    }
}
