package org.kith.sharing;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** For the circle that stands for their face. */
    String initial() {
        return name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** Its part of an address. */
    String path() {
        return kind.key() + "/" + id;
    }

    boolean is(Kind other, UUID otherId) {
        return kind == other && id.equals(otherId);
    }
}
