package org.kith.tworecords;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Continuity;
import org.kith.continuity.Episode;
import org.kith.continuity.LastDayCovered;
import org.kith.continuity.Spell;
import org.kith.continuity.Spells;
import org.kith.continuity.Story;
import org.kith.continuity.StoryRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out the figures of two records as of one young person: what stands in both once, and a day with somebody in either is one day. */
@Component
class TogetherSql {
    private final JdbcClient jdbc;
    private final Spells spells;
    private final LastDayCovered lastDay;

    TogetherSql(JdbcClient jdbc, Spells spells, LastDayCovered lastDay) {
        this.jdbc = jdbc;
        this.spells = spells;
        this.lastDay = lastDay;
    }

    /** A year, and what both come to in it. */
    record Year(ReportingYear year, Continuity figures) {}

    /** Of the year that is told of now; nothing where no day of it counts. */
    Optional<Year> of(Viewer viewer, OneRecord one, OneRecord other) {
        var asOf = lastDay.of(viewer);
        var story = Story.of(
                one.dateOfBirth(), episodes(one.id(), other.id()), with(viewer, one, other), answers(one, other));
        return Continuity.withAfterCare(story, asOf.year(), asOf.day()).map(figures -> new Year(asOf.year(), figures));
    }

    private List<Spell> with(Viewer viewer, OneRecord one, OneRecord other) {
        var organisation = Objects.requireNonNull(viewer.organisation(), "people belong to an organisation");
        var told = spells.of(organisation, List.of(one.id(), other.id()));
        return Stream.of(one, other)
                .flatMap(each -> told.getOrDefault(each.id(), List.of()).stream())
                .distinct()
                .toList();
    }

    private List<Episode> episodes(UUID one, UUID other) {
        return jdbc
                .sql("select * from episode where young_person_id in (?, ?) order by starts_on, id")
                .params(one, other)
                .query((row, number) -> StoryRows.episode(row))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private List<String> answers(OneRecord one, OneRecord other) {
        return jdbc.sql(
                        "select in_touch from care_leaver_status where young_person_id in (?, ?) order by year, id desc")
                .params(one.id(), other.id())
                .query(String.class)
                .list();
    }
}
