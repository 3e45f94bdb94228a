package org.kith.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A policy of the organisation being told of: one version after the other, and who read it when. */
public final class Agreed {
    private final UUID id = UUID.randomUUID();
    private final InOrganisation organisation;
    private final Colleague author;
    private final String title;
    private final List<Rows.Words> rows = new ArrayList<>();
    private String summary = "What we agreed on";
    private String words = "";
    private String[] bound = {"worker", "manager"};
    private String[] moments = {};
    private String from = "1 month ago";
    private String changed = "";
    private int number = 1;

    Agreed(InOrganisation organisation, Colleague author, String title) {
        this.organisation = organisation;
        this.author = author;
        this.title = title;
        organisation.whenSettled(this::write);
    }

    public UUID id() {
        return id;
    }

    public Agreed inShort(String text) {
        summary = text;
        return this;
    }

    public Agreed saying(String text) {
        words = text;
        return this;
    }

    /** @param roles such as {@code worker} or {@code young person} */
    public Agreed binds(String... roles) {
        bound = roles.clone();
        return this;
    }

    /** @param keys such as {@code sharing} */
    public Agreed shownAt(String... keys) {
        moments = keys.clone();
        return this;
    }

    /** Written on that day, and holding from it. A day to come is written today. */
    public Agreed from(String when) {
        from = when;
        return this;
    }

    /** The next version, which differs from the one before as is told after this. */
    public Agreed thenChanged(String what) {
        addVersion();
        number++;
        changed = what;
        return this;
    }

    /** Read the version that was told of last. */
    public Agreed readBy(Colleague reader, String when) {
        var version = number;
        organisation.whenSettled(
                () -> organisation.rows.words.add(new Rows.Words(reader.account(), null, """
                insert into our_policy_acknowledgement (organisation_id, policy_id, version, account_id, acknowledged_at)
                values (?, ?, ?, ?, ?)
                """, new @Nullable Object[] {
                    organisation.id(), id, version, reader.account(), organisation.moment(when)
                })));
        return this;
    }

    private void addVersion() {
        var begins = organisation.day(from);
        var written = begins.isAfter(organisation.day("today")) ? "today" : from;
        rows.add(new Rows.Words(author.account(), null, """
                insert into our_policy_version (id, organisation_id, policy_id, number, title, summary, words, bound, moments, begins_on,
                       changed, words_since, written_at, written_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
                """, new @Nullable Object[] {
            UUID.randomUUID(),
            organisation.id(),
            id,
            number,
            title,
            summary,
            words,
            bound,
            moments,
            begins,
            changed,
            organisation.moment(written),
            author.account()
        }));
    }

    private void write() {
        addVersion();
        organisation.rows.words.add(new Rows.Words(author.account(), null, """
                insert into our_policy (id, organisation_id, made_at, made_by) values (?, ?, ?, ?)
                """, new @Nullable Object[] {
            id, organisation.id(), organisation.moment("1 year ago"), author.account()
        }));
        organisation.rows.words.addAll(rows);
    }
}
