package org.kith.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says of somebody. It keeps no token and does not print itself.
 *
 * @param all everything that was said, by name
 */
record Claims(String issuer, String subject, ProviderSettings.ClaimNames names, Map<String, Object> all) {

    /** What they are known by here: whoever has it finds nobody there. */
    byte[] knownBy() {
        return knownBy(issuer, subject);
    }

    static byte[] knownBy(String issuer, String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((issuer + "\n" + name).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What their session is called there, as a hash; their own where it has no name. */
    byte[] session() {
        return all.get("sid") instanceof String sid ? knownBy(issuer, "session " + sid) : knownBy();
    }

    /** The address that the provider vouches for. */
    Optional<String> verifiedEmail() {
        return isYes(all.get(names.verified())) ? email() : Optional.empty();
    }

    Optional<String> email() {
        return all.get(names.email()) instanceof String email && !email.isBlank()
                ? Optional.of(email.strip().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Providers say yes in several ways. */
    private static boolean isYes(@Nullable Object said) {
        return said != null && Set.of("true", "1").contains(said.toString());
    }

    boolean hasGroups() {
        return all.get(names.groups()) instanceof Collection;
    }

    List<String> groups() {
        var said = all.get(names.groups());
        var each = said instanceof Collection<?> many ? many.stream() : Stream.ofNullable(said);
        return each.filter(String.class::isInstance).map(Objects::toString).toList();
    }

    /** Whether there are more groups than the provider puts into what it says: it says where they are instead. */
    boolean tooManyGroups() {
        return all.get("_claim_names") instanceof Map<?, ?> elsewhere && elsewhere.containsKey(names.groups())
                || "true".equals(String.valueOf(all.get("hasgroups")));
    }

    /** When they showed there that it is them; long ago where that is not said. */
    Instant shownAt() {
        return all.get("auth_time") instanceof Number at ? Instant.ofEpochSecond(at.longValue()) : Instant.EPOCH;
    }

    Claims and(Map<String, Object> more) {
        var both = Stream.of(more, all)
                .flatMap(one -> one.entrySet().stream())
                .filter(one -> one.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (userInfo, token) -> token));
        return new Claims(issuer, subject, names, Map.copyOf(both));
    }

    @Override
    public String toString() {
        return "Claims";
    }
}
