package org.kith.sealing;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole log, gone through from its first line: each leaf is where it should be and says what its line says, and wherever a checkpoint was
 * signed, the tree has the root it had then. Kept are the edge of the tree and what the line before was.
 */
final class WholeLog {
    private static final Duration LATE = Duration.ofHours(1);

    private final String origin;
    private final long size;
    private final Collection<PublicKey> keys;
    private final Exported exported;
    private final Erased erased;
    private final Edge edge = new Edge();
    private final Map<Long, SealingSql.Last> stored = new HashMap<>();
    private final Names names = new Names();
    private final Late late = new Late();
    private @Nullable Line before;
    private @Nullable Line firstSinceStored;
    private @Nullable Line firstSinceExported;
    private long highest;
    private Instant latest = Instant.MIN;
    private long agreed;
    private long erasedLines;

    WholeLog(UUID organisation, long size, Collection<PublicKey> keys, Exported exported, Erased erased) {
        this.origin = Checkpoint.origin(organisation);
        this.size = size;
        this.keys = keys;
        this.exported = exported;
        this.erased = erased;
    }

    /** How many lines were gone through. */
    long done() {
        return edge.size();
    }

    long erasedLines() {
        return erasedLines;
    }

    Names names() {
        return names;
    }

    Late late() {
        return late;
    }

    void expect(Collection<SealingSql.Last> checkpoints) {
        stored.clear();
        checkpoints.forEach(one -> stored.put(one.size(), one));
    }

    void next(CheckSql.Leaf leaf) throws VerificationFailure {
        if (leaf.index() != edge.size()) {
            throw nothingMore();
        }
        var line = leaf.line();
        if (line == null) {
            if (leaf.reading() == null || !erased.has(leaf.index())) {
                throw VerificationFailure.missing(leaf.index(), leaf.reading(), before);
            }
            erasedLines++;
        } else if (leaf.reading() == null) {
            mustBeAsSealed(leaf, line);
        } else {
            mustBeAsSealed(leaf, line);
            mustBeInOrder(leaf.index(), line);
            names.next(leaf, line);
            late.written(line);
        }
        edge.add(leaf.hash());
        mustAgree();
    }

    /** There is no leaf where the next should be. */
    VerificationFailure nothingMore() {
        return VerificationFailure.leafMissing(edge.size(), size, before);
    }

    private void mustBeAsSealed(CheckSql.Leaf leaf, Line line) throws VerificationFailure {
        if (!Arrays.equals(leaf.hash(), line.hash())) {
            throw leaf.reading() == null
                    ? VerificationFailure.erasureChanged(leaf.index())
                    : VerificationFailure.changed(leaf.index(), line);
        }
    }

    /** A line may come some time after those with higher numbers; one of long before was put in. A clock set back changes no numbers. */
    private void mustBeInOrder(long index, Line line) throws VerificationFailure {
        var when = line.when().orElse(latest);
        if (line.number() < highest && latest.isAfter(Instant.EPOCH) && when.isBefore(latest.minus(LATE))) {
            throw VerificationFailure.putInLater(index, line);
        }
        highest = Math.max(highest, line.number());
        latest = when.isAfter(latest) ? when : latest;
        before = line;
        firstSinceStored = firstSinceStored == null ? line : firstSinceStored;
        firstSinceExported = firstSinceExported == null ? line : firstSinceExported;
    }

    private void mustAgree() throws VerificationFailure {
        var checkpoint = stored.get(edge.size());
        if (checkpoint != null) {
            mustAgree(checkpoint.note());
            if (!edge.is(checkpoint.edge())) {
                throw VerificationFailure.edge(edge.size());
            }
            late.sealed(checkpoint.madeAt());
            agreed = edge.size();
            firstSinceStored = null;
        }
        var root = exported.root(edge.size());
        if (root.isPresent()) {
            if (!Arrays.equals(root.get(), edge.root())) {
                throw VerificationFailure.exported(exported.before(edge.size()), edge.size(), firstSinceExported);
            }
            firstSinceExported = null;
        }
    }

    private void mustAgree(String written) throws VerificationFailure {
        var note = Note.parse(written)
                .filter(one -> one.checkpoint().origin().equals(origin)
                        && one.checkpoint().size() == edge.size())
                .orElseThrow(() -> VerificationFailure.checkpoint(edge.size()));
        if (!note.isSignedBy(keys)) {
            throw VerificationFailure.signature(edge.size());
        }
        if (!Arrays.equals(note.checkpoint().root(), edge.root())) {
            throw VerificationFailure.root(agreed, edge.size(), firstSinceStored);
        }
    }
}
