package org.kith.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What a partner may not see, for whom one section of some young people's records is shared: other young people, entries of other sections,
 * what stands beside those, and words in them.
 */
record Secrets(Partner partner, List<Secret> all) {
    private static final List<String> HOME = List.of("home");

    private static final String PHOTOS = """
            insert into attachment (id, organisation_id, young_person_id, entry_id, added_by, added_at, state, kind, name, media_type, description,
                   byte_count, width, height, bytes, thumbnail)
            select gen_random_uuid(), e.organisation_id, e.young_person_id, e.id, e.author_id, now(), 'kept', 'photo', 'photo.jpg', 'image/jpeg', '',
                   8000, 800, 600, convert_to(repeat('x', 8000), 'UTF8'), convert_to(repeat('x', 4000), 'UTF8')
              from entry e where e.young_person_id = any (?) and e.section <> 'home' order by e.id limit ?
            """;

    private static final String PEOPLE =
            "select '/young-people/' || id || '/record' from young_person where id <> all (?) order by id limit ?";
    private static final String ENTRIES = """
            select '/young-people/' || young_person_id || '/entries/' || id from entry
             where young_person_id = any (?) and section <> 'home' order by id limit ?
            """;
    private static final String FILES = """
            select '/young-people/' || young_person_id || '/attachments/' || id from attachment
             where young_person_id = any (?) and kind = 'jpeg' order by id limit ?
            """;
    private static final String WORDS = """
            select substring(body from 'about ([0-9a-f]{32})') from entry where young_person_id = any (?) and section <> 'home' limit ?
            """;

    /** @param youngPeople those of whom the partner sees what was written about their home */
    static Secrets made(SharedSql sql, List<UUID> youngPeople, int questions) throws SQLException {
        var partner = sql.partner("Asking");
        sql.share(partner, youngPeople, HOME);
        var shared = youngPeople.toArray(UUID[]::new);
        sql.update(PHOTOS, shared, questions);
        sql.tidy();
        var files = sql.texts(FILES, shared, questions);
        return new Secrets(
                partner,
                List.of(
                        Secret.atAddresses("a young person", sql.texts(PEOPLE, shared, questions)),
                        Secret.atAddresses("an entry", sql.texts(ENTRIES, shared, questions)),
                        Secret.atAddresses("a file", files),
                        Secret.atAddresses(
                                "a thumbnail",
                                files.stream().map(file -> file + "/thumbnail").toList()),
                        words(sql, youngPeople.getFirst(), questions)));
    }

    /** Words in one young person's record; those there are, again and again. */
    private static Secret words(SharedSql sql, UUID youngPerson, int questions) throws SQLException {
        var known = sql.texts(WORDS, new UUID[] {youngPerson}, questions);
        var words = IntStream.range(0, questions)
                .mapToObj(i -> known.get(i % known.size()))
                .toList();
        return Secret.inSearch("a word", Searched.address(youngPerson), words);
    }
}
