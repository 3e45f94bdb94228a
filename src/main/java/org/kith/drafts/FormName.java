package org.kith.drafts;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form something is typed in; each author has one draft for it and a young person.
 *
 * @param kind what is written: {@code new} or {@code change} for an entry; {@code account}, {@code correction} or {@code answer} beside one
 * @param of the entry it is about, or the request that is answered; null for a new entry
 */
public record FormName(String kind, @Nullable UUID of) {
    public static final FormName NEW = new FormName("new", null);
    private static final int ID = 36;

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

    String stored() {
        return of == null ? kind : kind + "-" + of;
    }

    boolean isBesideEntry() {
        return !kind.equals("new") && !kind.equals("change");
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
            default -> "/entries/" + fields.get("entry") + "#words-" + which();
        };
    }
}
