package org.kith.returns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.codes.ReportingYear;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.numbers.Numbers;
import org.springframework.beans.factory.annotation.Autowired;

/** Three invented children in the return of 2021; in that of 2022 the case system has given the first of them, 11, the number 911. */
abstract class OnNumbers extends OnPages {
    static final String SPELLS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n";

    @Autowired
    ReturnLoader loader;

    @Autowired
    Numbers numbers;

    @Autowired
    Joining joining;

    InOrganisation ashdown;
    InTeam north;
    Colleague wendy;
    Colleague tom;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        wendy = ashdown.analyst("Wendy");
        tom = north.manager("Tom");
        world.settle();
    }

    /** What 2022 says: one home goes on, one worker's time ended and another's began. */
    static SmallReturn nextYear() {
        return SmallReturn.sound()
                .file("sw_episodes.csv", SPELLS + """
                11,05/02/2004,SW1,01/05/2019,01/10/2020,
                11,05/02/2004,SW2,01/10/2020,01/09/2021,LEFTRL
                11,05/02/2004,SW3,01/09/2021,,MANAGE
                12,29/02/2004,SW1,02/02/2018,01/09/2020,CHCHAN
                """)
                .replace("reviews.csv", "11,05/02/2004,20/07/2020,PN1", "11,05/02/2004,20/07/2021,PN3")
                .replace("header.csv", "11,2,05/02/2004,MWBC", "11,F,05/02/2004,MWBC");
    }

    static SmallReturn renumbered(SmallReturn one) {
        return numbered(one, "911");
    }

    /** With another number for 11. */
    static SmallReturn numbered(SmallReturn one, String number) {
        one.names().forEach(name -> one.file(name, one.text(name).replace("\n11,", "\n" + number + ",")));
        return one;
    }

    static SmallReturn without(SmallReturn one, String number) {
        one.names().forEach(name -> one.file(name, one.text(name).replaceAll("(?m)^" + number + ",.*\n", "")));
        return one;
    }

    /** One with what the other says of 911 beside it. */
    static SmallReturn together(SmallReturn one, SmallReturn other) {
        one.names()
                .forEach(name -> one.file(
                        name,
                        one.text(name)
                                + other.text(name)
                                        .lines()
                                        .filter(line -> line.startsWith("911,"))
                                        .map(line -> line + "\n")
                                        .reduce("", String::concat)));
        return one;
    }

    LoadCounts load(SmallReturn one, int year) throws IOException {
        return loader.load(ashdown.id(), "North", one.readable(new ReportingYear(year)), Progress.UNWATCHED);
    }

    Optional<String> says(Colleague who, String number, boolean same, String of) {
        var answer = new Numbers.Answer(UUID.randomUUID(), id(of), number, same, same ? "A new case system" : null);
        var why = acting.changing(who.actor(), id(of), viewer -> numbers.say(viewer, answer));
        joining.settleNow(ashdown.id());
        return why;
    }

    void takesBack(Colleague who, String number, String of) {
        acting.doAs(who.actor(), viewer -> numbers.takeBack(viewer, id(of, viewer), answer(number), "They are two"));
        joining.settleNow(ashdown.id());
    }

    private UUID id(String number, org.kith.actor.Viewer viewer) {
        return jdbc.sql("select id from young_person where organisation_id = ? and child_number = ?")
                .params(Numbers.organisation(viewer), number)
                .query(UUID.class)
                .single();
    }

    private UUID answer(String number) {
        return jdbc.sql("select id from child_number_answer where number = ? and is_same and undone_at is null")
                .param(number)
                .query(UUID.class)
                .single();
    }

    UUID id(String number) {
        return one(
                "select id from young_person where organisation_id = ? and child_number = '" + number + "'",
                UUID.class);
    }

    <T> T one(String sql, Class<T> type) {
        return acting.as(
                Actor.job(JobName.IMPORT, ashdown.id()),
                viewer -> jdbc.sql(sql).param(ashdown.id()).query(type).single());
    }

    List<String> all(String sql) {
        return acting.as(
                Actor.job(JobName.IMPORT, ashdown.id()),
                viewer -> jdbc.sql(sql).param(ashdown.id()).query(String.class).list());
    }

    /** All that returns say, row by row, just as it is kept. */
    List<String> rows() {
        var rows = new ArrayList<String>();
        for (var table : SaidInRows.TABLES) {
            rows.addAll(all("select '" + table + " ' || to_jsonb(t)::text from " + table
                    + " t where organisation_id = ? order by 1"));
        }
        return rows;
    }

    List<String> said() {
        return acting.as(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> SaidInRows.of(jdbc, ashdown.id()));
    }

    int people() {
        return one(
                "select count(*)::int from young_person where organisation_id = ? and joined_to is null",
                Integer.class);
    }
}
