package org.kith.emergency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that open a record in an emergency, close it, and say what came of it. */
@Component
class OpeningSql {
    private final JdbcClient jdbc;

    OpeningSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What came of trying.
     *
     * @param outcome open, open already, used, theirs, nobody or too often, as policy calls it
     * @param person whose record is open now, or was theirs to see before; null otherwise
     */
    record Tried(String outcome, @Nullable UUID person) {

        /** Whether they have it open, and said something else of it then. */
        boolean openAlready() {
            return outcome.equals("open already");
        }

        /** Whether what this form opened is over. */
        boolean used() {
            return outcome.equals("used");
        }

        /** Whether it is a record of their own team, so that nothing was opened. */
        boolean theirs() {
            return outcome.equals("theirs");
        }
    }

    /** With nothing wrong in it. */
    Tried open(Form form) {
        var dangerous = EmergencyForm.isDangerous(form);
        return jdbc.sql("select outcome, person from kith.open_in_emergency(?, ?, ?, ?, ?, ?)")
                .param(form.key())
                .param(form.line(EmergencyForm.NAME))
                .param(form.day(EmergencyForm.BORN))
                .param(form.line(EmergencyForm.REASON))
                .param(dangerous ? form.line(EmergencyForm.BECAUSE) : null)
                .param(dangerous ? form.day(EmergencyForm.REVIEW_ON) : null)
                .query(Tried.class)
                .single();
    }

    /** Whether whoever acts has this person's record open by another form than this one. */
    boolean openBefore(Viewer viewer, UUID person, UUID form) {
        return jdbc.sql("""
                        select exists (select from emergency_access where account_id = ? and young_person_id = ? and id <> ?
                           and ends_at > kith.now() and now() < opened_by_clock + interval '1 hour')
                        """)
                .params(viewer.me(), person, form)
                .query(Boolean.class)
                .single();
    }

    /** Whether whoever acts ever opened this person's record. */
    boolean opened(Viewer viewer, UUID person) {
        return jdbc.sql("select exists (select from emergency_access where account_id = ? and young_person_id = ?)")
                .params(viewer.me(), person)
                .query(Boolean.class)
                .single();
    }

    /** Closes what whoever acts has open of this person. */
    void close(Viewer viewer, UUID person) {
        jdbc.sql("""
                        update emergency_access set ends_at = kith.now()
                         where account_id = ? and young_person_id = ? and ends_at > kith.now()
                        """).params(viewer.me(), person).update();
    }

    void seen(Viewer viewer, UUID emergency) {
        jdbc.sql("update emergency_access set seen_at = kith.now(), seen_by = ? where id = ? and seen_at is null")
                .params(viewer.me(), emergency)
                .update();
    }

    void told(Viewer viewer, UUID emergency) {
        jdbc.sql("update emergency_access set told_at = kith.now(), told_by = ? where id = ? and told_at is null")
                .params(viewer.me(), emergency)
                .update();
    }

    /** The same reason until the same day once, by whichever form it comes. */
    void lookAgain(Viewer viewer, UUID emergency, UUID key, String because, LocalDate on) {
        OneByOne.about(jdbc, emergency);
        jdbc.sql("""
                        insert into emergency_review (id, organisation_id, emergency_id, because, review_on, made_by, made_at)
                        select :key, kith.organisation(), :emergency, :because, :on, :me, kith.now()
                         where not exists (select from emergency_review r where r.emergency_id = :emergency and r.because = :because
                               and r.review_on = :on and r.made_by = :me)
                        on conflict (id) do nothing
                        """)
                .param("key", key)
                .param("emergency", emergency)
                .param("because", because)
                .param("on", on)
                .param("me", viewer.me())
                .update();
    }

    void heard(UUID emergency) {
        jdbc.sql("update emergency_access set heard_at = kith.now() where id = ? and heard_at is null")
                .param(emergency)
                .update();
    }

    /** A wish to talk, which the team answers where it answers all of them; the same words once, until somebody answers. */
    void wantsToTalk(Viewer viewer, Emergency about, UUID key, String words) {
        OneByOne.about(jdbc, about.id());
        jdbc.sql("""
                        insert into sharing_ask (id, organisation_id, young_person_id, asks, sections, recipient_kind, recipient_id, may_add, words,
                               asked_by, asked_at, emergency_id)
                        select :key, kith.organisation(), :person, 'to talk', '{}', 'person', :opener, false, :words, :me, kith.now(), :about
                         where not exists (select from sharing_ask s where s.young_person_id = :person and s.emergency_id = :about
                               and s.asked_by = :me and s.words = :words and s.answered_at is null)
                        on conflict (id) do nothing
                        """)
                .param("key", key)
                .param("person", about.person())
                .param("opener", about.opened().account())
                .param("words", words)
                .param("me", viewer.me())
                .param("about", about.id())
                .update();
    }
}
