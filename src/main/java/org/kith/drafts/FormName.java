package org.kith.drafts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form something is typed in; each author has one draft for it and a young person.
 *
 * @param kind what is written: {@code new} or {@code change} for an entry; {@code account}, {@code correction} or {@code answer} beside one; in
 *     another room what that room calls it, which says in its words how it is taken up again
 * @param of the entry it is about, the request that is answered, or what of another room is changed; null for something new
 */
public record FormName(String kind, @Nullable UUID of) {
    public static final FormName NEW = new FormName("new", null);
    /** Where a form of another room stands: kept among the fields, under a name that no field has. */
    static final String PLACE = "stands at";

    private static final Set<String> BESIDE = Set.of("account", "correction", "answer");
    private static final int ID = 36;
    private static final Pattern SENT =
            Pattern.compile("([a-z][a-z-]{0,40}?)(?:-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?");

    public static FormName change(UUID entry) {
        return new FormName("change", entry);
    }

    /** @param which the form beside an entry: {@code account}, {@code correction}, or the id of the request that is answered */
    public static FormName beside(UUID entry, String which) {
        return which.length() == ID ? new FormName("answer", UUID.fromString(which)) : new FormName(which, entry);
    }

    static FormName stored(String stored) {
        var kind = stored.substring(0, stored.length() <= ID ? stored.length() : stored.length() - ID - 1);
        return new FormName(kind, kind.equals(stored) ? null : UUID.fromString(stored.substring(kind.length() + 1)));
    }

    /** As an address says it; none for what is no name. */
    static Optional<FormName> sent(String name) {
        var parts = SENT.matcher(name);
        return parts.matches()
                ? Optional.of(
                        new FormName(parts.group(1), parts.group(2) == null ? null : UUID.fromString(parts.group(2))))
                : Optional.empty();
    }

    /** What follows these letters of its kind; none where it begins with others. */
    public Optional<String> after(String letters) {
        return kind.startsWith(letters) ? Optional.of(kind.substring(letters.length())) : Optional.empty();
    }

    public boolean is(String what) {
        return kind.equals(what);
    }

    String stored() {
        return of == null ? kind : kind + "-" + of;
    }

    boolean isBesideEntry() {
        return BESIDE.contains(kind);
    }

    /** The entry that must be there for it; null where it is about none. */
    @Nullable
    UUID entry(Map<String, String> fields) {
        return isBesideEntry() ? UUID.fromString(fields.getOrDefault("entry", "")) : kind.equals("change") ? of : null;
    }

    /** As the page of the entry knows it. */
    public String which() {
        return kind.equals("answer") ? String.valueOf(of) : kind;
    }

    /** Where the form is, below the young person's address. */
    String address(Map<String, String> fields) {
        return switch (kind) {
            case "new" -> "/record/new";
            case "change" -> "/entries/" + of + "/change";
            default ->
                isBesideEntry()
                        ? "/entries/" + fields.get("entry") + "#words-" + which()
                        : fields.getOrDefault(PLACE, fields.getOrDefault("place", ""));
        };
    }
}
