package org.kith.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.codes.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Statements about returns handed in: what became of them. */
@Component
class ReturnImportSql {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final String SELECT = """
            select i.id, i.organisation_id, i.team_name, i.year, i.state, i.done, i.total, i.chosen, i.counts, i.made_at, i.finished_at, i.files,
                   a.name as asked_by,
                   (select count(*) from return_import n where n.organisation_id = i.organisation_id and n.year = i.year
                       and (n.made_at, n.id) <= (i.made_at, i.id)) as which,
                   (select count(*) from return_import n where n.organisation_id = i.organisation_id and n.year = i.year
                       and (n.made_at, n.id) < (i.made_at, i.id) and n.state in ('discarded', 'refused')) as gone_before,
                   coalesce(i.findings, (%s)) as findings
              from return_import i left join account a on a.id = i.asked_by
            """.formatted(FindingSql.AS_TOLD);

    private static final String WAITS = "i.state in ('asking', 'ready', 'failed')";
    static final String UNDECIDED = "return_import i where " + WAITS;

    /** Returns that wait where nobody is there any more who answers for them. */
    static final String FOR_NOBODY =
            "kith.returns_waiting() w where not exists (select from account a where a.organisation_id = (select kith.organisation())"
                    + " and a.role = 'analyst' and a.young_person_id is null and a.service_id is null and a.ended_at is null)";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReturnImportSql(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<HandedIn> list(UUID organisation, int most) {
        return jdbc.sql(SELECT + " where i.organisation_id = ? order by i.made_at desc, i.id desc limit ?")
                .params(organisation, most)
                .query(ReturnImportSql::handedIn)
                .list();
    }

    /** What somebody is to decide about: its files are there, and nothing is under way. The longest waiting first. */
    List<HandedIn> undecided(UUID organisation, int most) {
        return jdbc.sql(SELECT + " where i.organisation_id = ? and " + WAITS + " order by i.made_at, i.id limit ?")
                .params(organisation, most)
                .query(ReturnImportSql::handedIn)
                .list();
    }

    /** Returns that wait for nobody. */
    record ForNobody(int many, Instant since) {}

    Optional<ForNobody> forNobody() {
        return jdbc.sql("select w.many, w.since from " + FOR_NOBODY)
                .query((row, number) -> new ForNobody(
                        row.getInt("many"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .optional();
    }

    Optional<HandedIn> find(UUID id) {
        return jdbc.sql(SELECT + " where i.id = ?")
                .param(id)
                .query(ReturnImportSql::handedIn)
                .optional();
    }

    /** A later year of which a return is loaded already, the latest. */
    Optional<Integer> loadedAfter(UUID organisation, int year) {
        return jdbc.sql("""
                        select year from return_import
                         where organisation_id = ? and state = 'loaded' and year > ? order by year desc limit 1
                        """).params(organisation, year).query(Integer.class).optional();
    }

    /** Whether another return of that year is loaded already. */
    boolean isLoadedOf(UUID organisation, int year) {
        return jdbc.sql(
                        "select exists (select from return_import where organisation_id = ? and state = 'loaded' and year = ?)")
                .params(organisation, year)
                .query(Boolean.class)
                .single();
    }

    /** The row of a return that is loaded in the same transaction: nobody ever sees it unfinished. */
    UUID addAtOnce(UUID organisation, String team, ReportingYear year, Collection<String> files) {
        var order = new Order(UUID.randomUUID(), organisation, team);
        add(order, year.ends(), null, ImportState.LOADING, files);
        return order.id();
    }

    /**
     * @param askedBy null for the command line
     * @param files what the files are called
     */
    void add(Order order, int year, @Nullable UUID askedBy, ImportState state, Collection<String> files) {
        jdbc.sql("""
                        insert into return_import (id, organisation_id, team_name, year, came_by, asked_by, state, made_at, files)
                        values (:id, :organisation, :team, :year, :cameBy, :askedBy, :state, :now, :files)
                        """)
                .param("id", order.id())
                .param("organisation", order.organisation())
                .param("team", order.team())
                .param("year", year)
                .param("cameBy", askedBy == null ? "command line" : "browser")
                .param("askedBy", askedBy)
                .param("state", state.stored())
                .param("now", now())
                .param("files", files.stream().sorted().toArray(String[]::new))
                .update();
    }

    /**
     * The same files for the same year and team, the latest, unless they were put aside, or another return was loaded since. What is handed in at
     * once in one organisation waits here for one another.
     *
     * @param refused whether one that could not be read is meant too
     */
    Optional<UUID> alike(Order order, int year, byte[] digest, boolean refused) {
        OneByOne.about(jdbc, order.organisation());
        return jdbc.sql("""
                        select i.id from return_import i
                         where i.organisation_id = :organisation and i.team_name = :team and i.year = :year and i.digest = :digest
                           and case i.state when 'refused' then :refused when 'discarded' then false
                               when 'loaded' then not exists (select from return_import l where l.organisation_id = i.organisation_id
                                   and l.state = 'loaded' and l.finished_at > i.finished_at) else true end
                         order by i.made_at desc, i.id limit 1
                        """)
                .param("organisation", order.organisation())
                .param("team", order.team())
                .param("year", year)
                .param("digest", digest)
                .param("refused", refused)
                .query(UUID.class)
                .optional();
    }

    void knownBy(UUID id, byte[] digest) {
        jdbc.sql("update return_import set digest = ? where id = ?")
                .params(digest, id)
                .update();
    }

    /** Moves a return on if it is in one of the given states, and answers whether it was. Asked twice at once, one gets yes. */
    boolean move(UUID id, ImportState to, ImportState... from) {
        return jdbc.sql("update return_import set state = ?, done = 0, total = 0 where id = ? and state = any (?)")
                        .params(
                                to.stored(),
                                id,
                                Stream.of(from).map(ImportState::stored).toArray(String[]::new))
                        .update()
                == 1;
    }

    /** The same, to a state nothing follows. */
    boolean finish(UUID id, ImportState as, ImportState... from) {
        boolean moved = move(id, as, from);
        if (moved) {
            jdbc.sql("update return_import set finished_at = ? where id = ?")
                    .params(now(), id)
                    .update();
        }
        return moved;
    }

    /** Keeps which file or sheet somebody said is which. */
    void choose(UUID id, Map<String, String> chosen) {
        jdbc.sql("update return_import set chosen = ?::jsonb where id = ?")
                .params(JSON.writeValueAsString(chosen), id)
                .update();
    }

    boolean isIn(UUID id, ImportState state) {
        return jdbc.sql("select exists (select from return_import where id = ? and state = ?)")
                .params(id, state.stored())
                .query(Boolean.class)
                .single();
    }

    void progress(UUID id, int done, int total) {
        jdbc.sql("update return_import set done = ?, total = ? where id = ?")
                .params(done, total, id)
                .update();
    }

    /**
     * @param named whom it names
     * @param given the tables of which it states all there is of whom it does not name
     * @param statedToo rows of returns of other years that it states just so
     */
    void loaded(UUID id, LoadCounts counts, Collection<UUID> named, List<String> given, List<UUID> statedToo) {
        jdbc.sql(
                        "update return_import set state = 'loaded', counts = ?::jsonb, finished_at = ?, named = ?, given = ?, stated_too = ? where id = ?")
                .params(
                        JSON.writeValueAsString(counts),
                        now(),
                        named.toArray(UUID[]::new),
                        given.toArray(String[]::new),
                        statedToo.toArray(UUID[]::new),
                        id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static HandedIn handedIn(ResultSet row, int number) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new HandedIn(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("team_name"),
                row.getInt("year"),
                row.getInt("which"),
                row.getInt("gone_before"),
                ImportState.of(row.getString("state")),
                row.getString("asked_by"),
                row.getInt("done"),
                row.getInt("total"),
                chosen(row.getString("chosen")),
                counts(row.getString("counts")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getInt("findings"),
                List.of((String[]) row.getArray("files").getArray()));
    }

    private static Map<String, String> chosen(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    private static @Nullable LoadCounts counts(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, LoadCounts.class);
    }
}
