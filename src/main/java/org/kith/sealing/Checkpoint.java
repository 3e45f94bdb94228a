package org.kith.sealing;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What is signed: whose log, how many lines it has, the root of its tree. Written as C2SP's tlog-checkpoint.
 *
 * @param origin the log, by its organisation's id
 */
record Checkpoint(String origin, long size, byte[] root) {
    private static final Pattern TEXT = Pattern.compile("(\\S+)\n([1-9][0-9]{0,17}|0)\n([A-Za-z0-9+/]{43}=)\n");

    static String origin(UUID organisation) {
        return "kith/who-looked/" + organisation;
    }

    static Checkpoint of(UUID organisation, Edge edge) {
        return new Checkpoint(origin(organisation), edge.size(), edge.root());
    }

    static Optional<Checkpoint> parse(String text) {
        var found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new Checkpoint(
                        found.group(1),
                        Long.parseLong(found.group(2)),
                        Base64.getDecoder().decode(found.group(3))))
                : Optional.empty();
    }

    String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }
}
