package org.kith.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.vocabulary.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that decide about sharing, ask about it, and answer. By the time of the database, which is the one that policy goes by. */
@Component
class DecisionSql {
    private final JdbcClient jdbc;

    DecisionSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is decided, for a section and a recipient. */
    record Decision(
            UUID id,
            Section section,
            boolean mayAdd,
            String purpose,
            LocalDate until,
            Basis basis,
            @Nullable String because) {

        /** Whether the recipient sees more by it than by what held before, or sees it for longer. */
        boolean givesMoreThan(List<Grant> former) {
            var level = Level.of(mayAdd);
            return former.stream()
                    .noneMatch(grant -> grant.level().compareTo(level) >= 0
                            && !grant.until().isBefore(until));
        }
    }

    /** What is decided about one young person at once waits for one another, so that nobody shares anew what another stops at this moment. */
    void oneByOne(UUID person) {
        OneByOne.about(jdbc, person);
    }

    void share(Viewer viewer, UUID person, Recipient recipient, Decision decision) {
        jdbc.sql("""
                        insert into section_grant (id, organisation_id, young_person_id, section, recipient_kind, recipient_id, may_add, purpose,
                               basis, because, starts_at, ends_at, decided_by, decided_at)
                        select :id, y.organisation_id, y.id, :section, :kind, :recipient, :mayAdd, :purpose, :basis, :because, kith.now(), :until,
                               :me, kith.now()
                          from young_person y where y.id = :person
                        on conflict (id) do nothing
                        """)
                .param("id", decision.id())
                .param("section", decision.section().key())
                .param("kind", recipient.kind().key())
                .param("recipient", recipient.id())
                .param("mayAdd", decision.mayAdd())
                .param("purpose", decision.purpose())
                .param("basis", decision.basis().key())
                .param("because", decision.because())
                .param("until", at(Grant.endOf(decision.until())))
                .param("me", viewer.me())
                .param("person", person)
                .update();
    }

    /** Also one that somebody decided while this waited for them, and that begins after this began. */
    void withdraw(Viewer viewer, UUID grant, @Nullable String because) {
        jdbc.sql("""
                        update section_grant set withdrawn_at = greatest(kith.now(), starts_at), withdrawn_by = :me, withdrawn_because = :because
                         where id = :grant and withdrawn_at is null
                        """)
                .param("me", viewer.me())
                .param("because", because)
                .param("grant", grant)
                .update();
    }

    /** Once, by whichever form it comes: the same that somebody asked before and nobody answered is not asked again. */
    void ask(Viewer viewer, UUID person, UUID id, Ask.About about, Recipient recipient, Wish wish) {
        OneByOne.about(jdbc, person);
        jdbc.sql("""
                        insert into sharing_ask (id, organisation_id, young_person_id, asks, sections, recipient_kind, recipient_id, may_add, words,
                               ends_at, asked_by, asked_at, disagrees_with)
                        select :id, y.organisation_id, y.id, :about, :sections, :kind, :recipient, :mayAdd, :words, :until, :me, kith.now(),
                               (select case when g.decided_at = cast(:disagreed as timestamptz) then g.decided_by else g.withdrawn_by end
                                  from section_grant g
                                 where g.young_person_id = y.id and g.recipient_id = :recipient
                                   and cast(:disagreed as timestamptz) in (g.decided_at, g.withdrawn_at) limit 1)
                          from young_person y
                         where y.id = :person and not exists (select from sharing_ask s
                               where s.young_person_id = y.id and s.asked_by = :me and s.answered_at is null and s.asks = :about
                                 and s.sections = cast(:sections as text[]) and s.recipient_id = :recipient and s.may_add = :mayAdd and s.words = :words
                                 and s.ends_at is not distinct from cast(:until as timestamptz))
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("about", about.inPolicy())
                .param("sections", wish.sections().stream().map(Section::key).toArray(String[]::new))
                .param("kind", recipient.kind().key())
                .param("recipient", recipient.id())
                .param("mayAdd", wish.mayAdd())
                .param("words", wish.words())
                .param("until", wish.until() == null ? null : at(Grant.endOf(wish.until())))
                .param("disagreed", wish.disagreed() == null ? null : at(wish.disagreed()))
                .param("me", viewer.me())
                .param("person", person)
                .update();
    }

    /** A wish to talk about what somebody keeps back, with whoever decided it; the same words once, until somebody answers. */
    void askAbout(Viewer viewer, UUID person, UUID id, UUID withheld, String words) {
        OneByOne.about(jdbc, person);
        jdbc.sql("""
                        insert into sharing_ask (id, organisation_id, young_person_id, asks, sections, recipient_kind, recipient_id, may_add, words,
                               asked_by, asked_at, withheld_id)
                        select :id, w.organisation_id, w.young_person_id, 'to talk', '{}', 'person', w.made_by, false, :words, :me, kith.now(), w.id
                          from withheld w
                         where w.id = :withheld and w.young_person_id = :person and not exists (select from sharing_ask s
                               where s.young_person_id = w.young_person_id and s.withheld_id = w.id and s.asked_by = :me and s.words = :words
                                 and s.answered_at is null)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("person", person)
                .param("withheld", withheld)
                .param("words", words)
                .param("me", viewer.me())
                .update();
    }

    boolean withholds(UUID person, UUID withheld) {
        return jdbc.sql("select exists (select from withheld where id = ? and young_person_id = ?)")
                .params(withheld, person)
                .query(Boolean.class)
                .single();
    }

    /**
     * What is asked for.
     *
     * @param disagreed when that was decided which they say they did not agree to; null where they do not
     */
    record Wish(
            List<Section> sections,
            boolean mayAdd,
            String words,
            @Nullable LocalDate until,
            @Nullable Instant disagreed) {}

    /** Answers whether it was answered now: somebody may have been faster. */
    boolean answer(Viewer viewer, UUID ask, boolean agreed, String words) {
        return jdbc.sql("""
                        update sharing_ask set answered_by = ?, answered_at = kith.now(), agreed = ?, answer = ?
                         where id = ? and answered_at is null
                        """).params(viewer.me(), agreed, words, ask).update() == 1;
    }

    private static java.time.OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
