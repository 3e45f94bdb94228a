package org.kith.ahead;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read what is foreseen of young people, each with all that was said of it and the steps that prepare it. */
@Component
class ComingSql {
    static final String SAID = """
            s.name as by, coalesce(s.young_person_id = p.young_person_id, false) as said_by_young_person,
            p.said_by = (select kith.actor()) as by_you,
            (select n.known_as from person_name n where n.young_person_id = p.young_person_id) as known_as
            """;

    private static final String VERSIONS = "select p.*, " + SAID
            + " from coming_version p left join account s on s.id = p.said_by where p.young_person_id = any (?) order by p.number";

    private static final String STEPS = "select p.*, " + SAID + """
            , w.name as whose, case when p.account_id is null
                then coalesce((select a.young_person_id from account a where a.id = (select kith.actor())) = p.young_person_id, false)
                else p.account_id = (select kith.actor()) end as you
              from coming_step p left join account s on s.id = p.said_by left join account w on w.id = p.account_id
             where p.young_person_id = any (?) order by p.due nulls last, p.said_at, p.id
            """;

    private static final String LINES = "select p.*, " + SAID
            + " from coming_step_said p left join account s on s.id = p.said_by where p.young_person_id = any (?) order by p.number";

    private final JdbcClient jdbc;
    private final FoundSql found;

    ComingSql(JdbcClient jdbc, FoundSql found) {
        this.jdbc = jdbc;
        this.found = found;
    }

    /** All of these people, what is found in what Kith knows already among it; what begins soonest first. */
    List<Coming> of(List<UUID> youngPeople, LocalDate today) {
        var people = youngPeople.toArray(UUID[]::new);
        var steps = steps(people).stream().collect(groupingBy(Step::of));
        var all = new ArrayList<Coming>();
        jdbc.sql(VERSIONS).param(people).query((row, number) -> version(row)).list().stream()
                .collect(groupingBy(Told::event))
                .forEach((event, told) -> {
                    var story = told.stream().map(Told::version).toList();
                    all.add(new Coming(
                            told.getFirst().youngPerson(),
                            event.toString(),
                            story.getLast().says(),
                            story,
                            those(steps.get(event.toString()))));
                });
        for (var one : found.of(people, today)) {
            var prepared = those(steps.get(one.youngPerson() + " " + one.key()));
            if (!one.now().time().isOver(today) || !prepared.isEmpty()) {
                all.add(new Coming(one.youngPerson(), one.key(), one.now(), List.of(), prepared));
            }
        }
        return all.stream().sorted(Coming.SOONEST.thenComparing(Coming::key)).toList();
    }

    private record Told(UUID youngPerson, UUID event, Version version) {}

    /** @param of the id of what it prepares; of a birthday whose it is and the age */
    private record Step(String of, Preparation step) {}

    private static List<Preparation> those(@Nullable List<Step> steps) {
        return steps == null ? List.of() : steps.stream().map(Step::step).toList();
    }

    private List<Step> steps(UUID[] people) {
        var lines = jdbc
                .sql(LINES)
                .param(people)
                .query((row, number) -> new Line(
                        row.getObject("step_id", UUID.class),
                        new StepLine(
                                row.getObject("id", UUID.class),
                                row.getInt("number"),
                                StepState.ofKey(row.getString("state")).orElseThrow(),
                                row.getString("words"),
                                ComingRows.said(row))))
                .list()
                .stream()
                .collect(groupingBy(Line::step));
        return jdbc.sql(STEPS)
                .param(people)
                .query((row, number) -> step(
                        row,
                        lines.getOrDefault(row.getObject("id", UUID.class), List.of()).stream()
                                .map(Line::line)
                                .toList()))
                .list();
    }

    private record Line(UUID step, StepLine line) {}

    private static Step step(ResultSet row, List<StepLine> lines) throws SQLException {
        var event = row.getString("event_id");
        @Nullable UUID account = row.getObject("account_id", UUID.class);
        var what = new Preparation.What(
                row.getString("words"),
                account,
                row.getString(account == null ? "known_as" : "whose"),
                row.getBoolean("you"),
                row.getObject("due", LocalDate.class));
        return new Step(
                event == null ? row.getString("young_person_id") + " " + row.getString("birthday") : event,
                new Preparation(row.getObject("id", UUID.class), what, ComingRows.said(row), lines));
    }

    private static Told version(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("young_person_id", UUID.class),
                row.getObject("event_id", UUID.class),
                new Version(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        ComingRows.foreseen(row),
                        State.ofKey(row.getString("state")).orElseThrow(),
                        row.getString("became"),
                        ComingRows.said(row)));
    }
}
