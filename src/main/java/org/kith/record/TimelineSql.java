package org.kith.record;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.actor.Viewer;
import org.kith.attachments.Attachment;
import org.kith.timeline.TimelineQuery;
import org.kith.withholding.Passages;
import org.kith.withholding.Withheld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read entries, and what stands beside them, and say that the young person read them. */
@Component
class TimelineSql {
    /**
     * Young people's names are found first and once, accounts' names one by one: joined, policy for them would be asked again for each entry, or
     * for everybody there is.
     */
    private static final String ENTRY = """
            with y as materialized (select n.young_person_id, n.known_as from person_name n where n.young_person_id %1$s)
            select e.id, e.young_person_id, e.author_id, e.by_young_person, (select kith.own_person()) is not null as own, e.withheld, e.taken_away,
                   e.version, e.section, e.kind, e.happened_on,
                   e.written_at, e.changed_at, e.changed_because, e.title, e.body,
                   case when e.by_young_person then array[y.known_as] else %2$s end as author,
                   case when e.by_young_person then array[y.known_as] else %3$s end as changed_by_name
              from entry e
              join y on y.young_person_id = e.young_person_id
            """;

    private static final String OF_ONE =
            ENTRY.formatted("= :person", EntryRows.signed("e.author_id"), EntryRows.signed("e.changed_by"))
                    + " where e.young_person_id = :person";
    private static final String OF_MANY =
            ENTRY.formatted("= any (:people)", EntryRows.signed("e.author_id"), EntryRows.signed("e.changed_by"))
                    + " where e.young_person_id = any (:people)";

    private static final String IN_ORDER = OF_ONE
            + " and e.id = any (array(select kith.entries_in_order(:section, %s, :day, :at, :id, :most)))"
            + " order by e.happened_on %2$s, e.written_at %2$s, e.id %2$s";
    private static final String EARLIER = IN_ORDER.formatted("false", "desc");
    private static final String LATER = IN_ORDER.formatted("true", "asc");

    private final JdbcClient jdbc;
    private final WithheldSql withheld;
    private final AttachmentSql files;

    TimelineSql(JdbcClient jdbc, WithheldSql withheld, AttachmentSql files) {
        this.jdbc = jdbc;
        this.withheld = withheld;
        this.files = files;
    }

    /** The nearest to where somebody turned to, the latest first, by the day they are about. */
    List<Entry> those(TimelineQuery query) {
        return beside(new UUID[] {query.youngPerson()}, beyond(query));
    }

