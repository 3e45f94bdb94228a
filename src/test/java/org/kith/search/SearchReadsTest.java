package org.kith.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.OnPages;
import org.kith.RowsRead;
import org.kith.actor.AccessLogEntry;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.kith.form.Form;
import org.kith.inbox.CountedOnce;
import org.kith.paging.Turning;
import org.kith.timeline.TimelinePlace;
import org.kith.vocabulary.VisibleSections;
import org.springframework.beans.factory.annotation.Autowired;

/** A search in one record matches words until a page is full, also where most records are small, and no page skips or repeats an entry. */
@ExtendWith(CountedOnce.EachTime.class)
class SearchReadsTest extends OnPages {
    private static final int ENTRIES = 2_000;
    private static final int SIZE = 50;

    @Autowired
    private SearchSql sql;

    @Autowired
    private SearchQuerySql sought;

    private Colleague amina;
    private Young jay;

    @BeforeEach
    void tell() throws SQLException {
        var north = world.organisation("Ashdown").team("North");
        amina = north.worker("Amina");
        jay = north.youngPerson("Jay");
        world.settle();
        acting.reading(amina.actor(), jay.id(), AccessLogEntry.at("write"), viewer -> jdbc.sql("""
                        insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on, written_at, title,
                               body)
                        select gen_random_uuid(), y.organisation_id, y.id, :me, false, 'home', 'note', date '2026-01-01', kith.now(), '',
                               case when n % 2 = 0 then 'tea again' else 'a walk' end
                          from young_person y, generate_series(1, :many) n where y.id = :young
                        """)
                .param("me", amina.account())
                .param("many", ENTRIES)
                .param("young", jay.id())
                .update());
        asSuperuser(
                "set session_replication_role = replica",
                """
                        insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on, written_at, title,
                               body)
                        select gen_random_uuid(), a.organisation_id, md5(mod(n, 100)::text)::uuid, a.id, false, 'home', 'note', current_date, now(), '', 'tea'
                          from account a, generate_series(1, 5000) n where a.id = '%s'
                        """.formatted(amina.account()),
                "set session_replication_role = origin",
                "analyze entry");
    }

    @AfterEach
    void forgetSmallRecords() throws SQLException {
        asSuperuser(
                "set session_replication_role = replica",
                "delete from entry e where e.author_id = '" + amina.account()
                        + "' and not exists (select from young_person y where y.id = e.young_person_id)",
                "set session_replication_role = origin",
                "analyze entry");
    }

    private static void asSuperuser(String... statements) throws SQLException {
        try (var connection = TestDatabase.superuser().getConnection();
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    private List<UUID> page(Turning<TimelinePlace> turning) {
        var form = SearchForm.of(Form.of(Map.of("words", "tea")));
        return acting.reading(
                amina.actor(),
                jay.id(),
                AccessLogEntry.at("search"),
                viewer -> sql.hits(new UUID[] {jay.id()}, form, sought.of("tea"), turning, SIZE).stream()
                        .map(SearchSql.Hit::id)
                        .toList());
    }

    private TimelinePlace placeOf(UUID entry) {
        return acting.reading(amina.actor(), jay.id(), AccessLogEntry.at("entry"), viewer -> jdbc.sql(
                        "select happened_on, written_at from entry where id = ?")
                .param(entry)
                .query((row, number) -> new TimelinePlace(
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        entry))
                .single());
    }

    @Test
    void aPageReadsAboutAsManyEntriesAsItShows() throws Exception {
        var shown = new AtomicReference<List<UUID>>(List.of());
        var read = RowsRead.by(() -> shown.set(page(Turning.first())));
        assertThat(shown.get()).hasSize(SIZE);
        assertThat(read.get("entry")).isBetween((long) SIZE, 4L * SIZE);
    }

    @Test
    void whoWroteInARecordIsKnownFromAFewEntries() throws Exception {
        var authors = new AtomicReference<List<SearchSql.Author>>(List.of());
        var read = RowsRead.by(() -> authors.set(acting.reading(
                amina.actor(),
                jay.id(),
                AccessLogEntry.at("search"),
                viewer -> sql.authors(new UUID[] {jay.id()}, VisibleSections.WHOLE.sees()))));
        assertThat(authors.get()).extracting(SearchSql.Author::name).containsExactly("Amina");
        assertThat(read.get("entry")).isBetween(1L, (long) SIZE);
    }

    @Test
    void pagesGoOnAndBackAndNoneSkipsOrRepeats() {
        var all = new ArrayList<UUID>();
        var page = page(Turning.first());
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page(new Turning<>(placeOf(all.getLast()), false));
        }
        assertThat(all).hasSize(ENTRIES / 2).doesNotHaveDuplicates();
        assertThat(page(new Turning<>(placeOf(all.get(2 * SIZE)), true))).isEqualTo(all.subList(SIZE, 2 * SIZE));
    }
}
