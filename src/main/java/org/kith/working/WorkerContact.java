package org.kith.working;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.contact.ContactKind;
import org.kith.people.AboutWorker;

/**
 * How somebody can be reached, as far as they say it.
 *
 * @param texts whether their phone takes text messages
 * @param best which way is best; null where none is, or nobody said
 */
record WorkerContact(
        @Nullable String phone,
        boolean texts,
        @Nullable String email,
        @Nullable Way best) {
    static final WorkerContact NONE = new WorkerContact(null, false, null, null);

    /** What somebody can do who wants to reach them. */
    enum Way {
        CALL,
        TEXT,
        EMAIL;

        /** As it stands in forms, in the database and in the words files. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Way> ofKey(@Nullable String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    boolean has(Way way) {
        return way == Way.EMAIL ? email != null : phone != null && (way == Way.CALL || texts);
    }

    /** Links that reach them, the best way first. */
    List<AboutWorker.Way> links(String whom) {
        var links = new ArrayList<AboutWorker.Way>();
        Arrays.stream(Way.values())
                .filter(this::has)
                .sorted(Comparator.comparing(way -> way != best))
                .forEach(way -> links.add(new AboutWorker.Way(way.key(), address(way), whom)));
        return List.copyOf(links);
    }

    private String address(Way way) {
        if (email != null && way == Way.EMAIL) {
            return ContactKind.EMAIL.address(email);
        }
        var call = ContactKind.PHONE.address(phone == null ? "" : phone);
        return way == Way.TEXT ? call.replaceFirst("^tel:", "sms:") : call;
    }

    /** What is best, and the number and the address themselves, for whoever has another phone at hand. */
    List<String> facts() {
        var facts = new ArrayList<String>();
        if (best != null) {
            facts.add(say("working.best." + best.key()));
        }
        if (phone != null) {
            facts.add(phone);
        }
        if (email != null) {
            facts.add(email);
        }
        return List.copyOf(facts);
    }
}
