package org.kith.sealing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

/** Proves that lines are in a tree, and that the tree goes on from the newest checkpoint somebody brought. */
final class PersonProof {
    private static final int PAGE = 20_000;

    private final Checkpoint tree;
    private final Exported exported;

    PersonProof(Checkpoint tree, Exported exported) {
        this.tree = tree;
        this.exported = exported;
    }

    Exported exported() {
        return exported;
    }

    /** The hashes of all leaves, from one on. */
    interface Hashes {
        List<CheckSql.Leaf> from(long index, long count);
    }

    /** @param lines leaves of this tree, each with its line */
    void prove(List<CheckSql.Leaf> lines, Hashes hashes, Watcher watcher) throws VerificationFailure {
        for (var leaf : lines) {
            var line = line(leaf);
            if (!Arrays.equals(leaf.hash(), line.hash())) {
                throw VerificationFailure.changed(leaf.index(), line);
            }
        }
        var old = exported.newest();
        var wanted = LongStream.concat(
                        lines.stream().mapToLong(CheckSql.Leaf::index),
                        old > 0 ? LongStream.of(old - 1) : LongStream.empty())
                .sorted()
                .distinct()
                .toArray();
        var paths = new Paths(wanted);
        var oldLast = goThrough(paths, old - 1, hashes, watcher);
        var ways = paths.toRoot();
        for (var leaf : lines) {
            var way = ways.get(Arrays.binarySearch(wanted, leaf.index()));
            if (!Proofs.includes(leaf.index(), tree.size(), tree.root(), leaf.hash(), way)) {
                throw VerificationFailure.notProved(leaf.index(), line(leaf));
            }
        }
        if (old > 0) {
            mustGoOn(old, oldLast, ways.get(Arrays.binarySearch(wanted, old - 1)));
        }
    }

    private void mustGoOn(long old, byte[] oldLast, List<byte[]> way) throws VerificationFailure {
        var proof = old == tree.size() ? List.<byte[]>of() : Proofs.continuation(old, oldLast, way);
        if (!Proofs.continues(old, tree.size(), exported.root(old).orElseThrow(), tree.root(), proof)) {
            throw VerificationFailure.notExtended(old, tree.size());
        }
    }

    /** @return the hash of the leaf {@code kept}, if it went by */
    private byte[] goThrough(Paths paths, long kept, Hashes hashes, Watcher watcher) throws VerificationFailure {
        var found = new byte[0];
        long done = 0;
        while (done < tree.size()) {
            var page = hashes.from(done, Math.min(PAGE, tree.size() - done));
            for (var leaf : page) {
                if (leaf.index() != done) {
                    break;
                }
                paths.add(leaf.hash());
                found = done == kept ? leaf.hash() : found;
                done++;
            }
            if (page.isEmpty() || page.getLast().index() != done - 1) {
                throw VerificationFailure.leafMissing(done, tree.size(), null);
            }
            watcher.at(done, tree.size());
        }
        return found;
    }

    static Line line(CheckSql.Leaf leaf) {
        return Objects.requireNonNull(leaf.line(), "leaves of lines that are there");
    }
}
