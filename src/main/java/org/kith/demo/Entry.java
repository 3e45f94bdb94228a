package org.kith.demo;

import java.time.LocalTime;
import java.util.UUID;
import org.kith.words.Dates;

/** Something written in a record, being told of. It is written that evening. */
public final class Entry {
    private final UUID id = UUID.randomUUID();
    private final InOrganisation organisation;
    private final Young young;
    private String on = "1 day ago";
    private String title = "";
    private String words = "";

    Entry(InOrganisation organisation, UUID author, Young young, boolean own, String section, String kind) {
        this.organisation = organisation;
        this.young = young;
        organisation.whenSettled(
                () -> organisation.rows.words.add(new Rows.Words(author, young.id(), """
                insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on, written_at,
                       title, body) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, new Object[] {
                    id,
                    organisation.id(),
                    young.id(),
                    author,
                    own,
                    section,
                    kind,
                    organisation.day(on),
                    evening(),
                    title,
                    words
                })));
    }

    public UUID id() {
        return id;
    }

    public Entry on(String when) {
        on = when;
        return this;
    }

    public Entry titled(String words) {
        title = words;
        return this;
    }

    public Entry saying(String words) {
        this.words = words;
        return this;
    }

    /** The young person's own account beside it. */
    public Entry butTheySay(String account) {
        organisation.whenSettled(
                () -> organisation.rows.words.add(new Rows.Words(young.account(), young.id(), """
                insert into own_account (id, organisation_id, young_person_id, entry_id, author_id, written_at, words)
                values (?, ?, ?, ?, ?, ?, ?)
                """, new Object[] {
                    UUID.randomUUID(), organisation.id(), young.id(), id, young.account(), evening(), account
                })));
        return this;
    }

    private java.time.OffsetDateTime evening() {
        return organisation
                .day(on)
                .atTime(LocalTime.of(19, 40))
                .atZone(Dates.LONDON)
                .toOffsetDateTime();
    }
}