    /** Each way is a statement of its own, so that it follows the index. */
    private List<Entry> beyond(TimelineQuery query) {
        var turning = query.turning();
        var section = query.section();
        var place = turning.place();
        var entries = jdbc.sql(place != null && turning.back() ? LATER : EARLIER)
                .param("person", query.youngPerson())
                .param("section", section == null ? null : section.key(), Types.VARCHAR)
                .param("most", query.most())
                .param("day", place == null ? null : place.day(), Types.DATE)
                .param(
                        "at",
                        place == null ? null : place.written().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", place == null ? null : place.id(), Types.OTHER)
                .query((row, number) -> EntryRows.entry(row))
                .list();
        return turning.back() ? entries.reversed() : entries;
    }

    Optional<Entry> entry(UUID person, UUID id) {
        var entries = jdbc.sql(OF_ONE + " and e.id = :id")
                .param("person", person)
                .param("id", id)
                .query((row, number) -> EntryRows.entry(row))
                .list();
        return beside(new UUID[] {person}, entries).stream().findFirst();
    }

    /** These entries of these young people, in no order. */
    List<Entry> those(UUID[] people, UUID[] ids) {
        var entries = jdbc.sql(OF_MANY + " and e.id = any (:ids)")
                .param("people", people)
                .param("ids", ids)
                .query((row, number) -> EntryRows.entry(row))
                .list();
        return beside(people, entries);
    }

    /** What the young person has not opened yet, written by others, the latest first. */
    List<Entry> unopened(UUID person, int atMost) {
        var entries = jdbc.sql(OF_ONE + """
                           and not e.by_young_person and not e.taken_away and not exists (select from entry_opened o where o.entry_id = e.id)
                         order by e.written_at desc, e.id desc limit :most
                        """)
                .param("person", person)
                .param("most", atMost)
                .query((row, number) -> EntryRows.entry(row))
                .list();
        return beside(new UUID[] {person}, entries);
    }

    /** Former versions, the latest first. */
    List<Text.Version> formerly(UUID entry) {
        return jdbc.sql("""
                        select v.*, e.by_young_person, (select kith.own_person()) is not null as own,
                               case when e.by_young_person then array[y.known_as] else %s end as by
                          from entry_version v
                          join entry e on e.id = v.entry_id
                          join person_name y on y.young_person_id = v.young_person_id
                         where v.entry_id = ? order by v.version desc
                        """.formatted(EntryRows.signed("v.written_by")))
                .param(entry)
                .query((row, number) -> EntryRows.version(row))
                .list();
    }

    /** That they had these before them whole, on the page of the record. What they opened before stays as it is: a change since then is still told. */
    void readInRecord(Viewer viewer, UUID[] these, Instant now) {
        jdbc.sql("""
                        insert into entry_opened (account_id, entry_id, organisation_id, young_person_id, opened_at, page)
                        select ?, e.id, e.organisation_id, e.young_person_id, ?, 'record' from entry e where e.id = any (?)
                        on conflict (account_id, entry_id) do nothing
                        """).params(viewer.me(), now.atOffset(ZoneOffset.UTC), these).update();
    }

    private List<Entry> beside(UUID[] people, List<Entry> entries) {
        if (entries.isEmpty()) {
            return entries;
        }
        var ids = entries.stream().map(Entry::id).toArray(UUID[]::new);
        var accounts = ownAccounts(people, ids).stream().collect(Collectors.groupingBy(Entry.OwnAccount::entry));
        var corrections = corrections(people, ids).stream().collect(Collectors.groupingBy(Entry.Correction::entry));
        var passages = withheld.in(people, ids).stream().collect(Collectors.groupingBy(Withheld::entry));
        var attachments = files.of(people, ids).stream().collect(Collectors.groupingBy(Attachment::entry));
        var hard = hard(people, ids);
        var opened = opened(ids);
        return entries.stream()
                .map(one -> one.with(new Entry.Beside(
                        accounts.getOrDefault(one.id(), List.of()),
                        corrections.getOrDefault(one.id(), List.of()),
                        one.written().byYoungPerson()
                                ? Passages.OF_OWN_WORDS
                                : new Passages(passages.getOrDefault(one.id(), List.of())),
                        attachments.getOrDefault(one.id(), List.of()),
                        hard.contains(one.id()),
                        !opened.contains(one.id()))))
                .toList();
    }

    private List<Entry.OwnAccount> ownAccounts(UUID[] people, UUID[] ids) {
        return jdbc.sql("""
                        select * from own_account where young_person_id = any (?) and entry_id = any (?) order by written_at, id
                        """)
                .params(people, ids)
                .query((row, number) -> EntryRows.ownAccount(row))
                .list();
    }

    private List<Entry.Correction> corrections(UUID[] people, UUID[] ids) {
        return jdbc.sql("""
                        select c.*, %s as answered_by_name from correction c
                         where c.young_person_id = any (?) and c.entry_id = any (?) order by c.asked_at, c.id
                        """.formatted(EntryRows.signed("c.answered_by")))
                .params(people, ids)
                .query((row, number) -> EntryRows.correction(row))
                .list();
    }

    private Set<UUID> hard(UUID[] people, UUID[] ids) {
        return jdbc.sql(
                        "select entry_id from hard_mark where young_person_id = any (?) and entry_id = any (?) and ended_at is null")
                .params(people, ids)
                .query(UUID.class)
                .set();
    }

    private Set<UUID> opened(UUID[] ids) {
        return jdbc.sql("select entry_id from entry_opened where entry_id = any (?)")
                .param(ids)
                .query(UUID.class)
                .set();
    }
}
