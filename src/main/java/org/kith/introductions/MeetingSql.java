package org.kith.introductions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about what a service reads of introductions to it, and says of the day. They are about the young person this transaction is about. */
@Component
class MeetingSql {
    private final JdbcClient jdbc;

    MeetingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Meeting> all() {
        return jdbc.sql("select * from kith.introduced()")
                .query((row, number) -> {
                    var day = row.getObject("on_day", LocalDate.class);
                    return new Meeting(
                            row.getObject("introduction_id", UUID.class),
                            row.getObject("plan_id", UUID.class),
                            day == null
                                    ? null
                                    : new Step.Plan(
                                            day,
                                            row.getObject("at_time", LocalTime.class),
                                            row.getString("place"),
                                            null),
                            AboutMe.lines(row.getString("about")),
                            row.getString("answer"),
                            row.getInt("next"));
                })
                .list();
    }

    /** What is said at once waits for one another, from whichever side. */
    List<Meeting> oneByOne(UUID youngPerson) {
        OneByOne.about(jdbc, youngPerson);
        return all();
    }

    void say(Viewer viewer, UUID youngPerson, Meeting one, UUID id, String kind, @Nullable String words) {
        jdbc.sql("""
                        insert into introduction_step (id, organisation_id, young_person_id, introduction_id, number, kind, words, side, about_id, said_by, said_at)
                        values (:id, :organisation, :young, :introduction, :number, :kind, :words, 'other', :plan, :me, kith.moment())
                        """)
                .param("id", id)
                .param("organisation", Objects.requireNonNull(viewer.organisation()))
                .param("young", youngPerson)
                .param("introduction", one.introduction())
                .param("number", one.next())
                .param("kind", kind)
                .param("words", words)
                .param("plan", one.planned())
                .param("me", viewer.me())
                .update();
    }
}
