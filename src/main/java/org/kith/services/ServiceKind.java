package org.kith.services;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a partner service is there for. */
enum ServiceKind {
    HOUSING,
    HEALTH,
    LEARNING,
    WORK,
    MONEY,
    MENTORING,
    JUSTICE,
    OTHER;

    static List<ServiceKind> all() {
        return List.of(values());
    }

    static Optional<ServiceKind> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return say("service.kind." + key());
    }
}
