package org.kith.sealing;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The checkpoints of one log that somebody brought, smallest first, each signed by a key that counts. */
final class Exported {
    private final TreeMap<Long, byte[]> roots = new TreeMap<>();

    /**
     * @param size how many lines the log has now
     * @throws VerificationFailure when one of them is not signed, is newer than the log, or contradicts another of them
     */
    static Exported of(UUID organisation, List<Note> notes, Collection<PublicKey> keys, long size)
            throws VerificationFailure {
        var exported = new Exported();
        var origin = Checkpoint.origin(organisation);
        for (var note : notes) {
            if (note.checkpoint().origin().equals(origin)) {
                exported.add(note, keys);
            }
        }
        if (exported.isEmpty() && !notes.isEmpty() && size > 0) {
            throw VerificationFailure.otherLog();
        }
        if (exported.newest() > size) {
            throw VerificationFailure.newer(exported.newest(), size);
        }
        return exported;
    }

    private void add(Note note, Collection<PublicKey> keys) throws VerificationFailure {
        var size = note.checkpoint().size();
        if (!note.isSignedBy(keys)) {
            throw VerificationFailure.exportedSignature(size);
        }
        var same = roots.putIfAbsent(size, note.checkpoint().root());
        if (same != null && !Arrays.equals(same, note.checkpoint().root())) {
            throw VerificationFailure.notExtended(size, size);
        }
    }

    long newest() {
        return roots.isEmpty() ? 0 : roots.lastKey();
    }

    boolean isEmpty() {
        return roots.isEmpty();
    }

    Optional<byte[]> root(long size) {
        return Optional.ofNullable(roots.get(size));
    }

    /** The greatest size below this one that one of them vouches for. */
    long before(long size) {
        var lower = roots.lowerKey(size);
        return lower == null ? 0 : lower;
    }
}
