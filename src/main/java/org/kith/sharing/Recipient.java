package org.kith.sharing;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.drafts.FormName;
import org.kith.words.Line;

/**
 * Whom a section can be shared with.
 *
 * @param service where a person works, for somebody of a partner service; null otherwise
 */
record Recipient(Kind kind, UUID id, String name, @Nullable String service) {

    /** A whole service, a team here, or one person. */
    enum Kind {
        SERVICE,
        TEAM,
        PERSON;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> ofKey(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    /** As one says it: {@code Dana of Brightwell Homes}, {@code the team North}. */
    String called() {
        if (kind == Kind.TEAM) {
            return say("sharing.team", name);
        }
        return service == null ? name : say("sharing.of-service", name, service);
    }

    /** The same with those who work there, as far as they are known here: {@code Brightwell Homes (Dana)}. */
    String named(List<Recipient> known) {
        var services = known.stream()
                .filter(one -> one.kind == Kind.SERVICE && one.name.equals(name))
                .count();
        var people = known.stream()
                .filter(one -> kind == Kind.SERVICE && services == 1 && name.equals(one.service))
                .map(Recipient::name)
                .toList();
        return people.isEmpty() ? called() : say("sharing.with-people", called(), Line.all(people));
    }

    /** For the circle that stands for their face. */
    String initial() {
        return name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Its part of an address. */
    String path() {
        return kind.key() + "/" + id;
    }

    /** The form in which what they see is chosen, as its drafts are known. */
    FormName form() {
        return new FormName("sharing-" + kind.key(), id);
    }

    boolean is(Kind other, UUID otherId) {
        return kind == other && id.equals(otherId);
    }
}
